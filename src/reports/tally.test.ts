import { describe, expect, test } from 'vitest';
import { scoredItem } from '../../tests/fakes/scored-items.js';
import { tally, wholeScore } from './tally.js';

describe('tally', () => {
  test('leaves unanswered items out of the mean', () => {
    const items = [
      scoredItem('a-1', 1),
      scoredItem('a-2', 0.5),
      scoredItem('a-3', 0, { answered: false }),
    ];

    expect(tally(items)).toEqual({ answered: 2, total: 3, score: 75 });
  });

  test('weighs items', () => {
    const items = [scoredItem('a-1', 1, { weight: 3 }), scoredItem('a-2', 0)];

    expect(tally(items).score).toBe(75);
  });

  test('has no score without an answer', () => {
    expect(tally([scoredItem('a-1', 0, { answered: false })])).toEqual({ answered: 0, total: 1 });
  });

  test('gives 65, not 64.99, for 13 of 20 points', () => {
    const items = [0.65, 0.65, 0.65].map((credit, at) => scoredItem(`a-${at}`, credit));

    expect(tally(items).score).toBe(65);
  });
});

describe('wholeScore', () => {
  test.each([
    { score: 64.4, shown: 64, why: 'the nearest' },
    { score: 66.5, shown: 67, why: 'the nearest' },
    { score: 64.6, shown: 64, why: 'below the limit of 65, which it misses' },
    { score: 65, shown: 65, why: 'on the limit' },
    { score: 65.4, shown: 65, why: 'above the limit' },
  ])('shows $score as $shown: $why', ({ score, shown }) => {
    expect(wholeScore(score, [40, 65])).toBe(shown);
  });
});
