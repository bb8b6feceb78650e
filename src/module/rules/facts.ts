import { itemType } from '../../items/registry.js';
import type { Authored, AuthoredItem } from '../authored.js';
import { factFindings, type FactUser } from '../fact-findings.js';
import type { Rule } from '../rule.js';

/** An item rests on facts that exist, and one with a right answer only on facts that may be scored. */
export const facts: Rule = (module, { framework }) =>
  module.items.flatMap((item) => {
    const keyed = itemType(item.value.kind).keyed(item.value);
    return factFindings(factUser(item), framework.facts, keyed ? 'has a right answer' : undefined);
  });

/** An item as what names facts. */
export function factUser({ value, place }: Authored<AuthoredItem>): FactUser {
  return {
    who: `Item "${value.id}"`,
    facts: value.facts ?? [],
    place: (index) => place(['facts', index]),
  };
}
