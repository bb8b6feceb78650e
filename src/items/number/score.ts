import type { NumberItem } from './schema.js';

/** Lets 102 pass as 2 % off 100 in spite of binary fractions. */
const ROUNDING = 1e-9;

/** Whether the item takes a figure, given that it has no more decimals than wanted. */
export function within(item: Pick<NumberItem, 'min' | 'max'>, value: number): boolean {
  return value >= item.min && value <= item.max;
}

/** Credit of a figure where one is right: 1 within `full` of it, 0.5 within `half`, else 0. */
export function closeness(answer: NonNullable<NumberItem['answer']>, value: number): number {
  const size = Math.abs(answer.value);
  const off = Math.abs(value - answer.value) - size * ROUNDING;
  if (off <= size * answer.full) return 1;
  return off <= size * (answer.half ?? answer.full) ? 0.5 : 0;
}

/** The figures that lie within a share of a value. */
export function around(
  value: number,
  share: number,
): { readonly min: number; readonly max: number } {
  const reach = Math.abs(value) * share;
  return { min: tidy(value - reach), max: tidy(value + reach) };
}

/** Credit of the learner's own figure: that of the last band that it reaches, 0 below the first. */
export function reached(bands: NonNullable<NumberItem['bands']>, value: number): number {
  return bands.filter((band) => value >= band.from).at(-1)?.credit ?? 0;
}

/** A number without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** How an entered figure fares once the right answer is shown; absent where there is none. */
export function verdict(
  answer: NumberItem['answer'],
  value: number | undefined,
): 'right' | 'partly' | 'wrong' | undefined {
  if (!answer || value === undefined) return undefined;
  const credit = closeness(answer, value);
  if (credit === 1) return 'right';
  return credit > 0 ? 'partly' : 'wrong';
}
