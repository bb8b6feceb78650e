import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkPairs } from '../check-pairs.js';
import type { MatchItem } from './schema.js';

/** Mistakes of an author in a match item that its schema cannot say. */
export function checkMatch(item: MatchItem): readonly ItemProblem[] {
  return checkPairs({
    ...item,
    rowsAt: 'rows',
    row: 'row',
    targetsAt: 'targets',
    target: 'target',
  });
}
