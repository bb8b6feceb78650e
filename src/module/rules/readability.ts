import { bankOf, readabilityOf } from '../bank-figures.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';
import { isCompetenceReport } from './competence-report.js';

/**
 * Highest readability index (LIX) of an item by the language of its module.
 *
 * Learners read at B1 to B2 of the Common European Framework: easy texts (30 to 40) at work, newspapers
 * (40 to 50) with effort, which a test of something else should not cost. The bands are not the
 * same in other languages, so only those are bounded for which they hold.
 */
export const HIGHEST_INDEX: Readonly<Record<string, number>> = { en: 40 };

/** No item of a bank is harder to read than a learner can be expected to read. */
export const readability: Rule = (module, { thorough }) => {
  const highest = HIGHEST_INDEX[module.head.value.language];
  if (!thorough || highest === undefined || !isCompetenceReport(module.report)) return [];
  return bankOf(module).flatMap(({ value, place }): Finding[] => {
    const index = readabilityOf(value) ?? 0;
    if (index <= highest) return [];
    return [
      {
        code: 'hard-to-read',
        severity: 'warning',
        at: place([value.stem ? 'stem' : 'prompt']),
        what: `Item "${value.id}" has a readability index (LIX) of ${Math.round(index)}; at most ${highest} is wanted.`,
        why: 'It would measure who reads well, not who knows the matter.',
        remedy: 'Shorten its sentences, and take words of at most six letters where there are any.',
      },
    ];
  });
};
