import { describe, expect, test } from 'vitest';
import { numberItem, ownFigure, recordedFigure } from '../../../tests/contracts/sample-items.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkNumber } from './check.js';
import { number } from './number.js';
import type { NumberItem } from './schema.js';

const hundred: NumberItem = { ...numberItem, answer: { value: 100, full: 0.02, half: 0.1 } };

describe('credit of a figure', () => {
  test.each([
    { value: 100, credit: 1, why: 'the answer' },
    { value: 102, credit: 1, why: 'the edge of full credit' },
    { value: 98, credit: 1, why: 'the other edge' },
    { value: 102.01, credit: 0.5, why: 'just beyond it' },
    { value: 110, credit: 0.5, why: 'the edge of half credit' },
    { value: 90, credit: 0.5, why: 'the other edge' },
    { value: 110.01, credit: 0, why: 'just beyond it' },
    { value: undefined, credit: 0, why: 'no figure' },
  ])('is $credit for $why ($value of 100)', ({ value, credit }) => {
    expect(number.score(hundred, value === undefined ? {} : { value })).toBe(credit);
  });

  test('keeps to the answer where nothing is allowed beside it', () => {
    const exact = { ...numberItem, answer: { value: 0.1 + 0.2, full: 0 } };

    expect(number.score(exact, { value: 0.3 })).toBe(1);
    expect(number.score(exact, { value: 0.31 })).toBe(0);
  });

  test.each([
    { value: 0, credit: 0 },
    { value: 1.4, credit: 0 },
    { value: 1.5, credit: 0.25 },
    { value: 5.9, credit: 0.6 },
    { value: 60, credit: 1 },
  ])('is $credit for $value months, by bands', ({ value, credit }) => {
    expect(number.score(ownFigure, { value })).toBe(credit);
  });

  test('is 0 for a figure that is only recorded', () => {
    expect(number.score(recordedFigure, { value: 12 })).toBe(0);
  });
});

describe('a figure that was packed', () => {
  const packed = (item: NumberItem, value: number) => {
    const writer = new BitWriter();
    number.pack(item, { value }, writer);
    const reader = BitReader.fromText(writer.toText());
    if (!reader) throw new Error('Not the text of a writer');
    return reader.take(writer.length);
  };

  test('is read by an item whose bounds and decimals have changed', () => {
    const reader = packed(numberItem, 12.5);

    expect(number.unpack({ ...numberItem, min: -5, max: 20, decimals: 3 }, reader)).toEqual({
      value: 12.5,
    });
  });

  test('is rounded by an item that has fewer decimals now', () => {
    expect(
      number.unpack({ ...recordedFigure, decimals: 0 }, packed(recordedFigure, -12.345)),
    ).toEqual({ value: -12 });
    expect(
      number.unpack({ ...recordedFigure, decimals: 0 }, packed(recordedFigure, -0.345)),
    ).toEqual({ value: 0 });
  });

  test('is refused by an item whose bounds leave it out', () => {
    expect(() => number.unpack({ ...numberItem, max: 10 }, packed(numberItem, 12.5))).toThrow(
      RangeError,
    );
  });

  test('takes at most 40 bits', () => {
    expect(number.bits({ ...numberItem, max: 1e12, decimals: 3 })).toBe(40);
  });
});

describe('a figure for others', () => {
  test('is numeric to the standards, with the bounds of full credit', () => {
    expect(number.typed(hundred, { value: 101 })).toEqual({
      type: 'numeric',
      value: 101,
      correct: { min: 98, max: 102 },
    });
    expect(number.typed(ownFigure, {})).toEqual({ type: 'numeric' });
  });

  test('carries its unit in words', () => {
    expect(number.words(ownFigure, { value: 4.5 }, en.phrases)).toBe('4.5 months');
  });
});

describe('the check of a number', () => {
  const band = (from: number, credit = 1) => ({ from, credit });

  test.each<{ code: string; change: Partial<NumberItem> }>([
    { code: 'empty-range', change: { min: 100_000 } },
    { code: 'range-too-wide', change: { max: 1e10 } },
    { code: 'answer-out-of-range', change: { max: 5000 } },
    { code: 'answer-out-of-reach', change: { decimals: 0, answer: { value: 7.5, full: 0.01 } } },
    { code: 'half-within-full', change: { answer: { value: 7, full: 0.1, half: 0.1 } } },
    { code: 'answer-and-bands', change: { bands: [band(0)] } },
    { code: 'bands-not-ascending', change: { answer: undefined, bands: [band(5, 0), band(5)] } },
    { code: 'band-out-of-range', change: { answer: undefined, bands: [band(-1, 0), band(5)] } },
    { code: 'full-credit-out-of-reach', change: { answer: undefined, bands: [band(5, 0.6)] } },
  ])('finds $code', ({ code, change }) => {
    const problems = checkNumber({ ...numberItem, ...change });

    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
