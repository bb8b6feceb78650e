import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { landedCost, marginSheet } from '../../../tests/contracts/samples/calculate.js';
import { calculate, type CalculateResponse } from './calculate.js';
import type { CalculateItem } from './schema.js';
import { cellsOf } from './sheet.js';

/** Any figures that the fields of a sheet take, in any of them. */
const figures = (item: CalculateItem): fc.Arbitrary<CalculateResponse> =>
  fc
    .tuple(
      ...cellsOf(item).map(({ key, asked: { min, max, decimals } }) => {
        const unit = 10 ** decimals;
        const sizes = fc.integer({ min: Math.round(min * unit), max: Math.round(max * unit) });
        return fc.option(
          sizes.map((size) => [key, size === 0 ? 0 : size / unit] as const),
          { nil: undefined },
        );
      }),
    )
    .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));

const largest: CalculateItem = {
  ...landedCost,
  id: 'eight-large-figures',
  lines: [...'abcdmnop'].map((key) => ({
    key,
    label: `${key} ${'a long label of many words '.repeat(2)}`,
    asked: {
      formula: { sum: [1, 2] },
      full: 0,
      decimals: 3,
      min: -137_000_000,
      max: 137_000_000,
      weight: 0.3,
    },
  })),
};

describe('the contract of sheets', () => {
  itemContract('the cost of goods', {
    type: calculate,
    item: landedCost,
    responses: figures(landedCost),
    key: { d: 7148, e: 335.96, g: 7628.96, h: 25.43 },
  });
  itemContract('a margin of either sign', {
    type: calculate,
    item: marginSheet,
    responses: figures(marginSheet),
    key: { c: 48, g: 3.2, h: 6.7 },
  });
  itemContract('eight large figures', {
    type: calculate,
    item: largest,
    responses: figures(largest),
    key: Object.fromEntries([...'abcdmnop'].map((key) => [key, 3])),
  });
});
