import { describe, expect, test } from 'vitest';
import { landedCost, marginSheet } from '../../../tests/contracts/samples/calculate.js';
import { checkCalculate } from './check.js';
import type { CalculateItem } from './schema.js';

type Line = CalculateItem['lines'][number];

/** The sheet with a line changed. */
const withLine = (letter: string, change: Partial<Line>): CalculateItem => ({
  ...landedCost,
  lines: landedCost.lines.map((line) => (line.key === letter ? { ...line, ...change } : line)),
});

const withAsked = (letter: string, change: Partial<NonNullable<Line['asked']>>): CalculateItem => {
  const asked = landedCost.lines.find(({ key }) => key === letter)?.asked;
  return withLine(letter, asked ? { asked: { ...asked, ...change } } : {});
};

const nine: CalculateItem = {
  ...landedCost,
  lines: [...'abcdefghi'].map((key) => ({
    key,
    label: `Line ${key}`,
    asked: { formula: { sum: [1, 1] }, full: 0, decimals: 0, min: 0, max: 9, weight: 1 },
  })),
};

describe('the check of a sheet', () => {
  test('finds no fault with well-made sheets', () => {
    expect(checkCalculate(landedCost)).toEqual([]);
    expect(checkCalculate(marginSheet)).toEqual([]);
  });

  test.each<{ code: string; item: CalculateItem; at?: readonly (string | number)[] }>([
    { code: 'nothing-asked', item: { ...landedCost, lines: landedCost.lines.slice(0, 3) } },
    { code: 'too-many-asked', item: nine },
    { code: 'duplicate-line-key', item: withLine('f', { key: 'b' }), at: ['lines', 5, 'key'] },
    { code: 'duplicate-line-label', item: withLine('f', { label: 'Duty' }) },
    { code: 'heading-with-figure', item: withLine('f', { heading: true }) },
    { code: 'given-and-asked', item: withLine('d', { given: 7148 }) },
    { code: 'line-without-figure', item: withLine('f', { given: undefined }) },
    { code: 'too-many-decimals', item: withLine('f', { given: 145.1234 }) },
    { code: 'empty-range', item: withAsked('d', { min: 100_000 }) },
    { code: 'range-too-wide', item: withAsked('d', { max: 1e10 }) },
    { code: 'half-within-full', item: withAsked('e', { full: 0.02 }) },
    { code: 'unknown-line', item: withAsked('d', { formula: { sum: ['a', 'z'] } }) },
    {
      code: 'unknown-line',
      item: withLine('f', { given: undefined, heading: true }),
      at: ['lines', 6, 'asked', 'formula'],
    },
    { code: 'formula-in-a-circle', item: withAsked('d', { formula: { sum: ['g', 1] } }) },
    { code: 'formula-in-a-circle', item: withAsked('d', { formula: { sum: ['d', 1] } }) },
    { code: 'division-by-zero', item: withAsked('h', { formula: { quotient: ['g', 0] } }) },
    { code: 'answer-out-of-range', item: withAsked('d', { max: 5000 }) },
    { code: 'answer-out-of-reach', item: withAsked('h', { within: 0.0001 }) },
    { code: 'missing-explanation', item: withAsked('h', { explanation: undefined }) },
  ])('finds $code', ({ code, item, at }) => {
    const found = checkCalculate(item).filter((problem) => problem.code === code);

    expect(found).not.toEqual([]);
    if (at) expect(found.map(({ path }) => path)).toContainEqual(at);
  });

  test('tells the way of a circle', () => {
    const item = withAsked('d', { formula: { sum: ['h', 1] } });
    const [problem] = checkCalculate(item).filter(({ path }) => path[1] === 3);

    expect(problem?.what).toBe(
      'The formula of "d" comes back to itself: d needs h needs g needs d.',
    );
  });

  test('blames a division by zero where it happens, not what rests on it', () => {
    const item = withAsked('d', { formula: { quotient: ['a', 0] } });

    expect(checkCalculate(item).map(({ path }) => path)).toEqual([
      ['lines', 3, 'asked', 'formula'],
    ]);
  });
});
