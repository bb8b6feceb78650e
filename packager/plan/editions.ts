import type { PackedModule } from '../../src/module/packed-module.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { checksum } from '../../src/core/session/checksum.js';

/** An edition is told in eight bits. */
const EDITIONS = 256;

/**
 * The module in all its languages with the edition of each item.
 *
 * An edition follows from words and key of the item in the package's own language, so that it is
 * the same in every language, and another as soon as the item is reworded or given another key; reasons may be bettered.
 */
export function withEditions(packed: readonly PackedModule[]): readonly PackedModule[] {
  const [own] = packed;
  if (!own) return packed;
  const editions = new Map(own.activity.items.map((item) => [item.id, editionOf(item)]));
  return packed.map((one) => ({
    ...one,
    activity: {
      ...one.activity,
      items: one.activity.items.map((item) => ({ ...item, edition: editions.get(item.id) })),
    },
  }));
}

/** What an item is filed by and its reasons, which may change without changing what it asks. */
const FILED = new Set(
  'id number edition label dimension competence weight tags enemies level difficulty calibration chance graded why'.split(
    ' ',
  ),
);

/** A number for what a learner is asked and what is right; the same for the same item. */
function editionOf(item: ItemContent): number {
  const asked = Object.entries(item).filter(([name]) => !FILED.has(name));
  return checksum(JSON.stringify(asked)) % EDITIONS;
}
