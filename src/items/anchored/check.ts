import type { ItemProblem } from '../../core/assessment/item-type.js';
import type { AnchoredItem } from './schema.js';

/** Mistakes of an author in an anchored scale that its schema cannot say. */
export function checkAnchored(item: AnchoredItem): readonly ItemProblem[] {
  return item.points.flatMap((text, at) =>
    item.points.indexOf(text) < at
      ? [
          {
            path: ['points', at],
            code: 'duplicate-point',
            what: `Point ${at} says the same as point ${item.points.indexOf(text)}: "${text}".`,
            remedy: 'Name a fact that can be seen at this point and not yet at the one below.',
          },
        ]
      : [],
  );
}
