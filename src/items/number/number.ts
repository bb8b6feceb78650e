import type { ItemType } from '../../core/assessment/item-type.js';
import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { figureBits, packFigure, unpackFigure } from '../figure-bits.js';
import { inWords } from '../wording.js';
import type { NumberItem } from './schema.js';
import { around, closeness, reached, within } from './score.js';

/** The figure as it was understood, within the bounds of the item and with at most its decimals. */
export interface NumberResponse {
  readonly value?: number;
}

/**
 * A figure, compared with the right answer or rated by bands.
 *
 * Within `full` of the answer it has full credit, within `half` half of it. The learner's own
 * figure has the credit of the last band that it reaches. With neither it has none.
 *
 * Packed in at most 40 bits, as `packFigure` says; no bits for no answer.
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
  bits: ({ min, max, decimals }) => Math.max(figureBits(min, decimals), figureBits(max, decimals)),
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
  if (value !== undefined) packFigure(value, item.decimals, writer);
}

/**
 * The figure that was packed, rounded where the item now has fewer decimals.
 *
 * @throws RangeError when the item has since been given bounds that leave it out.
 */
function unpack(item: NumberItem, reader: BitReader): NumberResponse {
  if (reader.left === 0) return {};
  const value = unpackFigure(reader, item.decimals);
  if (!within(item, value)) throw new RangeError(`"${item.id}" does not take ${value}`);
  return { value };
}
