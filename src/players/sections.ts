import type { BitReader, BitWriter } from '../core/session/bits.js';

/*
 * What further parts of a player keep after the body of a saved attempt: sections, each with a
 * permanent number (4 bits, from 1) and its length (14 bits), so that a reader skips what it does
 * not know. The text form fills up with fewer bits than such a head has.
 */
const TAG_BITS = 4;
const LENGTH_BITS = 14;

/** Bits of a section besides its own. */
export const SECTION_HEAD = TAG_BITS + LENGTH_BITS;

/** Appends a section. */
export function writeSection(writer: BitWriter, tag: number, body: BitWriter): void {
  writer.write(tag, TAG_BITS).write(body.length, LENGTH_BITS).append(body);
}

/** The sections that follow, by their number; those that are cut off are left out. */
export function readSections(reader: BitReader): ReadonlyMap<number, BitReader> {
  const sections = new Map<number, BitReader>();
  while (reader.left >= SECTION_HEAD) {
    const tag = reader.read(TAG_BITS);
    const length = reader.read(LENGTH_BITS);
    if (tag === 0 || length > reader.left) break;
    sections.set(tag, reader.take(length));
  }
  return sections;
}
