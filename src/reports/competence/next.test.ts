import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtOf } from './next.js';

const plain = { id: 'FIN1', name: 'Pricing', area: 'FIN', levels: [] };
const asked = (level: number, weight: number) => ({ ...plain, target: { level, weight } });

describe('how much more answers would help', () => {
  test.each([
    { of: [0.25, 0.25, 0.25, 0.25, 0], competence: asked(2, 1), doubt: 0.5 },
    { of: [0.25, 0.25, 0.25, 0.25, 0], competence: asked(2, 3), doubt: 1.5 },
    { of: [0.25, 0.25, 0.25, 0.25, 0], competence: asked(3, 1), doubt: 0.25 },
    { of: [0.25, 0.25, 0.25, 0.25, 0], competence: asked(1, 1), doubt: 0.25 },
    { of: [0.125, 0.125, 0.25, 0.5, 0], competence: asked(1, 3), doubt: 0 },
    { of: [0, 0, 0.125, 0.875, 0], competence: asked(4, 3), doubt: 0 },
    { of: [0.25, 0.25, 0.25, 0.25, 0], competence: plain, doubt: 0.5 },
    { of: [1, 0, 0, 0, 0], competence: asked(4, 3), doubt: 0 },
  ])('is $doubt for $of where $competence.target is needed', ({ of, competence, doubt }) => {
    expect(doubtOf({ competence, probabilities: of })).toBeCloseTo(doubt, 12);
  });

  test('is at most half of the weight, and nothing where a quarter or less is in doubt', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });
    const level = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(weights, level, fc.integer({ min: 1, max: 3 }), (some, needed, weight) => {
        const sum = some.reduce((total, one) => total + one, 0);
        const of = some.map((one) => one / sum);
        const below = of.slice(0, needed).reduce((total, one) => total + one, 0);

        const doubt = doubtOf({ competence: asked(needed, weight), probabilities: of });

        expect(doubt).toBeLessThanOrEqual(weight / 2 + 1e-9);
        if (Math.min(below, 1 - below) < 0.249) expect(doubt).toBe(0);
        else if (Math.min(below, 1 - below) > 0.251) expect(doubt).toBeGreaterThan(0);
      }),
    );
  });
});
