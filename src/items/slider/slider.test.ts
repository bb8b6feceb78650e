import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownEstimate, shareSlider } from '../../../tests/contracts/samples/slider.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkSlider } from './check.js';
import type { SliderItem } from './schema.js';
import { decimalsOf, middleOf, onStep, slider } from './slider.js';

describe('the steps of a range', () => {
  test.each([
    { value: 26, step: 25 },
    { value: 28, step: 30 },
    { value: -4, step: 0 },
    { value: 999, step: 60 },
  ])('$value is set to $step', ({ value, step }) => {
    expect(onStep(shareSlider, value)).toBe(step);
  });

  test('are met by every value, within the range and without dust', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (value) => {
        const met = onStep(ownEstimate, value);

        expect(met).toBeGreaterThanOrEqual(0);
        expect(met).toBeLessThanOrEqual(20);
        expect(met * 2).toBe(Math.round(met * 2));
        expect(onStep(ownEstimate, met)).toBe(met);
      }),
    );
  });

  test('have as many decimals as they need', () => {
    expect(decimalsOf(shareSlider)).toBe(0);
    expect(decimalsOf(ownEstimate)).toBe(1);
    expect(decimalsOf({ ...ownEstimate, step: 0.125 })).toBe(3);
    expect(middleOf(shareSlider)).toBe(30);
  });
});

describe('a value on a range', () => {
  test.each([
    { value: 25, credit: 1 },
    { value: 30, credit: 0.5 },
    { value: 35, credit: 0 },
  ])('of $value earns $credit', ({ value, credit }) => {
    expect(slider.score(shareSlider, { value })).toBe(credit);
  });

  test('reads with its unit in words', () => {
    expect(slider.words(ownEstimate, { value: 2.5 }, en.phrases)).toBe('2.5 hours');
  });

  test('goes to the nearest step where steps have changed since it was saved', () => {
    const bits = new BitWriter();
    slider.pack(ownEstimate, { value: 7.5 }, bits);
    const reader = BitReader.fromText(bits.toText())?.take(bits.length);

    expect(slider.unpack({ ...ownEstimate, step: 2 }, reader ?? new BitReader([]))).toEqual({
      value: 8,
    });
  });
});

describe('the check of a range', () => {
  const codes = (item: SliderItem) => checkSlider(item).map(({ code }) => code);

  test('finds nothing in sound ones', () => {
    expect(codes(shareSlider)).toEqual([]);
    expect(codes(ownEstimate)).toEqual([]);
  });

  test.each<{ item: SliderItem; code: string }>([
    { item: { ...shareSlider, max: 62 }, code: 'end-off-steps' },
    { item: { ...ownEstimate, step: 0.05 }, code: 'steps-too-fine' },
    {
      item: { ...shareSlider, answer: { value: 27, full: 0 } },
      code: 'answer-off-steps',
    },
    { item: { ...ownEstimate, max: 0 }, code: 'empty-range' },
  ])('finds $code', ({ item, code }) => {
    expect(codes(item)).toEqual([code]);
  });
});
