import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkAccepted } from '../typing/check.js';
import type { TextItem } from './schema.js';

/** Mistakes of an author in a text item that its schema cannot say. */
export function checkText(item: TextItem): readonly ItemProblem[] {
  return item.accepted ? checkAccepted(item.accepted, item, ['accepted']) : [];
}
