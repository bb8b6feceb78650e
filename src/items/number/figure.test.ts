import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureFormat } from './figure.js';
import { readFigure } from './figure.js';

const english: FigureFormat = { decimalSign: '.', decimals: 2, unit: 'EUR' };
const spanish: FigureFormat = { decimalSign: ',', decimals: 2, unit: 'EUR' };

describe('an entry that reads alike in every language', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['1234', 1234],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1 234,5', 1234.5],
    ['1 234.5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234', 1234],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ['1 234 567,8', 1234567.8],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,50', 12.5],
    ['1234,5', 1234.5],
    ['0.25', 0.25],
    [',5', 0.5],
    ['.5', 0.5],
    ['5,', 5],
    ['5.', 5],
    ['-3', -3],
    ['−3,5', -3.5],
    ['+3', 3],
    ['-0', 0],
    ['  42  ', 42],
    ['EUR 42', 42],
    ['42 EUR', 42],
    ['42eur', 42],
    ['４２', 42],
    ['3.10', 3.1],
  ])('%j is %d', (entry, value) => {
    expect(readFigure(entry, english)).toEqual({ value });
    expect(readFigure(entry, spanish)).toEqual({ value });
  });
});

describe('an entry that can be read in two ways', () => {
  test.each([
    { entry: '1.234', decimals: 3, inEnglish: 1.234, inSpanish: 1234 },
    { entry: '1,234', decimals: 3, inEnglish: 1234, inSpanish: 1.234 },
    { entry: '1.234', decimals: 2, inEnglish: 1234, inSpanish: 1234 },
    { entry: '12,000', decimals: 2, inEnglish: 12000, inSpanish: 12 },
    { entry: '0,125', decimals: 3, inEnglish: 0.125, inSpanish: 0.125 },
    { entry: '1234,567', decimals: 3, inEnglish: 1234.567, inSpanish: 1234.567 },
    { entry: '1 234,567', decimals: 3, inEnglish: 1234.567, inSpanish: 1234.567 },
  ])(
    '$entry with $decimals decimals is $inEnglish in English and $inSpanish in Spanish',
    ({ entry, decimals, inEnglish, inSpanish }) => {
      expect(readFigure(entry, { ...english, decimals })).toEqual({ value: inEnglish });
      expect(readFigure(entry, { ...spanish, decimals })).toEqual({ value: inSpanish });
    },
  );
});

describe('an entry that is refused', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['EUR', 'empty'],
    ['about 5', 'not-a-number'],
    ['25,4,3', 'not-a-number'],
    ['25.4.3', 'not-a-number'],
    ['1,23,456', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['1.2,3.4', 'not-a-number'],
    ['1,2.3,4', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['--3', 'not-a-number'],
    ['3-4', 'not-a-number'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['1.', 'value'],
    ['1234567890123456', 'not-a-number'],
    ['1.2345', 'too-many-decimals'],
    ['0,125', 'too-many-decimals'],
  ])('%j is %s', (entry, expected) => {
    const figure = readFigure(entry, english);

    expect('problem' in figure ? figure.problem : 'value').toBe(expected);
  });
});

describe('any figure', () => {
  test.each(['en-GB', 'es', 'nl', 'fr', 'de', 'de-CH'])(
    'is read back as %s writes it',
    (locale) => {
      const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
      const sign = parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
      const format: FigureFormat = { decimalSign: sign, decimals: 3, unit: '%' };

      fc.assert(
        fc.property(
          fc.integer({ min: -1e9, max: 1e9 }),
          fc.integer({ min: 0, max: 3 }),
          (size, decimals) => {
            const value = size === 0 ? 0 : size / 10 ** decimals;
            const entry = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);

            expect(readFigure(entry, format)).toEqual({ value });
          },
        ),
      );
    },
  );

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (entry) => {
        const figure = readFigure(entry, english);

        expect('problem' in figure || Number.isFinite(figure.value)).toBe(true);
      }),
    );
  });
});

test('a figure without a unit is read like any other', () => {
  expect(readFigure('1,234.5', { ...english, unit: '' })).toEqual({ value: 1234.5 });
});
