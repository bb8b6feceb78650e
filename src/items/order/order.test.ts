import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { checkedOrder, shortOrder } from '../../../tests/contracts/samples/order.js';
import { BitReader } from '../../core/session/bits.js';
import { shuffleFrom } from '../../core/session/random.js';
import { en } from '../../i18n/en.js';
import { checkOrder } from './check.js';
import { moved, order, placed } from './order.js';
import type { OrderItem } from './schema.js';

const five: OrderItem = {
  ...checkedOrder,
  entries: checkedOrder.entries.filter(({ key }) => key !== 'f'),
  order: [...'abcde'],
};

describe('credit of an order', () => {
  test.each([
    { response: '', credit: 0, why: 'nothing' },
    { response: 'abcde', credit: 1, why: 'the right order' },
    { response: 'edcba', credit: 0, why: 'the right order backwards' },
    { response: 'bcdea', credit: 0.75, why: 'the first entry at the end' },
    { response: 'eabcd', credit: 0.75, why: 'the last entry at the start' },
    { response: 'acbde', credit: 0.25, why: 'two neighbours in each other’s place' },
    { response: 'deabc', credit: 0.75, why: 'two halves in each other’s place' },
    { response: 'aebdc', credit: 0, why: 'no pair, though the first and the fourth are in place' },
  ])('is $credit for $why', ({ response, credit }) => {
    expect(order.score(five, [...response])).toBe(credit);
  });

  test('is exactly 1 for the right order of three', () => {
    expect(order.score(shortOrder, ['b', 'd', 'a'])).toBe(1);
    expect(order.score(shortOrder, ['a', 'b', 'd'])).toBe(0.5);
  });
});

describe('moved', () => {
  test.each([
    { from: 0, to: 2, keys: 'bcad' },
    { from: 3, to: 0, keys: 'dabc' },
    { from: 1, to: 1, keys: 'abcd' },
    { from: 2, to: 3, keys: 'abdc' },
  ])('from $from to $to makes $keys of abcd', ({ from, to, keys }) => {
    expect(moved([...'abcd'], from, to)).toEqual([...keys]);
  });
});

describe('an order drawn for a learner', () => {
  const keysOf = (item: OrderItem) => item.entries.map(({ key }) => key);

  test('has all entries and is never the right one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const keys = keysOf(order.arranged?.(shortOrder, shuffleFrom(seed)) ?? shortOrder);

        expect([...keys].sort()).toEqual(['a', 'b', 'd']);
        expect(keys).not.toEqual(shortOrder.order);
      }),
    );
  });

  test('gives away no pair where the right one was drawn', () => {
    const right = { ...shortOrder, order: keysOf(shortOrder) };
    const drawn = order.arranged?.(right, (list) => [...list]) ?? right;

    expect(keysOf(drawn)).toEqual(['d', 'b', 'a']);
    expect(keysOf(right)).toEqual(['a', 'b', 'd']);
  });
});

describe('the entries once the answer is shown', () => {
  const follows = (response: string) =>
    placed(five, [...response]).map(({ place, yours, follows }) => [place, yours, follows]);

  test('tell the place in both orders, and whether each follows the right one', () => {
    expect(follows('bcaed')).toEqual([
      [1, 3, false],
      [2, 1, false],
      [3, 2, true],
      [4, 5, false],
      [5, 4, false],
    ]);
  });

  test('all follow in the right order, and have no place before an answer', () => {
    expect(follows('abcde').every(([, , right]) => right)).toBe(true);
    expect(follows('').every(([, yours, right]) => yours === 0 && right === false)).toBe(true);
  });
});

describe('an order that was packed', () => {
  const repacked = (before: OrderItem, response: string, after: OrderItem) =>
    order.unpack(after, readerOf(packedBy(order, before, [...response])));

  test('takes 4 bits and 4 for each entry', () => {
    expect(packedBy(order, shortOrder, []).length).toBe(4);
    expect(packedBy(order, shortOrder, ['b', 'd', 'a']).toText()).toBe('MTA');
    expect(order.bits(shortOrder)).toBe(16);
  });

  test('is the same after the author listed the entries in another order', () => {
    const other = { ...shortOrder, entries: [...shortOrder.entries].reverse() };

    expect(repacked(shortOrder, 'dba', other)).toEqual(['d', 'b', 'a']);
  });

  test('loses letters that are gone', () => {
    expect(repacked(checkedOrder, 'fbacde', five)).toEqual([...'bacde']);
  });

  test('is refused when entries were added', () => {
    expect(() => repacked(five, 'abcde', checkedOrder)).toThrow(RangeError);
  });

  test('is still open when it was open and entries were added', () => {
    expect(repacked(five, '', checkedOrder)).toEqual([]);
  });

  test.each(['0011000000000011', '0011000000010010', '01000000000100110001'])(
    'is refused when damaged: %s',
    (bits) => {
      expect(() => order.unpack(shortOrder, new BitReader([...bits].map(Number)))).toThrow(
        RangeError,
      );
    },
  );
});

test('an order in words counts its entries', () => {
  expect(order.words(shortOrder, ['d', 'b', 'a'], en.phrases)).toBe(
    '1. Ask for photos and the delivery note; 2. Confirm the message on the same day and 3. Agree on a solution and put it in writing',
  );
});

test('an order is told as a sequence with the right one', () => {
  expect(order.typed(shortOrder, ['d', 'b', 'a'])).toMatchObject({
    type: 'sequencing',
    chosen: ['d', 'b', 'a'],
    correct: ['b', 'd', 'a'],
    text: 'd[,]b[,]a',
  });
});

describe('the check of an order', () => {
  const codes = (change: Partial<OrderItem>) =>
    checkOrder({ ...shortOrder, ...change }).map(({ code }) => code);
  const [first, second, third] = shortOrder.entries;
  if (!first || !second || !third) throw new Error('The sample has lost its entries');

  test.each([
    { code: 'duplicate-entry-text', entries: [first, { ...second, text: first.text }, third] },
    { code: 'missing-rationale', entries: [{ ...first, rationale: [] }, second, third] },
  ])('finds $code', ({ code, entries }) => {
    expect(codes({ entries })).toContain(code);
  });

  test('finds a key that two entries have', () => {
    expect(codes({ entries: [first, second, { ...third, key: 'b' }] })).toEqual([
      'duplicate-entry-key',
      'unknown-entry',
    ]);
  });

  test.each([
    { order: ['b', 'd'], found: ['order-incomplete'] },
    { order: ['b', 'd', 'a', 'b'], found: ['repeated-in-order'] },
    { order: ['b', 'd', 'c'], found: ['unknown-entry', 'order-incomplete'] },
  ])('finds $found in the order $order', ({ order, found }) => {
    expect(codes({ order })).toEqual(found);
  });

  test('says where, what and what to do', () => {
    expect(checkOrder({ ...shortOrder, order: ['b', 'd', 'c', 'a'] })).toEqual([
      {
        path: ['order', 2],
        code: 'unknown-entry',
        what: 'The right order names "c", which is no entry.',
        remedy: 'Use the keys of the entries: a, b, d.',
      },
    ]);
  });

  test('finds no fault with the samples', () => {
    expect([checkedOrder, shortOrder].flatMap(checkOrder)).toEqual([]);
  });
});
