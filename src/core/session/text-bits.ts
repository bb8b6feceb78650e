import type { BitReader, BitWriter } from './bits.js';

/**
 * Text as bits: the count of its bytes in 12 bits, then its UTF-8.
 *
 * The width of the count is fixed, so that a text can be read when its limit has changed.
 */
const COUNT_BITS = 12;
const BYTE_BITS = 8;

/** Most bytes that one text may have. */
export const LONGEST_TEXT = 2 ** COUNT_BITS - 1;

/** A letter with the accents, joiners and variants that belong to it. */
const WHOLE = /.(?:[\p{M}\p{Emoji_Modifier}]|\u200d\P{M})*/gsu;

/** Most bits that a text of so many bytes takes. */
export function textBits(limit: number): number {
  return COUNT_BITS + limit * BYTE_BITS;
}

/** Bytes that a text takes as UTF-8. */
export function bytesOf(text: string): number {
  return octetsOf(text).length;
}

/** The start of a text that takes at most `limit` bytes; ends with a whole character and its accents. */
export function cutToBytes(text: string, limit: number): string {
  let left = limit;
  let length = 0;
  for (const [whole] of text.matchAll(WHOLE)) {
    left -= bytesOf(whole);
    if (left < 0) break;
    length += whole.length;
  }
  return text.slice(0, length);
}

/** Appends a text, cut to `limit` bytes; half a surrogate pair becomes U+FFFD. */
export function packText(text: string, limit: number, writer: BitWriter): void {
  const octets = octetsOf(cutToBytes(text, Math.min(limit, LONGEST_TEXT)));
  writer.write(octets.length, COUNT_BITS);
  for (const octet of octets) {
    const [first = '', ...hex] = octet;
    writer.write(hex.length > 0 ? parseInt(hex.join(''), 16) : first.charCodeAt(0), BYTE_BITS);
  }
}

/**
 * The next text.
 *
 * @throws RangeError when fewer bits are left or the bytes are no UTF-8.
 */
export function unpackText(reader: BitReader): string {
  const bytes = reader.take(reader.read(COUNT_BITS) * BYTE_BITS);
  let escaped = '';
  while (bytes.left > 0) escaped += `%${bytes.read(BYTE_BITS).toString(16).padStart(2, '0')}`;
  try {
    return decodeURIComponent(escaped);
  } catch {
    throw new RangeError(`No UTF-8: ${escaped}`);
  }
}

/** The UTF-8 of a text, each byte as its letter or as `%` and two hexadecimal digits. */
function octetsOf(text: string): readonly string[] {
  // UTF-8 cannot say half a surrogate pair.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).match(/%..|./g) ?? [];
}
