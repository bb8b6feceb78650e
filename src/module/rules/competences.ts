import type { Rule } from '../rule.js';
import { suggest } from '../nearest.js';

/** An item measures a competence that the framework has. */
export const competences: Rule = (module, { framework }) => {
  const known = framework.competences.map((competence) => competence.id);
  return module.items.flatMap(({ value, place }) =>
    value.competence === undefined || known.includes(value.competence)
      ? []
      : [
          {
            code: 'unknown-competence',
            severity: 'error' as const,
            at: place(['competence']),
            what: `Item "${value.id}" measures "${value.competence}", which framework.yaml does not define.`,
            remedy: suggest(value.competence, known, 'Name one that framework.yaml defines.'),
          },
        ],
  );
};
