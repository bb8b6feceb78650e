import type { ItemType } from '../../core/assessment/item-type.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import type { TruefalseItem } from './schema.js';

/** What the learner takes the statement for, if anything yet. */
export interface TruefalseResponse {
  readonly value?: boolean;
}

/** The sides in the order in which they are shown and numbered in packed state. */
export const sides: readonly boolean[] = [true, false];

const BITS = 2;

/**
 * A statement that is true or false, with full credit or none.
 *
 * In words it is yes or no, which reports in every language have.
 *
 * Packed in 2 bits: 0 for none, 1 for true, 2 for false.
 */
export const truefalse: ItemType<TruefalseItem, TruefalseResponse> = {
  kind: 'truefalse',
  empty: () => ({}),
  answered: (_item, { value }) => value !== undefined,
  score: (item, { value }) => (value === item.answer ? 1 : 0),
  keyed: () => true,
  bits: () => BITS,
  pack: (_item, { value }, writer) => {
    writer.write(value === undefined ? 0 : sides.indexOf(value) + 1, BITS);
  },
  unpack: (item, reader) => {
    const place = reader.read(BITS);
    if (place > sides.length) throw new RangeError(`"${item.id}" has no side ${place}`);
    const value = sides[place - 1];
    return value === undefined ? {} : { value };
  },
  typed: (item, { value }) =>
    writtenOut({
      type: 'true-false',
      correct: item.answer,
      ...(value === undefined ? {} : { value }),
    }),
  words: (_item, { value }, phrases) =>
    inWords(value === undefined ? [] : [value ? phrases.isTrue : phrases.isFalse]),
};
