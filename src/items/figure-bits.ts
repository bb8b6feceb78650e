import type { BitReader, BitWriter } from '../core/session/bits.js';

const DECIMALS_BITS = 2;
const SIGN_BITS = 1;
const HEAD_BITS = DECIMALS_BITS + SIGN_BITS;

/** Largest figure without its decimal sign that 37 bits of a saved attempt hold. */
export const LARGEST_SIZE = 2 ** 37 - 1;

/** Bits that a figure takes at least, 4 to 40. */
export function figureBits(value: number, decimals: number): number {
  return HEAD_BITS + widthOf(sizeOf(value, decimals));
}

/**
 * Writes a figure: decimals (2), sign (1) and the figure without its decimal sign in the rest.
 *
 * It can be read when bounds or decimals of its item have changed.
 *
 * @param decimals Most decimals that the figure has, 0 to 3.
 * @param width Bits to use, at least those of `figureBits`.
 */
export function packFigure(
  value: number,
  decimals: number,
  writer: BitWriter,
  width = figureBits(value, decimals),
): void {
  writer
    .write(decimals, DECIMALS_BITS)
    .flag(value < 0)
    .write(sizeOf(value, decimals), width - HEAD_BITS);
}

/**
 * The figure that fills all bits of a reader, rounded to the decimals that are wanted now.
 *
 * @throws RangeError when the bits are too few for a figure.
 */
export function unpackFigure(reader: BitReader, decimals: number): number {
  const packed = 10 ** reader.read(DECIMALS_BITS);
  const negative = reader.flag();
  const wanted = 10 ** decimals;
  const size = Math.round((reader.read(reader.left) / packed) * wanted) / wanted;
  return negative && size > 0 ? -size : size;
}

/** A figure without sign and decimal sign, such as 1250 for 12.50 with two decimals. */
function sizeOf(value: number, decimals: number): number {
  return Math.min(LARGEST_SIZE, Math.round(Math.abs(value) * 10 ** decimals));
}

function widthOf(size: number): number {
  return Math.max(1, Math.ceil(Math.log2(size + 1)));
}
