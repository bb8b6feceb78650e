import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { bestAndWorst, rateAll } from '../../../tests/contracts/samples/judgement.js';
import { BitReader } from '../../core/session/bits.js';
import { shuffleFrom } from '../../core/session/random.js';
import { en } from '../../i18n/en.js';
import { checkJudgement } from './check.js';
import { fareOf, named } from './extremes.js';
import { confirmed, judgement, type JudgementResponse } from './judgement.js';
import type { JudgementItem } from './schema.js';

const without = (item: JudgementItem, ...gone: readonly string[]): JudgementItem => ({
  ...item,
  actions: item.actions.filter(({ key }) => !gone.includes(key)),
});

/** What an item reads of a response that an earlier version of it has packed. */
const reread = (before: JudgementItem, response: JudgementResponse, now: JudgementItem) =>
  judgement.unpack(now, readerOf(packedBy(judgement, before, response)));

describe('credit of the best and the worst', () => {
  test.each([
    { response: {}, credit: 0, why: 'nothing' },
    { response: { best: 'e' }, credit: 0, why: 'the best alone' },
    { response: { worst: 'a' }, credit: 0, why: 'the worst alone' },
    { response: { best: 'e', worst: 'a' }, credit: 1, why: 'both' },
    { response: { best: 'd', worst: 'a' }, credit: 5 / 6, why: 'the second best' },
    { response: { best: 'e', worst: 'b' }, credit: 5 / 6, why: 'the second worst' },
    { response: { best: 'b', worst: 'c' }, credit: 0.5, why: 'two that are alike' },
    { response: { best: 'a', worst: 'e' }, credit: 0, why: 'both the wrong way round' },
  ])('is $credit for $why', ({ response, credit }) => {
    expect(judgement.score(bestAndWorst, response)).toBe(credit);
  });

  test.each([
    { extreme: 'best', key: 'e', fare: 'right' },
    { extreme: 'best', key: 'b', fare: 'partly' },
    { extreme: 'best', key: 'a', fare: 'wrong' },
    { extreme: 'worst', key: 'a', fare: 'right' },
    { extreme: 'worst', key: 'd', fare: 'partly' },
    { extreme: 'worst', key: 'e', fare: 'wrong' },
  ] as const)('goes with the tag $fare for $key as the $extreme', ({ extreme, key, fare }) => {
    expect(fareOf(bestAndWorst, extreme, key)).toBe(fare);
  });
});

describe('naming the best and the worst', () => {
  test('keeps the other one', () => {
    expect(named({ best: 'a' }, 'worst', 'b')).toEqual({ best: 'a', worst: 'b' });
    expect(named({ best: 'a', worst: 'b' }, 'best', 'c')).toEqual({ best: 'c', worst: 'b' });
  });

  test('takes an action away from the other place', () => {
    expect(named({ best: 'a', worst: 'b' }, 'best', 'b')).toEqual({ best: 'b' });
    expect(named({ best: 'a', worst: 'b' }, 'worst', 'a')).toEqual({ worst: 'a' });
  });
});

describe('credit of ratings', () => {
  test.each([
    { ratings: [0, 3, 1, 2], credit: 1, why: 'the judgement of the experts' },
    { ratings: [1, 3, 1, 2], credit: 1, why: 'one slip of one point' },
    { ratings: [1, 2, 1, 2], credit: 2 / 3, why: 'two slips that keep the order' },
    { ratings: [0, 2, 1, 3], credit: 2 / 3, why: 'the two best exchanged' },
    { ratings: [1, 3, 0, 3], credit: 1 / 3, why: 'three slips of one point' },
    { ratings: [0, 2, 2, 1], credit: 1 / 3, why: 'a weak likeness' },
    { ratings: [2, 2, 2, 2], credit: 0, why: 'all alike' },
    { ratings: [3, 0, 2, 1], credit: 0, why: 'the opposite' },
  ])('is $credit for $why', ({ ratings: [a, b, c, f], credit }) => {
    const response = { a, b, c, f } as JudgementResponse;

    expect(judgement.score(rateAll, response)).toBeCloseTo(credit, 12);
  });

  test('is the same for a strict and for a mild learner', () => {
    const item = { ...rateAll, actions: rateAll.actions.slice(0, 3) };

    expect(judgement.score(item, { a: 0, b: 2, c: 1 })).toBe(1);
    expect(judgement.score(item, { a: 1, b: 3, c: 2 })).toBe(1);
  });

  test('is none before every action is rated', () => {
    expect(judgement.answered(rateAll, { a: 0, b: 3, c: 1 })).toBe(false);
    expect(judgement.score(rateAll, { a: 0, b: 3, c: 1 })).toBe(0);
  });

  test('is none where the judgement itself does not vary', () => {
    const flat = { ...rateAll, actions: rateAll.actions.map((one) => ({ ...one, credit: 2 })) };

    expect(judgement.score(flat, { a: 0, b: 3, c: 1, f: 2 })).toBe(0);
  });
});

describe('a judgement that was packed', () => {
  test.each([
    { item: bestAndWorst, response: {}, bits: 0 },
    { item: bestAndWorst, response: { worst: 'a' }, bits: 5 },
    { item: bestAndWorst, response: { best: 'e', worst: 'a' }, bits: 8 },
    { item: rateAll, response: {}, bits: 0 },
    { item: rateAll, response: { f: 2 }, bits: 18 },
    { item: rateAll, response: { a: 0, b: 3, c: 1, f: 2 }, bits: 24 },
  ])('takes $bits bits for $response', ({ item, response, bits }) => {
    expect(packedBy(judgement, item, response)).toHaveLength(bits);
  });

  test('has numbers that never change', () => {
    expect(packedBy(judgement, bestAndWorst, { best: 'e', worst: 'a' }).toText()).toBe('QA');
    expect(packedBy(judgement, bestAndWorst, { worst: 'd' }).toText()).toBe('m');
    expect(packedBy(judgement, rateAll, { a: 0, b: 3, c: 1, f: 2 }).toText()).toBe('5AA2');
  });

  test('does not depend on the order of the actions', () => {
    const turned = { ...bestAndWorst, actions: [...bestAndWorst.actions].reverse() };

    expect(reread(bestAndWorst, { best: 'd', worst: 'b' }, turned)).toEqual({
      best: 'd',
      worst: 'b',
    });
  });

  test('loses only what the item no longer has', () => {
    const response = { best: 'e', worst: 'b' };

    expect(reread(bestAndWorst, response, without(bestAndWorst, 'b'))).toEqual({ best: 'e' });
    expect(reread(bestAndWorst, response, without(bestAndWorst, 'e'))).toEqual({ worst: 'b' });
    expect(reread(rateAll, { a: 1, c: 2 }, without(rateAll, 'a'))).toEqual({ c: 2 });
  });

  test('is incomplete after an action was added to those rated', () => {
    const four = { a: 0, b: 3, c: 1, f: 2 };
    const more = {
      ...rateAll,
      actions: [...rateAll.actions, { key: 'g', text: 'Wait', credit: 1, rationale: [] }],
    };

    expect(reread(rateAll, four, more)).toEqual(four);
    expect(judgement.answered(more, four)).toBe(false);
  });

  test.each([
    {
      why: 'both actions are gone',
      read: () => reread(bestAndWorst, { best: 'e', worst: 'b' }, without(bestAndWorst, 'b', 'e')),
    },
    {
      why: 'all that was rated is gone',
      read: () => reread(rateAll, { a: 1 }, without(rateAll, 'a')),
    },
    {
      why: 'actions were rated that are now named',
      read: () => reread(rateAll, { a: 1, b: 2 }, { ...rateAll, mode: 'best-worst' }),
    },
    {
      why: 'actions were named that are now rated',
      read: () =>
        reread(bestAndWorst, { best: 'e', worst: 'a' }, { ...bestAndWorst, mode: 'rate' }),
    },
    {
      why: 'one action is both',
      read: () => judgement.unpack(bestAndWorst, new BitReader([0, 0, 0, 1, 0, 0, 0, 1])),
    },
  ])('is refused when $why', ({ read }) => {
    expect(read).toThrow(RangeError);
  });
});

describe('a judgement in words', () => {
  test('has the best action first and the worst after a stroke', () => {
    expect(judgement.words(bestAndWorst, { best: 'b', worst: 'a' }, en.phrases)).toBe(
      'Answer that EUR 90 stands, and wait until the buyer calls you back / Accept 5 % this evening, and plan to win it back with the later orders',
    );
  });

  test('has the rating before each action, the highest first', () => {
    const words = judgement.words(rateAll, { a: 0, b: 1, c: 1, f: 3 }, en.phrases);

    expect(words.match(/\d: \w+/g)).toEqual(['3: Call', '1: Write', '1: Explain', '0: Ask']);
  });
});

describe('a judgement in the terms of the standards', () => {
  test('is a performance of two steps', () => {
    expect(judgement.typed(bestAndWorst, { best: 'd', worst: 'a' })).toMatchObject({
      type: 'performance',
      pairs: [
        ['best', 'd'],
        ['worst', 'a'],
      ],
      steps: [{ key: 'best' }, { key: 'worst' }],
      correct: [
        ['best', 'e'],
        ['worst', 'a'],
      ],
    });
  });

  test('has the same right answer in every order, also where two actions earn the same', () => {
    const two = {
      ...bestAndWorst,
      actions: bestAndWorst.actions.map((one) => (one.key === 'd' ? { ...one, credit: 3 } : one)),
    };
    const drawn = [1, 2, 3, 4].map((seed) => {
      const typed = judgement.typed(judgement.arranged?.(two, shuffleFrom(seed)) ?? two, {});
      return typed.type === 'performance' ? typed.correct?.join(' ') : typed.type;
    });

    expect(new Set(drawn)).toEqual(new Set(['best,d worst,a']));
  });

  test('is a performance of one step for each rated action', () => {
    expect(judgement.typed(rateAll, { a: 1, b: 3, c: 1, f: 2 })).toMatchObject({
      type: 'performance',
      pairs: [
        ['a', '1'],
        ['b', '3'],
        ['c', '1'],
        ['f', '2'],
      ],
      correct: [
        ['a', '0'],
        ['b', '3'],
        ['c', '1'],
        ['f', '2'],
      ],
    });
  });
});

test('the actions of a judgement stand in an order that is drawn', () => {
  const orders = [1, 2, 3, 4, 5].map((seed) =>
    judgement
      .arranged?.(bestAndWorst, shuffleFrom(seed))
      .actions.map(({ key }) => key)
      .join(''),
  );

  expect(new Set(orders).size).toBeGreaterThan(1);
  for (const order of orders) expect([...(order ?? '')].sort().join('')).toBe('abcde');
});

describe('the key of a judgement', () => {
  test.each([
    { provenance: { experts: 5, agreement: 0.5 }, panel: true },
    { provenance: { experts: 12 }, panel: true },
    { provenance: { experts: 4, agreement: 1 }, panel: false },
    { provenance: { experts: 9, agreement: 0.49 }, panel: false },
    { provenance: { experts: 0 }, panel: false },
  ])('is that of a panel: $panel for $provenance', ({ provenance, panel }) => {
    const item = { ...bestAndWorst, provenance: { ...provenance, date: '2026-05-12' } };

    expect(confirmed(item)).toBe(panel);
  });
});

describe('the check of a judgement', () => {
  const codes = (item: JudgementItem) => checkJudgement(item).map(({ code }) => code);
  const changed = (at: number, change: Partial<JudgementItem['actions'][number]>) => ({
    ...bestAndWorst,
    actions: bestAndWorst.actions.map((one, place) => (place === at ? { ...one, ...change } : one)),
  });

  test.each([
    { code: 'duplicate-action-key', item: changed(1, { key: 'a' }) },
    {
      code: 'duplicate-action-text',
      item: changed(1, { text: bestAndWorst.actions[0]?.text ?? '' }),
    },
    { code: 'full-credit-out-of-reach', item: changed(4, { credit: 2 }) },
    { code: 'full-credit-out-of-reach', item: changed(0, { credit: 1 }) },
    {
      code: 'flat-profile',
      item: { ...rateAll, actions: rateAll.actions.map((one) => ({ ...one, credit: 1 })) },
    },
  ])('finds $code', ({ code, item }) => {
    expect(codes(item)).toEqual([code]);
  });

  test('finds nothing in the samples, nor in ratings that never reach an end of the scale', () => {
    const mild = {
      ...rateAll,
      actions: rateAll.actions.map((one) => ({ ...one, credit: one.credit > 1 ? 2 : 1 })),
    };

    expect([bestAndWorst, rateAll, mild].flatMap(codes)).toEqual([]);
  });

  test('says where, what and what to do', () => {
    expect(checkJudgement(changed(4, { credit: 2 }))).toEqual([
      {
        path: ['actions'],
        code: 'full-credit-out-of-reach',
        what: 'No action has the credit 3, so nobody can reach full credit.',
        remedy: 'Give the best action the credit 3.',
      },
    ]);
  });
});
