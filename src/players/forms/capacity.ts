import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { CapacityPart } from '../../core/session/activity.js';
import { COUNT_BITS, NUMBER_BITS } from '../pools/section.js';
import { SECTION_HEAD } from '../sections.js';
import { isDrawn } from './filling.js';
import { mostDrawn } from './most-drawn.js';
import { MOST_ADDED } from './more.js';

type Formed = Pick<AssessmentContent, 'items' | 'form'>;

/**
 * The items of the most demanding attempt at a form: those always asked, and of those drawn the
 * dearest, as many as may be drawn and added.
 *
 * @param cost What an item takes, in whatever unit.
 */
export function mostAskedOf(
  { items, form }: Formed,
  cost: (item: ItemContent) => number,
): readonly ItemContent[] {
  const drawn = items.filter(isDrawn).sort((one, other) => cost(other) - cost(one));
  const dearest = new Set(drawn.slice(0, mostDrawn({ form }) + MOST_ADDED));
  return items.filter((item) => !isDrawn(item) || dearest.has(item));
}

/** Bits of the longest attempt at a form, with the list of what was asked. */
export function capacityOfForm(
  content: Formed,
  capacityOf: (content: { readonly items: readonly ItemContent[] }) => readonly CapacityPart[],
): readonly CapacityPart[] {
  const cost = (item: ItemContent) =>
    capacityOf({ items: [item] }).reduce((total, { bits }) => total + bits, 0);
  const asked = mostAskedOf(content, cost);
  const bits = SECTION_HEAD + COUNT_BITS + NUMBER_BITS * asked.length;
  return [...capacityOf({ items: asked }), { name: 'the list of what was asked', bits }];
}
