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

/** Stands for half a surrogate pair, which UTF-8 cannot say. */
const REPLACEMENT = 0xfffd;

/** A letter with the accents, joiners and variants that belong to it. */
const WHOLE = /.(?:[\p{M}\p{Emoji_Modifier}]|\u200d\P{M})*/gsu;

/** By number of bytes from 2: the mark of the first byte and the least code point that needs so many. */
const FORMS: readonly (readonly [mark: number, least: number])[] = [
  [0xc0, 0x80],
  [0xe0, 0x800],
  [0xf0, 0x10000],
];

/** Most bits that a text of so many bytes takes. */
export function textBits(limit: number): number {
  return COUNT_BITS + limit * BYTE_BITS;
}

/** Bytes that a text takes as UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += formOf(codeOf(character)) + 1;
  return bytes;
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
  const kept = cutToBytes(text, Math.min(limit, LONGEST_TEXT));
  writer.write(bytesOf(kept), COUNT_BITS);
  for (const character of kept) packCharacter(codeOf(character), writer);
}

/**
 * The next text.
 *
 * @throws RangeError when fewer bits are left or the bytes are no UTF-8.
 */
export function unpackText(reader: BitReader): string {
  const bytes = reader.take(reader.read(COUNT_BITS) * BYTE_BITS);
  let text = '';
  while (bytes.left > 0) text += String.fromCodePoint(unpackCharacter(bytes));
  return text;
}

function packCharacter(code: number, writer: BitWriter): void {
  const more = formOf(code);
  const [mark] = FORMS[more - 1] ?? [0];
  writer.write(mark | (code >> (6 * more)), BYTE_BITS);
  for (let at = more - 1; at >= 0; at -= 1) {
    writer.write(0x80 | ((code >> (6 * at)) & 0x3f), BYTE_BITS);
  }
}

function unpackCharacter(bytes: BitReader): number {
  const first = bytes.read(BYTE_BITS);
  if (first < 0x80) return first;
  const more = FORMS.filter(([mark]) => first >= mark).length;
  const [mark, least] = FORMS[more - 1] ?? [0, Infinity];
  let code = first - mark;
  for (let at = 0; at < more; at += 1) {
    const next = bytes.read(BYTE_BITS);
    if (next >> 6 !== 2) throw broken(next);
    code = (code << 6) | (next & 0x3f);
  }
  if (code < least || code > 0x10ffff || isHalf(code)) throw broken(first);
  return code;
}

/** Bytes after the first. */
function formOf(code: number): number {
  return FORMS.filter(([, least]) => code >= least).length;
}

function codeOf(character: string): number {
  const code = character.codePointAt(0) ?? REPLACEMENT;
  return isHalf(code) ? REPLACEMENT : code;
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function broken(byte: number): RangeError {
  return new RangeError(`No UTF-8 at byte 0x${byte.toString(16)}`);
}
