import { itemType } from '../../items/registry.js';
import type { Rule } from '../rule.js';

/** An item that measures a competence by a right answer says on which facts the answer rests, if on none with an empty list. */
export const factReferences: Rule = (module) => {
  const without = module.items
    .map((item) => item.value)
    .filter((item) => item.competence !== undefined && itemType(item.kind).keyed(item))
    .filter((item) => item.facts === undefined);
  if (without.length === 0) return [];
  return [
    {
      code: 'facts-missing',
      severity: 'warning',
      at: { file: module.head.place([]).file },
      what: `These items have a right answer and name no fact: ${without.map((item) => `"${item.id}"`).join(', ')}.`,
      why: 'When the law changes, nobody would find them.',
      remedy:
        'Name the facts that the right answer rests on under "facts", or write "facts: []" where it follows from the case alone.',
    },
  ];
};
