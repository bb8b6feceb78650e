import { BitWriter, type BitReader } from '../../core/session/bits.js';

/*
 * After all that a player keeps, section 2 holds the items drawn:
 *
 * | bits | field |
 * |---|---|
 * | 10 | items drawn |
 * | per item: 10 | its number |
 */

/** The permanent number of the section. */
export const DRAWN = 2;

/** Bits of the number of items drawn. */
export const COUNT_BITS = 10;

/** Bits of the number of an item. */
export const NUMBER_BITS = 10;

/** The body of the section. */
export function drawnSection(numbers: readonly number[]): BitWriter {
  const body = new BitWriter().write(numbers.length, COUNT_BITS);
  for (const number of numbers) body.write(number, NUMBER_BITS);
  return body;
}

/** The numbers of the items drawn. */
export function readDrawn(body: BitReader): readonly number[] {
  return Array.from({ length: body.read(COUNT_BITS) }, () => body.read(NUMBER_BITS));
}
