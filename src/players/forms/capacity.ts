import type { AssessmentContent } from '../../core/assessment/content.js';
import type { Form } from '../../core/assessment/form.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { CapacityPart } from '../../core/session/activity.js';
import { COUNT_BITS, NUMBER_BITS } from '../pools/section.js';
import { SECTION_HEAD } from '../sections.js';
import { isDrawn } from './filling.js';
import { ADDED_BITS } from './forms.js';
import { mostDrawn, mostOfEach } from './most-drawn.js';
import { MOST_ADDED } from './more.js';

type Formed = Pick<AssessmentContent, 'items' | 'form'>;

/**
 * The items of the most demanding attempt at a form: those always asked, and of those drawn the
 * dearest, as many as may be drawn and added.
 *
 * A learner may answer what one role asks and then choose another: of each competence there may be as
 * many as the role draws that asks most of it.
 *
 * @param cost What an item takes, in whatever unit.
 */
export function mostAskedOf(
  { items, form }: Formed,
  cost: (item: ItemContent) => number,
): readonly ItemContent[] {
  const drawn = items.filter(isDrawn).sort((one, other) => cost(other) - cost(one));
  const dearest = new Set(drawn.slice(0, mostDrawn({ form: ofAllRoles(form) }) + MOST_ADDED));
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
  const bits = SECTION_HEAD + COUNT_BITS + NUMBER_BITS * asked.length + ADDED_BITS;
  return [...capacityOf({ items: asked }), { name: 'the list of what was asked', bits }];
}

/** The form as if all roles had been chosen. */
function ofAllRoles(form: Form | undefined): Form {
  return { draw: { '': mostOfEach(form) }, most: form?.most };
}
