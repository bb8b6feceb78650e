import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { poolsByItem } from '../../core/assessment/pool.js';
import type { CapacityPart } from '../../core/session/activity.js';
import { SECTION_HEAD } from '../sections.js';
import { COUNT_BITS, NUMBER_BITS } from './section.js';

type Pooled = Pick<AssessmentContent, 'items' | 'pools'>;

/**
 * The items of the most demanding attempt: those of no pool, and of each pool the dearest.
 *
 * @param cost What an item takes, in whatever unit.
 */
export function mostAsked(
  { items, pools = [] }: Pooled,
  cost: (item: ItemContent) => number,
): readonly ItemContent[] {
  const pooled = poolsByItem(pools, items);
  const dearest = pools.flatMap((pool) =>
    items
      .filter((item) => pooled.get(item.id) === pool)
      .sort((a, b) => cost(b) - cost(a))
      .slice(0, pool.draw),
  );
  return items.filter((item) => !pooled.has(item.id) || dearest.includes(item));
}

/** Bits of the longest attempt, of which pools may draw a part, with the list of what was drawn. */
export function capacityOfPools(
  content: Pooled,
  capacityOf: (content: { readonly items: readonly ItemContent[] }) => readonly CapacityPart[],
): readonly CapacityPart[] {
  const { pools = [] } = content;
  if (pools.length === 0) return capacityOf(content);
  const cost = (item: ItemContent) => sum(capacityOf({ items: [item] }));
  const drawn = sum(pools.map(({ draw }) => ({ bits: draw })));
  const bits = SECTION_HEAD + COUNT_BITS + NUMBER_BITS * drawn;
  return [
    ...capacityOf({ items: mostAsked(content, cost) }),
    { name: 'the list of what was drawn', bits },
  ];
}

function sum(parts: readonly { readonly bits: number }[]): number {
  return parts.reduce((total, { bits }) => total + bits, 0);
}
