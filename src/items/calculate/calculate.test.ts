import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeKeys } from '../../../packager/plan/take-keys.js';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { landedCost, marginSheet } from '../../../tests/contracts/samples/calculate.js';
import { en } from '../../i18n/en.js';
import { calculate, entered, type CalculateResponse } from './calculate.js';
import type { CalculateItem } from './schema.js';
import { cellsOf, judge, rightFigures, type Asked } from './sheet.js';

const key = { d: 7148, e: 335.96, g: 7628.96, h: 25.43 };

/** The sheet with some fields of a cell changed. */
const withCell = (item: CalculateItem, letter: string, change: Partial<Asked>): CalculateItem => ({
  ...item,
  lines: item.lines.map((line) =>
    line.key === letter && line.asked ? { ...line, asked: { ...line.asked, ...change } } : line,
  ),
});

const verdictsOf = (item: CalculateItem, response: CalculateResponse) =>
  Object.fromEntries(
    cellsOf(item).map((cell) => [
      cell.key,
      judge(cell, response, rightFigures(item))?.verdict ?? 'open',
    ]),
  );

describe('credit of a sheet', () => {
  test.each<{ response: CalculateResponse; credit: number; why: string }>([
    { response: key, credit: 1, why: 'all right' },
    { response: {}, credit: 0, why: 'nothing filled' },
    { response: { d: 7148 }, credit: 1 / 5, why: 'one cell of weight 1 of 5' },
    { response: { g: 7628.96 }, credit: 2 / 5, why: 'one cell of weight 2' },
    { response: { ...key, e: 340 }, credit: 4.5 / 5, why: 'half for one cell' },
    { response: { ...key, d: 7000 }, credit: 4 / 5, why: 'one slip, the rest right all the same' },
    { response: { e: 335.96 }, credit: 1 / 5, why: 'an open cell before it taken as right' },
  ])('is $credit for $why', ({ response, credit }) => {
    expect(calculate.score(landedCost, response)).toBeCloseTo(credit, 9);
  });

  test('loses a slip once where it is carried on', () => {
    const carried = { d: 7110, e: 334.17, g: 7589.17, h: 25.3 };

    expect(calculate.score(landedCost, carried)).toBe(4 / 5);
    expect(verdictsOf(landedCost, carried)).toEqual({
      d: 'wrong',
      e: 'follows',
      g: 'follows',
      h: 'follows',
    });
  });

  test('loses whatever slip only once, when all is worked out from it', () => {
    const cents = fc.integer({ min: 0, max: 9_000_000 });
    fc.assert(
      fc.property(cents, (slip) => {
        const d = slip / 100;
        const e = Math.round(Number((d * 4.7).toFixed(6))) / 100;
        const g = Number((d + e + 145).toFixed(2));
        const h = Math.round(Number(((g / 300) * 100).toFixed(6))) / 100;
        const credit = calculate.score(landedCost, { d, e, g, h });

        expect(credit).toBe(d === 7148 ? 1 : 4 / 5);
      }),
    );
  });

  test('takes the right figure for a cell that was left open, not the one carried so far', () => {
    expect(verdictsOf(landedCost, { d: 7110, g: 7590.96 }).g).toBe('follows');
    expect(verdictsOf(landedCost, { d: 7110, h: 25.3 }).h).toBe('wrong');
  });

  test('calls a figure right that is so although one before it is not', () => {
    expect(verdictsOf(landedCost, { d: 7110, e: 335.96 }).e).toBe('right');
  });

  test('lets a figure follow that no cell could hold more exactly', () => {
    const item = withCell(landedCost, 'h', { within: undefined });

    expect(verdictsOf(item, { g: 100, h: 0.33 }).h).toBe('follows');
    expect(verdictsOf(item, { g: 100, h: 0.34 }).h).toBe('wrong');
  });

  test('gives nothing for what would follow from dividing by zero', () => {
    const item = withCell(marginSheet, 'h', { full: 0.5, half: 2 });

    expect(verdictsOf(item, { c: 0, g: 10, h: 100 }).h).toBe('wrong');
  });

  test.each([
    { e: 342.67, verdict: 'partly', why: 'just within half' },
    { e: 342.68, verdict: 'wrong', why: 'just beyond it' },
    { e: 335.95, verdict: 'partly', why: 'beyond full, which is exact' },
  ])('tells $verdict for $e ($why)', ({ e, verdict }) => {
    expect(verdictsOf(landedCost, { e }).e).toBe(verdict);
  });

  test.each([
    { full: 0, within: 0.5, figure: 336.46, verdict: 'right' },
    { full: 0, within: 0.5, figure: 336.47, verdict: 'partly' },
    { full: 0.01, within: 0.5, figure: 339.31, verdict: 'right' },
  ])('allows $figure by share $full or by $within: $verdict', ({ figure, verdict, ...asked }) => {
    expect(verdictsOf(withCell(landedCost, 'e', asked), { e: figure }).e).toBe(verdict);
  });
});

describe('figures that were packed', () => {
  const packed = (response: CalculateResponse) =>
    readerOf(packedBy(calculate, landedCost, response));

  test('are read by a sheet whose lines were moved, and whose bounds and decimals have changed', () => {
    const changed = withCell({ ...landedCost, lines: [...landedCost.lines].reverse() }, 'd', {
      min: -10,
      max: 9000,
      decimals: 0,
    });

    expect(calculate.unpack(changed, packed({ d: 7148.4, e: 335.96 }))).toEqual({
      d: 7148,
      e: 335.96,
    });
  });

  test('are read without those of lines that are given now, or whose bounds leave them out', () => {
    const given: CalculateItem = {
      ...landedCost,
      lines: landedCost.lines.map((line) =>
        line.key === 'd' ? { key: 'd', label: 'Customs value', given: 7148 } : line,
      ),
    };

    expect(calculate.unpack(given, packed(key))).toEqual({ e: 335.96, g: 7628.96, h: 25.43 });
    expect(calculate.unpack(withCell(landedCost, 'd', { max: 100 }), packed(key))).toEqual({
      e: 335.96,
      g: 7628.96,
      h: 25.43,
    });
    expect(() => calculate.unpack(given, packed({ d: 7000 }))).toThrow(RangeError);
  });

  test('take one bit for each letter and the width of the widest figure', () => {
    expect(packedBy(calculate, landedCost, {}).length).toBe(0);
    expect(packedBy(calculate, landedCost, { h: 1 }).length).toBe(16 + 10);
    expect(packedBy(calculate, landedCost, { d: 7148, h: 1 }).length).toBe(16 + 2 * 23);
  });
});

describe('a sheet without its key', () => {
  test('is saved, read and told in words as with it', () => {
    // What a package holds until the answer is due.
    const open = takeKeys([landedCost]).items[0] as CalculateItem;

    expect(JSON.stringify(open)).not.toMatch(/formula|explanation|within|half|full/);
    expect(calculate.bits(open)).toBe(calculate.bits(landedCost));
    expect(calculate.answered(open, key)).toBe(true);
    expect(calculate.unpack(open, readerOf(packedBy(calculate, open, key)))).toEqual(key);
    expect(calculate.words(open, key, en.phrases)).toBe(
      calculate.words(landedCost, key, en.phrases),
    );
  });
});

describe('a sheet for others', () => {
  test('is performance to the standards, each right figure as a range', () => {
    expect(calculate.typed(landedCost, { e: 335.9, h: 0.005 })).toMatchObject({
      type: 'performance',
      pairs: [
        ['e', '335.9'],
        ['h', '0.005'],
      ],
      steps: [
        { key: 'd', text: 'Customs value' },
        { key: 'e', text: 'Duty' },
        { key: 'g', text: 'Landed cost' },
        { key: 'h', text: 'Landed cost of one lamp' },
      ],
      correct: [
        ['d', '7148[:]7148'],
        ['e', '335.96[:]335.96'],
        ['g', '7628.96[:]7628.96'],
        ['h', '25.424867[:]25.434867'],
      ],
    });
  });

  test('names each line with its figure in words', () => {
    expect(calculate.words(landedCost, { d: 7148, e: 336.1 }, en.phrases)).toBe(
      'Customs value: 7148.00; Duty: 336.10',
    );
  });

  test('shortens labels, never figures, where the words would be too long', () => {
    const label = 'a label of many words '.repeat(4).trim();
    const lines = landedCost.lines.map((line) => ({ ...line, label: `${line.key} ${label}` }));
    const words = calculate.words({ ...landedCost, lines }, key, en.phrases);

    expect(words).toMatch(/^d a label .*\.\.\.: 7148\.00; e .*: 335\.96; g .*; h .*: 25\.43$/);
    expect(words.length).toBeLessThanOrEqual(255);
  });
});

describe('a response', () => {
  test('keeps the order of the sheet, and forgets what is taken out', () => {
    const response = entered(landedCost, { h: 1 }, 'd', 2);

    expect(Object.keys(response)).toEqual(['d', 'h']);
    expect(entered(landedCost, response, 'h', undefined)).toEqual({ d: 2 });
  });
});
