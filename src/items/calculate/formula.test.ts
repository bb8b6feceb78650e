import { describe, expect, test } from 'vitest';
import { keysIn, rounded, valueOf, type Formula, type Term } from './formula.js';

const figures: Readonly<Record<string, number>> = { a: 7148, b: 4.7, c: 0.1, d: 0.2, e: 0 };
const figureOf = (key: string) => figures[key] ?? NaN;

describe('a formula', () => {
  test.each<{ term: Term; value: number }>([
    { term: 12, value: 12 },
    { term: 'a', value: 7148 },
    { term: { sum: ['a', 'b', 1] }, value: 7153.7 },
    { term: { difference: ['a', 148] }, value: 7000 },
    { term: { product: ['b', 2, 3] }, value: 28.2 },
    { term: { quotient: ['a', 4] }, value: 1787 },
    { term: { percent: { of: 'a', rate: 'b' } }, value: 335.956 },
    { term: { max: ['b', 2, 'c'] }, value: 4.7 },
    { term: { min: ['b', 2, 'c'] }, value: 0.1 },
    {
      term: { round: { value: { percent: { of: 'a', rate: 'b' } }, decimals: 2 } },
      value: 335.96,
    },
  ])('$term is $value', ({ term, value }) => {
    expect(valueOf(term, figureOf)).toBe(value);
  });

  test('has no dust of binary fractions', () => {
    expect(valueOf({ difference: [0.3, { sum: ['c', 'd'] }] }, figureOf)).toBe(0);
  });

  test.each<Formula>([{ quotient: ['a', 'e'] }, { quotient: ['e', 'e'] }, { sum: ['a', 'z'] }])(
    '%j is not finite',
    (formula) => {
      expect(valueOf(formula, figureOf)).not.toSatisfy(Number.isFinite);
    },
  );

  test('names each of its lines once, however deep', () => {
    const formula: Formula = {
      max: [
        { percent: { of: 'a', rate: { quotient: ['b', { sum: ['a', 1] }] } } },
        { round: { value: 'c', decimals: 0 } },
      ],
    };

    expect(keysIn(formula)).toEqual(['a', 'b', 'c']);
  });
});

describe('a rounded figure', () => {
  test.each([
    { value: 1.005, decimals: 2, is: 1.01 },
    { value: -2.5, decimals: 0, is: -3 },
    { value: 2.4999, decimals: 0, is: 2 },
    { value: -0.004, decimals: 2, is: 0 },
  ])('of $value with $decimals decimals is $is', ({ value, decimals, is }) => {
    expect(rounded(value, decimals)).toBe(is);
  });
});
