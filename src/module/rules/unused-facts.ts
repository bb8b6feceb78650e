import { bankOf, factUse } from '../bank-figures.js';
import type { Rule } from '../rule.js';
import { isCompetenceReport } from './competence-report.js';

/** A bank asks for every fact about its competences that may be scored. */
export const unusedFacts: Rule = (module, context) => {
  if (!isCompetenceReport(module.report) || module.selected) return [];
  const items = bankOf(module).map((item) => item.value);
  const { unused, usable } = factUse(items, context);
  if (unused.length === 0) return [];
  return [
    {
      code: 'facts-unused',
      severity: 'warning',
      at: { file: module.head.place([]).file },
      what: `No item rests on ${unused.length} of the ${usable} facts about what it measures: ${unused.join(', ')}.`,
      why: 'What is never asked is not measured, so a result says more than it knows.',
      remedy:
        'Write an item for each and name the fact under "facts", or set "useInItems: false" where it is not to be asked.',
    },
  ];
};
