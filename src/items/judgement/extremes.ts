import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { LETTER_BITS, packLetter, unpackLetter } from '../packed-letter.js';
import type { JudgementItem } from './schema.js';

/** The letters of the best and the worst action; never the same one. */
export interface Extremes {
  readonly best?: string;
  readonly worst?: string;
}

/** One of the two things to name. */
export type Extreme = keyof Extremes;

/** How a named action fares once the answer is shown. */
export type Fare = 'right' | 'partly' | 'wrong';

/** The highest credit of an action. */
export const MOST = 3;

/** Bits of both letters; one alone takes fewer. */
export const EXTREMES_BITS = 2 * LETTER_BITS;

/** What was named after an action was picked; it is no longer the other extreme if it was. */
export function named(extremes: Extremes, extreme: Extreme, key: string): Extremes {
  const other: Extreme = extreme === 'best' ? 'worst' : 'best';
  const kept = extremes[other];
  return kept === undefined || kept === key
    ? { [extreme]: key }
    : { [extreme]: key, [other]: kept };
}

/** Credit of both together: how good the best is and how bad the worst, each half of the whole. */
export function creditOf(item: JudgementItem, { best, worst }: Extremes): number {
  if (best === undefined || worst === undefined) return 0;
  return (worth(item, 'best', best) + worth(item, 'worst', worst)) / (2 * MOST);
}

/** How one of the two fares alone. */
export function fareOf(item: JudgementItem, extreme: Extreme, key: string): Fare {
  const points = worth(item, extreme, key);
  if (points === MOST) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

/** Letters of a right answer: where several actions earn the same, the first in the alphabet. */
export function keyExtremes({ actions }: JudgementItem): readonly [best: string, worst: string] {
  const ranked = [...actions].sort(
    (one, other) => other.credit - one.credit || (one.key < other.key ? -1 : 1),
  );
  const least = ranked.at(-1)?.credit;
  return [ranked[0]?.key ?? '', ranked.find(({ credit }) => credit === least)?.key ?? ''];
}

/**
 * Packs both letters in 8 bits, one alone in 5 after a bit that tells which, none in 0.
 *
 * The width tells them apart, so that no number has to stand for "none".
 */
export function packExtremes({ best, worst }: Extremes, writer: BitWriter): void {
  const letters = [best, worst].filter((key) => key !== undefined);
  if (letters.length === 1) writer.flag(best === undefined);
  for (const key of letters) packLetter(key, writer);
}

/** The letters that were packed, whether or not an item still has them. */
export function unpackExtremes(reader: BitReader): Extremes {
  if (reader.left === 0) return {};
  if (reader.left >= EXTREMES_BITS) {
    return { best: unpackLetter(reader), worst: unpackLetter(reader) };
  }
  return reader.flag() ? { worst: unpackLetter(reader) } : { best: unpackLetter(reader) };
}

/** Points of a named action, 0 to `MOST`; none for one that the item no longer has. */
function worth({ actions }: JudgementItem, extreme: Extreme, key: string): number {
  const credit = actions.find((action) => action.key === key)?.credit;
  if (credit === undefined) return 0;
  return extreme === 'best' ? credit : MOST - credit;
}
