import type { AssessmentContent } from '../../core/assessment/content.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import { itemType } from '../../items/registry.js';
import { readSections } from '../sections.js';
import type { AssessmentState, Entry } from './assessment.js';
import { editionsCapacity, packEditions, withNews } from './editions.js';
import { pathOf } from './path.js';

/*
 * The body of a saved assessment:
 *
 * | bits | field |
 * |---|---|
 * | 1 | handed in |
 * | 1 | feedback shown |
 * | 10 | number of the item shown; 0 for the list before handing in |
 * | 10 | entries |
 * | per entry: 10 | number of the item |
 * | 1, 1 | marked, settled |
 * | 12 | seconds |
 * | 12 | length of the response in bits plus 1; 0 for none, 4095 for one told in 14 more bits |
 * | n | response, packed by the item type |
 *
 * Numbers are permanent and every response carries its length, so that a later version of the
 * content skips what it no longer has and reads the rest.
 */
const HEAD = 1 + 1 + 10 + 10;
const ENTRY = 10 + 1 + 1 + 12 + 12;
const MOST_SECONDS = 4095;
/** Stands for a length that needs more bits, as that of a long text. */
const LONG = 4095;
const LONG_BITS = 14;

/** Packs an attempt. */
export function packState(
  content: AssessmentContent,
  state: AssessmentState,
  writer: BitWriter,
): void {
  const numbers = new Map(content.items.map((item) => [item.id, item.number]));
  const entries = state.entries.filter((entry) => numbers.has(entry.item));
  writer.flag(state.handedIn).flag(state.explained);
  writer.write((state.at !== undefined && numbers.get(state.at)) || 0, 10);
  writer.write(entries.length, 10);
  for (const entry of entries) packEntry(content, entry, writer);
  packEditions(content, { entries }, writer);
}

function packEntry(content: AssessmentContent, entry: Entry, writer: BitWriter): void {
  const item = content.items.find((one) => one.id === entry.item);
  if (!item) return;
  writer.write(item.number, 10).flag(entry.marked).flag(entry.settled);
  writer.write(Math.min(MOST_SECONDS, entry.seconds), 12);
  if (entry.response === undefined) {
    writer.write(0, 12);
    return;
  }
  const response = new BitWriter();
  itemType(item.kind).pack(item, entry.response, response);
  const length = response.length + 1;
  writer.write(Math.min(LONG, length), 12);
  if (length >= LONG) writer.write(length, LONG_BITS);
  writer.append(response);
}

/** Reads an attempt packed by this or an earlier version of the content, with what has changed. */
export function unpackAssessment(
  content: AssessmentContent,
  reader: BitReader,
  seed: number,
): Unpacked<AssessmentState> {
  const body = unpackState(content, reader, seed);
  return withNews(content, body, body.answered, readSections(reader));
}

/** The body of an attempt. */
export interface UnpackedBody extends Unpacked<AssessmentState> {
  /** Numbers of the items that were answered, also those that are no more, as they were packed. */
  readonly answered: readonly number[];
}

/** Reads the body of an attempt; the sections that follow are left in the reader. */
export function unpackState(
  content: AssessmentContent,
  reader: BitReader,
  seed: number,
): UnpackedBody {
  const handedIn = reader.flag();
  const explained = reader.flag();
  const shown = reader.read(10);
  const count = reader.read(10);
  const read = Array.from({ length: count }, () => unpackEntry(content, reader));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const dropped = count - entries.length;
  const answered = read.flatMap(({ number, answered }) => (answered ? number : []));
  const state = { seed, entries, explained: false, handedIn };
  if (shown === 0) return { state, dropped, answered };
  const path = pathOf(content, state);
  const there = path.find((item) => item.number === shown);
  const at = (there ?? path[0])?.id;
  const now = { ...state, at, explained: explained && there !== undefined };
  return { state: now, dropped, answered };
}

/** One entry; without what the content has no place for. */
interface ReadEntry {
  readonly number: number;
  readonly answered: boolean;
  readonly entry?: Entry;
}

function unpackEntry(content: AssessmentContent, reader: BitReader): ReadEntry {
  const number = reader.read(10);
  const marked = reader.flag();
  const settled = reader.flag();
  const seconds = reader.read(12);
  const told = reader.read(12);
  const length = told === LONG ? reader.read(LONG_BITS) : told;
  const bits = reader.take(Math.max(0, length - 1));
  const item = content.items.find((one) => one.number === number);
  const answered = length > 0;
  if (!item) return { number, answered };
  const entry = { item: item.id, marked, settled, seconds };
  if (!answered) return { number, answered, entry };
  try {
    return {
      number,
      answered,
      entry: { ...entry, response: itemType(item.kind).unpack(item, bits) },
    };
  } catch {
    // The item was re-made under its old number and its old answer no longer fits it.
    return { number, answered };
  }
}

/** Bits of the longest attempt, by item kind. */
export function capacityOf(content: Pick<AssessmentContent, 'items'>): readonly CapacityPart[] {
  const kinds = new Map<string, CapacityPart>();
  for (const item of content.items) {
    const name = `items of kind "${item.kind}"`;
    const own = itemType(item.kind).bits(item);
    const entry = ENTRY + own + (own + 1 < LONG ? 0 : LONG_BITS);
    const bits = (kinds.get(name)?.bits ?? 0) + entry;
    kinds.set(name, { name, bits });
  }
  return [{ name: 'place and counts', bits: HEAD }, editionsCapacity(content), ...kinds.values()];
}
