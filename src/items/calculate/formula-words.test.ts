import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useLanguage } from '../../i18n/current.js';
import { words } from '../../i18n/en/calculate.js';
import { formulaInWords } from './formula-words.js';
import { valueOf, type Formula, type Term } from './formula.js';

const names: Readonly<Record<string, string>> = { a: 'Price', b: 'Freight', c: 'Rate' };
const said = (formula: Formula) =>
  formulaInWords(formula, { nameOf: (key) => names[key] ?? '', words });

/** Formulas of the four operations over positive numbers, as deep as authors write them. */
const arithmetic = fc.letrec<{ term: Term; formula: Formula }>((tie) => ({
  term: fc.oneof({ maxDepth: 3 }, fc.integer({ min: 1, max: 9 }), tie('formula')),
  formula: fc.oneof(
    { maxDepth: 3 },
    fc.record({ sum: fc.array(tie('term'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ difference: fc.array(tie('term'), { minLength: 2, maxLength: 2 }) }),
    fc.record({ product: fc.array(tie('term'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ quotient: fc.array(tie('term'), { minLength: 2, maxLength: 2 }) }),
  ),
})).formula;

/** What a reader who multiplies before adding, and goes from left to right, works out. */
function workedOut(text: string): number {
  const tokens = text.match(/\d+|[-+×÷−()]/g) ?? [];
  const atom = (): number => {
    const token = tokens.shift();
    if (token !== '(') return Number(token);
    const inner = sum();
    tokens.shift();
    return inner;
  };
  const product = (): number => {
    let value = atom();
    while (tokens[0] === '×' || tokens[0] === '÷') {
      value = tokens.shift() === '×' ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '−') {
      value = tokens.shift() === '+' ? value + product() : value - product();
    }
    return value;
  };
  return sum();
}

describe('a formula in words', () => {
  test.each<{ formula: Formula; says: string }>([
    { formula: { sum: ['a', 'b', 12.5] }, says: 'Price + Freight + 12.5' },
    { formula: { difference: ['a', { sum: ['b', 1] }] }, says: 'Price − (Freight + 1)' },
    { formula: { product: [{ sum: ['a', 'b'] }, 2] }, says: '(Price + Freight) × 2' },
    { formula: { quotient: [{ product: ['a', 100] }, 'b'] }, says: 'Price × 100 ÷ Freight' },
    { formula: { quotient: ['a', { product: ['b', 2] }] }, says: 'Price ÷ (Freight × 2)' },
    { formula: { percent: { of: 'a', rate: 4.7 } }, says: 'Price × 4.7\u00a0%' },
    {
      formula: { percent: { of: { sum: ['a', 'b'] }, rate: 'c' } },
      says: '(Price + Freight) × Rate ÷ 100',
    },
    {
      formula: { round: { value: { quotient: ['a', 3] }, decimals: 2 } },
      says: 'Price ÷ 3, rounded',
    },
    { formula: { max: ['a', { sum: ['b', 1] }] }, says: 'the largest of: Price; Freight + 1' },
    {
      formula: { sum: [{ min: ['a', 50] }, 'b'] },
      says: '(the smallest of: Price; 50) + Freight',
    },
    { formula: { difference: ['a', -3] }, says: 'Price − (-3)' },
  ])('says "$says"', ({ formula, says }) => {
    useLanguage('en');

    expect(said(formula)).toBe(says);
  });

  test('leads whoever reads it to the figure that it stands for', () => {
    useLanguage('en');
    fc.assert(
      fc.property(arithmetic, (formula) => {
        const value = valueOf(formula, () => NaN);
        fc.pre(Number.isFinite(value) && Math.abs(value) < 1e4);
        // Figures of formulas are kept to nine decimals at each step.
        const close = Math.abs(workedOut(said(formula)) - value) < 1e-3;
        expect(close || !steady(formula)).toBe(true);
      }),
    );
  });
});

/** Whether no step divides by so little that the steps' rounding could be seen. */
function steady(term: Term): boolean {
  if (typeof term !== 'object') return true;
  const parts = [term.sum, term.difference, term.product, term.quotient].flatMap((l) => l ?? []);
  const divisor = term.quotient?.[1];
  const small = divisor !== undefined && Math.abs(valueOf(divisor, () => NaN)) < 1e-2;
  return !small && parts.every(steady);
}
