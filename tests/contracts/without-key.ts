import type { ItemContent } from '../../src/core/assessment/item-type.js';

/** An item as it is before its key is put back: without the parts of these names, at any depth. */
export function withoutKey<Item extends ItemContent>(
  item: Item,
  ...parts: readonly string[]
): Item {
  // What is left is an item for all who do not ask for its key.
  return JSON.parse(
    JSON.stringify(item, (name, value: unknown) => (parts.includes(name) ? undefined : value)),
  ) as Item;
}
