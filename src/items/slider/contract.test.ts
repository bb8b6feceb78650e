import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { ownEstimate, shareSlider } from '../../../tests/contracts/samples/slider.js';
import type { SliderItem } from './schema.js';
import { onStep, slider, type SliderResponse } from './slider.js';

const values = (item: SliderItem): fc.Arbitrary<SliderResponse> =>
  fc.oneof(
    fc.constant({}),
    fc
      .double({ min: item.min, max: item.max, noNaN: true })
      .map((value) => ({ value: onStep(item, value) })),
  );

/** As wide a range as there can be. */
const wideSlider: SliderItem = {
  ...ownEstimate,
  unit: 'EUR per year and employee',
  min: -100_000_000,
  max: 100_000_000,
  step: 1_000_000,
};

describe('the contract of item types', () => {
  itemContract('a share', {
    type: slider,
    item: shareSlider,
    responses: values(shareSlider),
    key: { value: 25 },
  });
  itemContract('an estimate', {
    type: slider,
    item: ownEstimate,
    responses: values(ownEstimate),
  });
  itemContract('a wide range', { type: slider, item: wideSlider, responses: values(wideSlider) });
});
