import type { BitReader, BitWriter } from '../core/session/bits.js';

/** The permanent letters of options, in the order of their numbers in packed state. */
export const LETTERS = 'abcdefghijklmnop';

/** Bits of one letter. */
export const LETTER_BITS = 4;

/** Appends the number of a letter. */
export function packLetter(letter: string, writer: BitWriter): void {
  writer.write(LETTERS.indexOf(letter), LETTER_BITS);
}

/**
 * The next letter.
 *
 * @throws RangeError when fewer bits are left.
 */
export function unpackLetter(reader: BitReader): string {
  return LETTERS.charAt(reader.read(LETTER_BITS));
}
