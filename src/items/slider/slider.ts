import type { ItemType } from '../../core/assessment/item-type.js';
import { number, type NumberResponse } from '../number/number.js';
import type { NumberItem } from '../number/schema.js';
import type { SliderItem } from './schema.js';

/** The value set, on a step of the range; none before the learner has set one. */
export type SliderResponse = NumberResponse;

/** Most decimals of a value. */
const MOST_DECIMALS = 3;

/**
 * A value set on a range: a number whose figures lie on steps.
 *
 * Where the thumb stands before it was moved is no answer. Packed as a number is, so that it can
 * be read when the range or its steps have changed.
 */
export const slider: ItemType<SliderItem, SliderResponse> = {
  kind: 'slider',
  empty: () => ({}),
  answered: (_item, { value }) => value !== undefined,
  score: (item, response) => number.score(asNumber(item), response),
  keyed: (item) => item.answer !== undefined,
  unscored: (item) => item.answer === undefined,
  bits: (item) => number.bits(asNumber(item)),
  pack: (item, response, writer) => {
    number.pack(asNumber(item), response, writer);
  },
  unpack: (item, reader) => {
    const { value } = number.unpack(asNumber(item), reader);
    return value === undefined ? {} : { value: onStep(item, value) };
  },
  typed: (item, response) => number.typed(asNumber(item), response),
  words: (item, response, phrases) => number.words(asNumber(item), response, phrases),
};

/** The step of the range that is nearest to a value. */
export function onStep({ min, max, step }: SliderItem, value: number): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  const most = Math.floor((max - min) / step + 1e-9);
  return Number((min + Math.min(most, steps) * step).toFixed(MOST_DECIMALS));
}

/** Where the thumb stands before it was moved. */
export function middleOf(item: SliderItem): number {
  return onStep(item, (item.min + item.max) / 2);
}

/** Decimals that values on the steps have at most. */
export function decimalsOf({ min, step }: SliderItem): number {
  const decimals = [0, 1, 2].find((one) =>
    [min, step].every((value) => Number(value.toFixed(one)) === value),
  );
  return decimals ?? MOST_DECIMALS;
}

function asNumber(item: SliderItem): NumberItem {
  return { ...item, kind: 'number', decimals: decimalsOf(item) };
}
