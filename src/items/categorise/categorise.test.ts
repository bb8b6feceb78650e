import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costsCategorise, papersCategorise } from '../../../tests/contracts/samples/categorise.js';
import { shuffleFrom } from '../../core/session/random.js';
import { cardsIn, categorise, sorted, type CategoriseResponse } from './categorise.js';
import { checkCategorise } from './check.js';

describe('the credit of sorted cards', () => {
  test.each<{ response: CategoriseResponse; credit: number; why: string }>([
    { response: { a: 'a', b: 'b' }, credit: 0.4, why: 'cards left out cost their own share' },
    { response: { a: 'b' }, credit: 0, why: 'never below nothing' },
    { response: { a: 'a', b: 'b', c: 'a', d: 'b', e: 'a' }, credit: 0.6, why: 'one wrong of five' },
    {
      response: { a: 'b', b: 'b', c: 'b', d: 'b', e: 'b' },
      credit: 0.2,
      why: 'all in the fuller of two boxes',
    },
  ])('$credit: $why', ({ response, credit }) => {
    expect(categorise.score(costsCategorise, response)).toBeCloseTo(credit, 12);
  });

  test('takes a third where there are three other boxes', () => {
    expect(categorise.score(papersCategorise, { c: 'b', a: 'c' })).toBeCloseTo(2 / 9, 12);
  });

  test('is the same in whatever order the cards were drawn', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = categorise.arranged?.(costsCategorise, shuffleFrom(seed)) ?? costsCategorise;
        const response = { a: 'a', b: 'a', c: 'a' };

        expect(categorise.score(drawn, response)).toBe(categorise.score(costsCategorise, response));
        expect(drawn.boxes).toEqual(costsCategorise.boxes);
      }),
    );
  });
});

test('a card goes into one box at a time, and out again', () => {
  const first = sorted({}, 'a', 'a');

  expect(sorted(first, 'a', 'b')).toEqual({ a: 'b' });
  expect(sorted(first, 'a', '')).toEqual({});
  expect(cardsIn(costsCategorise, { a: 'b', c: 'b', b: 'a' }, 'b').map(({ key }) => key)).toEqual([
    'a',
    'c',
  ]);
});

describe('the check of a categorise item', () => {
  test('finds nothing in sound ones', () => {
    expect(checkCategorise(costsCategorise)).toEqual([]);
    expect(checkCategorise(papersCategorise)).toEqual([]);
  });

  test('names cards and boxes', () => {
    const [first, ...cards] = papersCategorise.cards;
    if (!first) throw new Error('The sample has lost its cards');

    expect(
      checkCategorise({ ...papersCategorise, cards: [{ ...first, to: 'x' }, ...cards] }),
    ).toMatchObject([
      { path: ['cards', 0, 'to'], code: 'unknown-box' },
      { path: ['boxes'], code: 'boxes-empty' },
    ]);
  });
});
