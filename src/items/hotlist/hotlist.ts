import { markType, type Markable } from '../marks.js';
import type { HotlistItem } from './schema.js';

/** A line of the document. */
export type DocumentLine = HotlistItem['document']['parts'][number];

/**
 * A business document whose erroneous lines are marked.
 *
 * Each error found earns its share; each good line marked takes a share away, never below 0.
 */
export const hotlist = markType<HotlistItem>('hotlist', linesOf);

/** The lines that can be marked, named by label and text, in the order of the document. */
export function linesOf({ document }: HotlistItem): readonly Markable[] {
  return document.parts.flatMap(({ key, label, text, correct }) =>
    key === undefined ? [] : [{ key, text: label ? `${label}: ${text}` : text, correct }],
  );
}
