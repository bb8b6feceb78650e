import { markType, type Markable } from '../marks.js';
import type { HighlightItem } from './schema.js';

/** A piece of the text. */
export type Segment = HighlightItem['segments'][number];

/** Signs that stand close to the piece before them. */
const CLOSE_BEFORE = /^[.,;:!?…)\]»”’]/;
/** Signs, and elided words such as «l’», that stand close to the piece after them. */
const CLOSE_AFTER = /(?:[([«„‚¿¡]|(?:^|\s)\p{L}{1,2}[’'])$/u;

/**
 * A text in which words or sentences are marked.
 *
 * Each right piece earns its share; each wrong one takes a share away, never below 0.
 */
export const highlight = markType<HighlightItem>('highlight', piecesOf);

/** The pieces that can be marked, in the order of the text. */
export function piecesOf({ segments }: HighlightItem): readonly Markable[] {
  return segments.flatMap(({ key, text, correct }) =>
    key === undefined ? [] : [{ key, text, correct }],
  );
}

/** The pieces of each paragraph, in the order of the text. */
export function paragraphsOf({ segments }: HighlightItem): readonly (readonly Segment[])[] {
  const paragraphs: Segment[][] = [];
  for (const segment of segments) {
    const last = paragraphs.at(-1);
    if (last && !segment.paragraph) last.push(segment);
    else paragraphs.push([segment]);
  }
  return paragraphs;
}

/** What stands between two pieces: a space, or nothing at signs and elided words. */
export function joint(before: string, after: string): '' | ' ' {
  return CLOSE_BEFORE.test(after) || CLOSE_AFTER.test(before) ? '' : ' ';
}
