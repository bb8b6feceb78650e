import type { BitReader, BitWriter } from '../core/session/bits.js';
import { LETTERS } from './packed-letter.js';

/** Letters of what is picked of several, in the order of the item. */
export type Picks = readonly string[];

/** Bits of any number of picks: one for each letter. */
export const PICKS_BITS = LETTERS.length;

/** Something that can be picked. */
interface Pickable {
  readonly key: string;
  readonly correct?: boolean | undefined;
}

/** Each right pick earns its share of the key and each wrong one takes a share away, never below 0. */
export function creditOf(parts: readonly Pickable[], picks: Picks): number {
  const right = parts.filter(({ correct }) => correct).length;
  const picked = parts.filter(({ key }) => picks.includes(key));
  const hits = picked.filter(({ correct }) => correct).length;
  return Math.max(0, hits - (picked.length - hits)) / Math.max(1, right);
}

/** The picks after a part was picked, or picked once more. */
export function toggled(parts: readonly Pickable[], picks: Picks, key: string): Picks {
  return inOrder(parts, picks.includes(key) ? picks.filter((one) => one !== key) : [...picks, key]);
}

/** Keys in the order of the item, without those that it does not have. */
export function inOrder(parts: readonly Pickable[], keys: readonly string[]): Picks {
  return parts.map(({ key }) => key).filter((key) => keys.includes(key));
}

/** Appends picks, one bit for each letter there is. */
export function packPicks(picks: Picks, writer: BitWriter): void {
  for (const letter of LETTERS) writer.flag(picks.includes(letter));
}

/**
 * The letters that were packed, whether or not the item still has them.
 *
 * @throws RangeError when fewer bits are left.
 */
export function unpackPicks(reader: BitReader): readonly string[] {
  return [...LETTERS].filter(() => reader.flag());
}
