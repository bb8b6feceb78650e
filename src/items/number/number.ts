import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { inWords } from '../wording.js';
import type { NumberItem } from './schema.js';
import { LARGEST_SIZE, around, closeness, reached, within } from './score.js';

/** The figure as it was understood, within the bounds of the item and with at most its decimals. */
export interface NumberResponse {
  readonly value?: number;
}

const DECIMALS_BITS = 2;
const SIGN_BITS = 1;

/**
 * A figure, compared with the right answer or rated by bands.
 *
 * Within `full` of the answer it has full credit, within `half` half of it. The learner's own
 * figure has the credit of the last band that it reaches. With neither it has none.
 *
 * Packed in at most 40 bits: decimals (2), sign (1) and the figure without its decimal sign in the
 * rest, so that it can be read when bounds or decimals of the item have changed; no bits for no answer.
 */
export const number: ItemType<NumberItem, NumberResponse> = {
  kind: 'number',
  empty: () => ({}),
  answered: (_item, response) => response.value !== undefined,
  score: (item, { value }) => {
    if (value === undefined) return 0;
    return item.answer ? closeness(item.answer, value) : reached(item.bands ?? [], value);
  },
  keyed: (item) => item.answer !== undefined,
  bits: (item) => {
    const largest = Math.max(sizeOf(item, item.min), sizeOf(item, item.max));
    return DECIMALS_BITS + SIGN_BITS + widthOf(largest);
  },
  pack,
  unpack,
  typed: (item, { value }) => ({
    type: 'numeric',
    ...(value === undefined ? {} : { value }),
    ...(item.answer ? { correct: around(item.answer.value, item.answer.full) } : {}),
  }),
  words: (item, { value }) => inWords(value === undefined ? [] : [`${value} ${item.unit}`]),
};

function pack(item: NumberItem, { value }: NumberResponse, writer: BitWriter): void {
  if (value === undefined) return;
  const size = sizeOf(item, value);
  writer
    .write(item.decimals, DECIMALS_BITS)
    .flag(value < 0)
    .write(size, widthOf(size));
}

/**
 * The figure that was packed, rounded where the item now has fewer decimals.
 *
 * @throws RangeError when the item has since been given bounds that leave it out.
 */
function unpack(item: NumberItem, reader: BitReader): NumberResponse {
  if (reader.left === 0) return {};
  const packed = 10 ** reader.read(DECIMALS_BITS);
  const negative = reader.flag();
  const wanted = 10 ** item.decimals;
  const size = Math.round((reader.read(reader.left) / packed) * wanted) / wanted;
  const value = negative && size > 0 ? -size : size;
  if (!within(item, value)) throw new RangeError(`"${item.id}" does not take ${value}`);
  return { value };
}

/** A figure without sign and decimal sign, such as 1250 for 12.50 with two decimals. */
function sizeOf(item: NumberItem, value: number): number {
  return Math.min(LARGEST_SIZE, Math.round(Math.abs(value) * 10 ** item.decimals));
}

function widthOf(size: number): number {
  return Math.max(1, Math.ceil(Math.log2(size + 1)));
}
