import { describe, expect, test } from 'vitest';
import type { ItemContent } from '../core/assessment/item-type.js';
import { BitReader, BitWriter } from '../core/session/bits.js';
import { en } from '../i18n/en.js';
import { toggled, markType, verdict, type Markable } from './marks.js';

interface MarkItem extends ItemContent {
  readonly parts: readonly Markable[];
}

const item: MarkItem = {
  kind: 'marks',
  id: 'offer',
  number: 1,
  label: 'Offer',
  prompt: 'What must change?',
  parts: [
    { key: 'c', text: 'Price' },
    { key: 'a', text: 'Delivery', correct: true },
    { key: 'p', text: 'Payment', correct: true },
    { key: 'b', text: 'Greeting' },
  ],
};
const marks = markType<MarkItem>('marks', ({ parts }) => parts);

describe('credit of marks', () => {
  test.each([
    { response: [], credit: 0, why: 'no marks' },
    { response: ['a'], credit: 0.5, why: 'half of the key' },
    { response: ['a', 'p'], credit: 1, why: 'the key' },
    { response: ['c', 'a', 'p'], credit: 0.5, why: 'the key and a false alarm' },
    { response: ['c', 'a'], credit: 0, why: 'a hit and a false alarm' },
    { response: ['c', 'b'], credit: 0, why: 'false alarms alone' },
    { response: ['c', 'a', 'p', 'b'], credit: 0, why: 'everything' },
  ])('is $credit for $why', ({ response, credit }) => {
    expect(marks.score(item, response)).toBe(credit);
  });

  test('is 0 where nothing is right', () => {
    const parts = item.parts.map(({ key, text }) => ({ key, text }));

    expect(marks.score({ ...item, parts }, ['a'])).toBe(0);
    expect(marks.keyed({ ...item, parts })).toBe(false);
    expect(marks.typed({ ...item, parts }, ['a'])).not.toHaveProperty('correct');
  });
});

describe('marks', () => {
  test('are set and taken away, in the order of the item', () => {
    expect(toggled(item.parts, ['p'], 'c')).toEqual(['c', 'p']);
    expect(toggled(item.parts, ['c', 'p'], 'c')).toEqual(['p']);
  });

  test('tell right from wrong and show what was missed', () => {
    expect(item.parts.map((part) => verdict(part, ['c', 'a']))).toEqual([
      'wrong',
      'right',
      'missed',
      'open',
    ]);
  });

  test('are a choice to the standards, with the key', () => {
    expect(marks.typed(item, ['c', 'a'])).toEqual({
      type: 'choice',
      chosen: ['c', 'a'],
      options: item.parts.map(({ key, text }) => ({ key, text })),
      correct: ['a', 'p'],
    });
  });

  test('read as a list in words', () => {
    expect(marks.words(item, ['c', 'a', 'b'], en.phrases)).toBe('Price; Delivery and Greeting');
  });
});

describe('marks that were packed', () => {
  const unpack = (bits: string, of = item) =>
    marks.unpack(of, new BitReader([...bits].map(Number)));

  test('take a bit a letter, whatever the order of the item', () => {
    const writer = new BitWriter();
    marks.pack(item, ['c', 'a', 'p'], writer);

    expect(writer.length).toBe(16);
    expect(unpack('1010000000000001')).toEqual(['c', 'a', 'p']);
    expect(unpack('1010000000000001', { ...item, parts: item.parts.toReversed() })).toEqual([
      'p',
      'a',
      'c',
    ]);
  });

  test('lose only the letters that the item no longer has', () => {
    expect(unpack('1000100000000000')).toEqual(['a']);
  });

  test('are refused when none of their letters is left, or bits are missing', () => {
    expect(() => unpack('0000100000000000')).toThrow(RangeError);
    expect(() => unpack('10000')).toThrow(RangeError);
  });

  test('are none when none were set', () => {
    expect(unpack('0000000000000000')).toEqual([]);
  });
});
