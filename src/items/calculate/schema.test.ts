import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listKeyParts, listTexts } from '../../../packager/load/schema-walk.js';
import { landedCost, marginSheet } from '../../../tests/contracts/samples/calculate.js';
import { calculateSchema } from './schema.js';

const withFormula = (formula: unknown) => ({
  ...landedCost,
  lines: [
    { key: 'a', label: 'Price', given: 1 },
    { key: 'b', label: 'Duty', asked: { formula, max: 9 } },
  ],
});

/** Where a schema refuses a sheet with a formula, and why. */
const refusals = (formula: unknown) =>
  calculateSchema
    .safeParse(withFormula(formula))
    .error?.issues.map(({ path, message }) => `${path.slice(3).join('.')}: ${message}`);

describe('the schema of sheets', () => {
  test.each([landedCost, marginSheet])('takes $id as it is', (item) => {
    expect(calculateSchema.parse(item)).toEqual(item);
  });

  test('takes formulas within formulas, and fills in what authors need not write', () => {
    const formula = {
      max: [{ round: { value: { percent: { of: 'a', rate: 5 } }, decimals: 1 } }, 2],
    };
    const { lines } = calculateSchema.parse(withFormula(formula));

    expect(lines[1]?.asked).toEqual({ formula, full: 0, decimals: 0, min: 0, max: 9, weight: 1 });
  });

  test.each([
    { formula: {}, says: 'write exactly one of sum' },
    { formula: { sum: ['a', 1], product: ['a', 1] }, says: 'write exactly one of sum' },
    { formula: { power: ['a', 2] }, says: 'Unrecognized key: "power"' },
    { formula: { quotient: ['a', 2, 3] }, says: 'formula.quotient: ' },
    { formula: { sum: ['ab', 1] }, says: 'formula.sum.0: ' },
    { formula: { sum: ['a', { sum: [] }] }, says: 'formula.sum.1' },
    { formula: 'a + b', says: 'formula: ' },
  ])('refuses $formula where it is wrong', ({ formula, says }) => {
    expect(refusals(formula)?.join()).toContain(says);
  });

  test('can be told to editors', () => {
    const text = JSON.stringify(
      z.toJSONSchema(calculateSchema, { io: 'input', target: 'draft-7', reused: 'inline' }),
    );

    expect(text).toContain('"quotient"');
    expect(text).toContain('"$ref"');
  });

  test('hides all of a cell that gives the answer away, and nothing else', () => {
    const hidden = listKeyParts(calculateSchema, landedCost).map(({ path }) => path.join('.'));

    expect(hidden.filter((path) => path.startsWith('lines.4.'))).toEqual([
      'lines.4.asked.full',
      'lines.4.asked.formula',
      'lines.4.asked.half',
      'lines.4.asked.explanation',
    ]);
    expect(hidden.some((path) => /decimals|min|max|weight|label|given/.test(path))).toBe(false);
  });

  test('has texts for translators, but none in formulas', () => {
    const texts = listTexts(calculateSchema, landedCost).map(({ path }) => path.join('.'));

    expect(texts).toContain('lines.4.note');
    expect(texts).toContain('lines.4.asked.explanation');
    expect(texts.filter((path) => path.includes('formula'))).toEqual([]);
  });
});
