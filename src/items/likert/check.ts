import type { ItemProblem } from '../../core/assessment/item-type.js';
import type { LikertItem } from './schema.js';

/** Mistakes of an author in a likert item that its schema cannot say. */
export function checkLikert(item: LikertItem): readonly ItemProblem[] {
  return item.points.flatMap((text, at) =>
    item.points.indexOf(text) < at
      ? [
          {
            path: ['points', at],
            code: 'duplicate-point',
            what: `Two points say "${text}", so learners cannot tell them apart.`,
            remedy: 'Say in other words how much more the second one is, or remove it.',
          },
        ]
      : [],
  );
}
