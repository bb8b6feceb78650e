import type { Prose } from '../../content/prose.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { packText, textBits, unpackText } from '../../core/session/text-bits.js';
import { figureBits, packFigure, unpackFigure } from '../figure-bits.js';
import { closeness, within } from '../number/score.js';
import { LETTER_BITS, packLetter, unpackLetter } from '../packed-letter.js';
import { match, plainAnswers } from '../typing/match.js';
import { tidied } from '../typing/tidied.js';
import type { GapsItem } from './schema.js';

type KeyPart = 'answer' | 'accepted';
type Open<One> = One extends unknown
  ? Omit<One, KeyPart> & Partial<Pick<One, Extract<keyof One, KeyPart>>>
  : never;

/** A gap; in a package its right fill is absent until the answer may be known. */
export type Gap = Open<GapsItem['gaps'][number]>;

/** What a gap is filled with: the key of an option, tidied words, or a figure. */
export type Fill = string | number;

/** The numbers of the sorts in packed state, from 1. */
const SORTS: readonly Gap['sort'][] = ['pick', 'words', 'figure'];
const SORT_BITS = 2;
const WIDTH_BITS = 6;

/** Share of the credit of a gap that a fill earns, 0 to 1. */
export function creditOf(gap: Gap, fill: Fill | undefined): number {
  if (fill === undefined) return 0;
  switch (gap.sort) {
    case 'pick':
      return fill === gap.answer ? 1 : 0;
    case 'words':
      return match(String(fill), gap.accepted ?? [], gap)?.credit ?? 0;
    case 'figure':
      return gap.answer ? closeness(gap.answer, Number(fill)) : 0;
  }
}

/** A fill as it can be read. */
export function said(gap: Gap, fill: Fill | undefined): string {
  if (gap.sort !== 'pick') return String(fill ?? '');
  return gap.options.find(({ key }) => key === fill)?.text ?? '';
}

/** The right fill; absent while it may not be known. */
export function rightFill(gap: Gap): Fill | undefined {
  switch (gap.sort) {
    case 'pick':
      return gap.answer;
    case 'words':
      return plainAnswers(gap.accepted ?? [])[0];
    case 'figure':
      return gap.answer?.value;
  }
}

/** The fill that words typed into a gap make; absent for none. */
export function typedFill(gap: Extract<Gap, { sort: 'words' }>, entry: string): Fill | undefined {
  return tidied(entry, gap) || undefined;
}

/** Why a fill is right or not, then why the right one is. */
export function reasonOf(gap: Gap, fill: Fill | undefined): Prose | undefined {
  const own =
    gap.sort === 'pick' ? gap.options.find(({ key }) => key === fill)?.rationale : undefined;
  const reasons = [...(own ?? []), ...(gap.rationale ?? [])];
  return reasons.length > 0 ? reasons : undefined;
}

/** Most bits that a fill takes. */
export function fillBits(gap: Gap): number {
  return SORT_BITS + { pick: LETTER_BITS, words: wordsBits(gap), figure: sizeOf(gap) }[gap.sort];
}

/** Appends a fill: its sort (2), then a letter (4), a text, or the width of a figure (6) and the figure. */
export function packFill(gap: Gap, fill: Fill, writer: BitWriter): void {
  writer.write(SORTS.indexOf(gap.sort) + 1, SORT_BITS);
  switch (gap.sort) {
    case 'pick':
      packLetter(String(fill), writer);
      break;
    case 'words':
      packText(String(fill), gap.limit, writer);
      break;
    case 'figure': {
      const width = figureBits(Number(fill), gap.decimals);
      writer.write(width, WIDTH_BITS);
      packFigure(Number(fill), gap.decimals, writer);
    }
  }
}

/**
 * The next fill; absent where the gap no longer takes it.
 *
 * @param gap The gap as it is now; absent where the item no longer has it.
 * @throws RangeError when the bits are no fill.
 */
export function unpackFill(gap: Gap | undefined, reader: BitReader): Fill | undefined {
  const sort = SORTS[reader.read(SORT_BITS) - 1];
  switch (sort) {
    case 'pick': {
      const letter = unpackLetter(reader);
      const known = gap?.sort === 'pick' && gap.options.some(({ key }) => key === letter);
      return known ? letter : undefined;
    }
    case 'words': {
      const words = unpackText(reader);
      return gap?.sort === 'words' ? typedFill(gap, words) : undefined;
    }
    case 'figure': {
      const bits = reader.take(reader.read(WIDTH_BITS));
      const figure = unpackFigure(bits, gap?.sort === 'figure' ? gap.decimals : 3);
      return gap?.sort === 'figure' && within(gap, figure) ? figure : undefined;
    }
    case undefined:
      throw new RangeError('no sort of gap');
  }
}

function wordsBits(gap: Gap): number {
  return gap.sort === 'words' ? textBits(gap.limit) : 0;
}

function sizeOf(gap: Gap): number {
  if (gap.sort !== 'figure') return 0;
  const { min, max, decimals } = gap;
  return WIDTH_BITS + Math.max(figureBits(min, decimals), figureBits(max, decimals));
}
