import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkMarks } from '../check-marks.js';
import type { HighlightItem } from './schema.js';

/** Longest piece that is still comfortable to press within a line of text. */
const LONG_WORDS = 90;

/** Mistakes of an author in a highlight item that its schema cannot say. */
export function checkHighlight(item: HighlightItem): readonly ItemProblem[] {
  return [...checkMarks({ parts: item.segments, path: ['segments'] }), ...longPieces(item)];
}

function longPieces({ unit, segments }: HighlightItem): readonly ItemProblem[] {
  if (unit === 'sentences') return [];
  return segments.flatMap(({ key, text }, at) =>
    key !== undefined && text.length > LONG_WORDS
      ? [
          {
            path: ['segments', at, 'text'],
            code: 'piece-too-long',
            what: `Piece "${key}" has ${text.length} characters, which is more than a few words.`,
            remedy: 'Set "unit: sentences", or mark fewer words.',
          },
        ]
      : [],
  );
}
