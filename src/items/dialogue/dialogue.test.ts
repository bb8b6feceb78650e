import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { deliveryCall, oneReply } from '../../../tests/contracts/samples/dialogue.js';
import { shuffleFrom } from '../../core/session/random.js';
import { en } from '../../i18n/en.js';
import { checkDialogue } from './check.js';
import { dialogue, type DialogueResponse } from './dialogue.js';
import { strongestPath, type Turn } from './path.js';
import type { DialogueItem } from './schema.js';

/** The call with one of its turns changed. */
const changed = (key: string, change: (turn: Turn) => Turn): DialogueItem => ({
  ...deliveryCall,
  turns: deliveryCall.turns.map((turn) => (turn.key === key ? change(turn) : turn)),
});

const withoutReply = (turn: string, letter: string) =>
  changed(turn, (one) => ({ ...one, replies: one.replies?.filter(({ key }) => key !== letter) }));

const reread = (response: DialogueResponse, now: DialogueItem) =>
  dialogue.unpack(now, readerOf(packedBy(dialogue, deliveryCall, response)));

describe('credit of a conversation', () => {
  test.each([
    { response: [], credit: 0, why: 'nothing said' },
    { response: ['c'], credit: 0, why: 'one that was broken off' },
    { response: ['c', 'a'], credit: 1, why: 'the strongest reply each time' },
    { response: ['b', 'b'], credit: 0.75, why: 'half of the best, then the best of a weak turn' },
    { response: ['a', 'b'], credit: 0.5, why: 'nothing, then the best' },
    { response: ['c', 'd', 'b'], credit: 0.75, why: 'a longer one with one weak reply' },
    { response: ['c', 'd', 'a'], credit: 1.25 / 3, why: 'a longer one with two' },
    { response: ['a', 'a'], credit: 0, why: 'the weakest replies' },
  ])('is $credit for $why', ({ response, credit }) => {
    expect(dialogue.score(deliveryCall, response)).toBeCloseTo(credit, 12);
  });

  test('is full for the strongest path of a turn in which no reply is perfect', () => {
    const item = { ...deliveryCall, turns: deliveryCall.turns.slice(2) };

    expect(dialogue.score(item, ['b'])).toBe(1);
  });
});

describe('a conversation', () => {
  test.each([
    { response: [], answered: false },
    { response: ['c'], answered: false },
    { response: ['c', 'a'], answered: true, why: 'a turn without replies was reached' },
    { response: ['b', 'a'], answered: true, why: 'a reply leads nowhere' },
    { response: ['b', 'p'], answered: false, why: 'the second reply does not exist' },
  ])('is answered: $answered after $response', ({ response, answered }) => {
    expect(dialogue.answered(deliveryCall, response)).toBe(answered);
  });

  test('has its replies in an order that is drawn, and its turns in their own', () => {
    const drawn = [1, 2, 3, 4, 5].map((seed) =>
      dialogue.arranged?.(deliveryCall, shuffleFrom(seed)),
    );
    const orders = drawn.map((item) => item?.turns[0]?.replies?.map(({ key }) => key).join(''));

    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const order of orders) expect([...(order ?? '')].sort().join('')).toBe('abc');
    for (const item of drawn) {
      expect(item?.turns.map(({ key }) => key)).toEqual(['opening', 'reason', 'pressed', 'thanks']);
    }
  });

  test('has one strongest path, also where two replies earn the same', () => {
    const item = changed('opening', (turn) => ({
      ...turn,
      replies: turn.replies?.map((reply) => ({ ...reply, credit: 0.8 })),
    }));
    const turned = {
      ...item,
      turns: item.turns.map((turn) => ({ ...turn, replies: turn.replies?.toReversed() })),
    };

    for (const one of [item, turned]) {
      expect(strongestPath(one, one.turns[0]).steps.map(({ reply }) => reply.key)).toEqual([
        'a',
        'b',
      ]);
    }
  });
});

describe('a conversation that was packed', () => {
  test.each([
    { response: [], bits: 3 },
    { response: ['c'], bits: 7 },
    { response: ['c', 'd', 'b'], bits: 15 },
  ])('takes $bits bits for $response', ({ response, bits }) => {
    expect(packedBy(dialogue, deliveryCall, response)).toHaveLength(bits);
  });

  test('has numbers that never change', () => {
    expect(packedBy(dialogue, deliveryCall, ['c', 'd', 'b']).toText()).toBe('ZGI');
  });

  test('announces no more bits than its turns can need', () => {
    expect(dialogue.bits(deliveryCall)).toBe(15);
    expect(dialogue.bits(oneReply)).toBe(7);
  });

  test('is cut at the first reply that the item no longer has', () => {
    expect(reread(['c', 'd', 'b'], withoutReply('reason', 'd'))).toEqual(['c']);
    expect(reread(['c', 'd', 'b'], withoutReply('pressed', 'b'))).toEqual(['c', 'd']);
  });

  test('is cut where the conversation now ends', () => {
    const short = changed('reason', (turn) => ({ ...turn, replies: undefined }));

    expect(reread(['c', 'd', 'b'], short)).toEqual(['c']);
    expect(dialogue.answered(short, ['c'])).toBe(true);
  });

  test('is refused when its first reply is gone', () => {
    expect(() => reread(['c', 'a'], withoutReply('opening', 'c'))).toThrow(RangeError);
  });
});

test('a conversation in words is its replies, each after its place', () => {
  expect(dialogue.words(deliveryCall, ['b', 'a'], en.phrases)).toBe(
    '1: What would you pay on top, if we did three weeks with night work? and 2: I can take off 5 %, as this is our first order',
  );
});

test('a conversation in the terms of the standards is a performance of its turns', () => {
  expect(dialogue.typed(deliveryCall, ['b', 'a'])).toMatchObject({
    type: 'performance',
    pairs: [
      ['turn1', 'b'],
      ['turn3', 'a'],
    ],
    steps: [
      { key: 'turn1', text: 'We need them in three weeks, or we look elsewhere.' },
      { key: 'turn2' },
      { key: 'turn3' },
    ],
    correct: [
      ['turn1', 'c'],
      ['turn2', 'a'],
    ],
  });
});

describe('the check of a conversation', () => {
  const codes = (item: DialogueItem) => checkDialogue(item).map(({ code }) => code);
  const leading = (turn: string, letter: string, next?: string) =>
    changed(turn, (one) => ({
      ...one,
      replies: one.replies?.map((reply) => (reply.key === letter ? { ...reply, next } : reply)),
    }));
  const chain = (length: number): DialogueItem => ({
    ...oneReply,
    turns: Array.from({ length }, (_turn, at) => ({
      key: `turn-${at}`,
      says: [{ who: 'Buyer', line: `And ${at}?` }],
      replies: oneReply.turns[0]?.replies?.map((reply) => ({
        ...reply,
        next: at + 1 < length ? `turn-${at + 1}` : undefined,
      })),
    })),
  });
  const [opening] = deliveryCall.turns;
  if (!opening) throw new Error('The sample has lost its turns');

  test.each([
    {
      code: 'duplicate-turn-key',
      item: changed('thanks', (turn) => ({ ...turn, key: 'reason' })),
      also: 'unknown-turn',
    },
    {
      code: 'duplicate-reply-key',
      item: changed('pressed', (turn) => ({
        ...turn,
        replies: turn.replies?.map((reply) => ({ ...reply, key: 'a' })),
      })),
    },
    {
      code: 'duplicate-reply-text',
      item: changed('pressed', (turn) => ({
        ...turn,
        replies: turn.replies?.map((reply) => ({ ...reply, text: 'Yes' })),
      })),
    },
    {
      code: 'full-credit-out-of-reach',
      item: changed('pressed', (turn) => ({
        ...turn,
        replies: turn.replies?.map((reply) => ({ ...reply, credit: 0 })),
      })),
    },
    { code: 'unknown-turn', item: leading('opening', 'a', 'presed') },
    {
      code: 'nothing-to-reply',
      item: changed('opening', (turn) => ({ ...turn, replies: undefined })),
    },
    { code: 'loop', item: leading('pressed', 'a', 'opening') },
    { code: 'loop', item: leading('pressed', 'a', 'pressed') },
    { code: 'unreached-turn', item: leading('reason', 'a') },
    { code: 'conversation-too-long', item: chain(7) },
  ])('finds $code', ({ code, item, also }) => {
    expect(codes(item)).toEqual(also ? [code, also] : [code]);
  });

  test('finds the longest of several paths to a turn', () => {
    const item = chain(6);
    const shortcut: DialogueItem = {
      ...item,
      turns: [
        {
          ...opening,
          replies: opening.replies?.map((reply, at) => ({
            ...reply,
            next: at === 0 ? 'turn-3' : 'turn-0',
          })),
        },
        ...item.turns,
      ],
    };

    expect(codes(shortcut)).toEqual(['conversation-too-long']);
  });

  test('finds nothing in the samples, nor in six replies', () => {
    expect([deliveryCall, oneReply, chain(6)].flatMap(codes)).toEqual([]);
  });

  test('says where, what and what to do', () => {
    expect(checkDialogue(leading('opening', 'a', 'presed'))).toEqual([
      {
        path: ['turns', 0, 'replies', 0, 'next'],
        code: 'unknown-turn',
        what: 'Reply "a" of "opening" leads to "presed", which is no turn of this item.',
        remedy:
          'Name one of opening, reason, pressed, thanks, or leave "next" out to end the conversation.',
      },
    ]);
  });
});
