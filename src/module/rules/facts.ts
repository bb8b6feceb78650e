import { itemType } from '../../items/registry.js';
import { mayBeScored } from '../bank-figures.js';
import { suggest } from '../nearest.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** An item rests on facts that exist, and one with a right answer only on facts that may be scored. */
export const facts: Rule = (module, { framework }) => {
  const byId = new Map(framework.facts.map((fact) => [fact.id, fact]));
  return module.items.flatMap(({ value, place }) => {
    const keyed = itemType(value.kind).keyed(value);
    return (value.facts ?? []).flatMap((id, index): Finding[] => {
      const fact = byId.get(id);
      const at = place(['facts', index]);
      if (!fact) {
        return [
          {
            code: 'unknown-fact',
            severity: 'error',
            at,
            what: `Item "${value.id}" rests on "${id}", which the facts of the framework do not have.`,
            remedy: suggest(id, [...byId.keys()], 'Name a fact that exists, or add it.'),
          },
        ];
      }
      if (!keyed || mayBeScored(fact)) return [];
      return [
        {
          code: 'fact-not-scorable',
          severity: 'error',
          at,
          what: `Item "${value.id}" has a right answer, but its fact ${id} may not be scored.`,
          why: fact.confidence === 'unsure' ? 'The fact is not certain.' : fact.note,
          remedy: 'Rest the item on another fact, or take the right answer out.',
        },
      ];
    });
  });
};
