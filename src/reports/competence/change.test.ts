import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf } from './change.js';

const figures = fc.tuple(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: 0.1, max: 1, noNaN: true }),
  fc.nat(20),
);

describe('a change since the attempt before', () => {
  test.each([
    // The doubt of both: 1.2816 x sqrt(0.3^2 + 0.4^2) = 0.6408.
    [0.65, 'higher'],
    [0.63, 'unclear'],
    [0, 'unclear'],
    [-0.63, 'unclear'],
    [-0.65, 'lower'],
  ])('of %d is %s', (difference, expected) => {
    expect(changeOf([difference, 0.3, 6], [0, 0.4, 6])).toBe(expected);
  });

  test('is the other way round for the other way round', () => {
    const turned = { higher: 'lower', lower: 'higher', unclear: 'unclear' } as const;
    fc.assert(
      fc.property(figures, figures, (now, before) => {
        expect(changeOf(before, now)).toBe(turned[changeOf(now, before)]);
      }),
    );
  });

  test('is never clear with more doubt where it was not with less', () => {
    fc.assert(
      fc.property(figures, figures, ([estimate, error, answers], before) => {
        if (changeOf([estimate, error, answers], before) !== 'unclear') return;
        expect(changeOf([estimate, error * 2, answers], before)).toBe('unclear');
      }),
    );
  });

  test('is not told from figures that are none', () => {
    expect(changeOf([0.5, 0.3, 6], [] as never)).toBe('unclear');
  });
});
