import type { AssessmentContent } from '../../core/assessment/content.js';
import type { CapacityPart, Unpacked } from '../../core/session/activity.js';
import { BitWriter, type BitReader } from '../../core/session/bits.js';
import { itemType } from '../../items/registry.js';
import type { AssessmentState, Entry } from './assessment.js';
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
 * | 12 | length of the response in bits plus 1; 0 for none |
 * | n | response, packed by the item type |
 *
 * Numbers are permanent and every response carries its length, so that a later version of the
 * content skips what it no longer has and reads the rest.
 */
const HEAD = 1 + 1 + 10 + 10;
const ENTRY = 10 + 1 + 1 + 12 + 12;
const MOST_SECONDS = 4095;

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
  writer.write(response.length + 1, 12).append(response);
}

/** Reads an attempt packed by this or an earlier version of the content. */
export function unpackState(
  content: AssessmentContent,
  reader: BitReader,
  seed: number,
): Unpacked<AssessmentState> {
  const handedIn = reader.flag();
  const explained = reader.flag();
  const shown = reader.read(10);
  const count = reader.read(10);
  const entries: Entry[] = [];
  let dropped = 0;
  for (let k = 0; k < count; k += 1) {
    const entry = unpackEntry(content, reader);
    if (entry) entries.push(entry);
    else dropped += 1;
  }
  const state = { seed, entries, explained: false, handedIn };
  if (shown === 0) return { state, dropped };
  const path = pathOf(content, state);
  const there = path.find((item) => item.number === shown);
  const at = (there ?? path[0])?.id;
  return { state: { ...state, at, explained: explained && there !== undefined }, dropped };
}

function unpackEntry(content: AssessmentContent, reader: BitReader): Entry | undefined {
  const number = reader.read(10);
  const marked = reader.flag();
  const settled = reader.flag();
  const seconds = reader.read(12);
  const length = reader.read(12);
  const bits = reader.take(Math.max(0, length - 1));
  const item = content.items.find((one) => one.number === number);
  if (!item) return undefined;
  if (length === 0) return { item: item.id, marked, settled, seconds };
  try {
    const response = itemType(item.kind).unpack(item, bits);
    return { item: item.id, response, marked, settled, seconds };
  } catch {
    // The item was re-made under its old number and its old answer no longer fits it.
    return undefined;
  }
}

/** Bits of the longest attempt, by item kind. */
export function capacityOf(content: Pick<AssessmentContent, 'items'>): readonly CapacityPart[] {
  const kinds = new Map<string, CapacityPart>();
  for (const item of content.items) {
    const name = `items of kind "${item.kind}"`;
    const bits = (kinds.get(name)?.bits ?? 0) + ENTRY + itemType(item.kind).bits(item);
    kinds.set(name, { name, bits });
  }
  return [{ name: 'place and counts', bits: HEAD }, ...kinds.values()];
}
