import type { ItemContent } from '../../src/core/assessment/item-type.js';
import '../../src/items/index.js';
import { itemType } from '../../src/items/registry.js';

/** Whether each learner sees some part of an item in an order of their own. */
export function drawsOrder(item: ItemContent): boolean {
  let drawn = false;
  itemType(item.kind).arranged?.(item, (list) => {
    drawn = true;
    return [...list];
  });
  return drawn;
}
