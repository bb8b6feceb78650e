import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkWhy } from '../writing/check.js';
import type { SelfExplainItem } from './schema.js';

/** Mistakes of an author in a self-explain item that its schema cannot say. */
export function checkSelfExplain(item: SelfExplainItem): readonly ItemProblem[] {
  return checkWhy(item);
}
