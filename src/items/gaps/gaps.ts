import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import type { TypedPair } from '../../core/report/result.js';
import { LETTERS } from '../packed-letter.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import {
  creditOf,
  fillBits,
  packFill,
  rightFill,
  said,
  unpackFill,
  type Fill,
  type Gap,
} from './fill.js';
import { marksIn } from './passage.js';
import type { GapsItem } from './schema.js';

/** What the gaps are filled with, by their keys. */
export type GapsResponse = Readonly<Record<string, Fill>>;

const MAP_BITS = LETTERS.length;

/**
 * A text with gaps.
 *
 * Each gap counts alike: an option is right or not, words earn the credit of the accepted text
 * that they match, a figure counts by how near it comes.
 *
 * Packed: 16 bits, one for the letter of each gap that is filled, then each fill as `packFill` says.
 */
export const gaps: ItemType<GapsItem, GapsResponse> = {
  kind: 'gaps',
  empty: () => ({}),
  answered: (_item, response) => Object.keys(response).length > 0,
  score: (item, response) =>
    item.gaps.reduce((sum, gap) => sum + creditOf(gap, response[gap.key]), 0) / item.gaps.length,
  keyed: () => true,
  bits: (item) => item.gaps.reduce((sum, gap) => sum + fillBits(gap), MAP_BITS),
  textBytes: (item) =>
    item.gaps.reduce((sum, gap) => sum + (gap.sort === 'words' ? gap.limit : 0), 0),
  pack,
  unpack,
  arranged: (item, shuffle) => ({
    ...item,
    gaps: item.gaps.map((gap) =>
      gap.sort === 'pick' && !gap.fixed ? { ...gap, options: shuffle(gap.options) } : gap,
    ),
  }),
  typed: (item, response) =>
    writtenOut({
      type: 'performance',
      pairs: read(item).flatMap((gap) => pair(gap, response[gap.key])),
      steps: read(item).map(({ key }, at) => ({ key, text: `${at + 1}` })),
      correct: read(item).flatMap((gap) => pair(gap, rightFill(gap))),
    }),
  words: (item, response, phrases) =>
    inWords(
      read(item).flatMap((gap, at) => {
        const fill = response[gap.key];
        return fill === undefined ? [] : [`${at + 1}: ${said(gap, fill)}`];
      }),
      phrases.and,
    ),
};

/** The gaps in the order in which they are read. */
export function read(item: GapsItem): readonly Gap[] {
  return marksIn(item.paragraphs).flatMap((key) => item.gaps.find((gap) => gap.key === key) ?? []);
}

/** The response after a gap was filled, or emptied. */
export function filled(response: GapsResponse, key: string, fill: Fill | undefined): GapsResponse {
  const others = Object.entries(response).filter(([other]) => other !== key);
  return Object.fromEntries(fill === undefined ? others : [...others, [key, fill]]);
}

function pair(gap: Gap, fill: Fill | undefined): readonly TypedPair[] {
  // Square brackets separate pairs in the form of the standards.
  const plain = (words: string) => words.replace(/\[/g, '(').replace(/\]/g, ')');
  return fill === undefined ? [] : [[gap.key, plain(said(gap, fill))]];
}

function pack(item: GapsItem, response: GapsResponse, writer: BitWriter): void {
  const known = (letter: string) =>
    letter in response && item.gaps.some(({ key }) => key === letter);
  for (const letter of LETTERS) writer.flag(known(letter));
  for (const letter of LETTERS) {
    const gap = item.gaps.find(({ key }) => key === letter);
    const fill = response[letter];
    if (gap && fill !== undefined) packFill(gap, fill, writer);
  }
}

/**
 * The fills that were packed, without those that their gaps no longer take.
 *
 * @throws RangeError when the bits are no fills, or none of them is taken any more.
 */
function unpack(item: GapsItem, reader: BitReader): GapsResponse {
  const packed = [...LETTERS].filter(() => reader.flag());
  const entries = packed.flatMap((letter) => {
    const gap = item.gaps.find(({ key }) => key === letter);
    const fill = unpackFill(gap, reader);
    return fill === undefined ? [] : [[letter, fill] as const];
  });
  if (packed.length > 0 && entries.length === 0) {
    throw new RangeError(`"${item.id}" does not take what filled ${packed.join(', ')}`);
  }
  return Object.fromEntries(entries);
}
