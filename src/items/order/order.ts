import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import type { Shuffle } from '../../core/session/random.js';
import { LETTER_BITS, packLetter, unpackLetter } from '../packed-letter.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import type { OrderItem } from './schema.js';

/** All keys in the learner's order; empty before anything was moved or confirmed. */
export type OrderResponse = readonly string[];

/** An entry of the right order, and how it stands in the learner's. */
export interface PlacedEntry {
  readonly entry: OrderItem['entries'][number];
  /** Its place in the right order, from 1. */
  readonly place: number;
  /** Its place in the learner's order, from 1; 0 when there is none. */
  readonly yours: number;
  /** Whether it follows the entry that it should follow, or starts where it should start. */
  readonly follows: boolean;
}

const COUNT_BITS = 4;

/**
 * Entries to be put in order.
 *
 * Each pair of neighbours in the right order earns its share when the learner has them side by
 * side in that order, wherever the pair stands: one entry too early costs the pairs that it
 * parts, not the whole order.
 *
 * Packed: 4 bits for the number of entries, then 4 bits for each letter in the learner's order.
 */
export const order: ItemType<OrderItem, OrderResponse> = {
  kind: 'order',
  empty: () => [],
  answered: (_item, response) => response.length > 0,
  score,
  keyed: () => true,
  bits: (item) => COUNT_BITS + LETTER_BITS * item.entries.length,
  pack,
  unpack,
  arranged,
  typed: (item, response) =>
    writtenOut({
      type: 'sequencing',
      chosen: response,
      options: item.entries.map(({ key, text }) => ({ key, text })),
      correct: item.order,
    }),
  words: (item, response, phrases) =>
    inWords(
      response.map((key, at) => `${at + 1}. ${textOf(item, key)}`),
      phrases.and,
    ),
};

/** The order after the entry at one place, from 0, has gone to another. */
export function moved(keys: OrderResponse, from: number, to: number): OrderResponse {
  const rest = keys.filter((_key, at) => at !== from);
  return [...rest.slice(0, to), ...keys.slice(from, from + 1), ...rest.slice(to)];
}

/** The entries in the right order, each with its place in the learner's. */
export function placed(item: OrderItem, response: OrderResponse): readonly PlacedEntry[] {
  return item.order.flatMap((key, at) => {
    const entry = item.entries.find((one) => one.key === key);
    const yours = response.indexOf(key);
    // Before the first entry of the right order there is none, as before the first place.
    const before = response.indexOf(item.order[at - 1] ?? '');
    const follows = yours >= 0 && yours === before + 1;
    return entry ? [{ entry, place: at + 1, yours: yours + 1, follows }] : [];
  });
}

function score(item: OrderItem, response: OrderResponse): number {
  const [, ...followers] = placed(item, response);
  return followers.filter(({ follows }) => follows).length / (item.order.length - 1);
}

/** Entries in a drawn order that is never the right one. */
function arranged(item: OrderItem, shuffle: Shuffle): OrderItem {
  const entries = shuffle(item.entries);
  const given = entries.every(({ key }, at) => key === item.order[at]);
  // Backwards no pair stands as it should.
  return { ...item, entries: given ? entries.reverse() : entries };
}

function pack(_item: OrderItem, response: OrderResponse, writer: BitWriter): void {
  writer.write(response.length, COUNT_BITS);
  for (const key of response) packLetter(key, writer);
}

/**
 * The response that was packed, without letters that the item no longer has.
 *
 * @throws RangeError when the item has entries that the learner never placed.
 */
function unpack(item: OrderItem, reader: BitReader): OrderResponse {
  const count = reader.read(COUNT_BITS);
  const letters = Array.from({ length: count }, () => unpackLetter(reader));
  const keys = item.entries.map(({ key }) => key);
  const response = letters.filter((key) => keys.includes(key));
  const whole = response.length === keys.length && keys.every((key) => response.includes(key));
  if (count > 0 && !whole) {
    throw new RangeError(`"${item.id}" does not take the order ${letters.join(', ')}`);
  }
  return response;
}

function textOf(item: OrderItem, key: string): string {
  return item.entries.find((entry) => entry.key === key)?.text ?? '';
}
