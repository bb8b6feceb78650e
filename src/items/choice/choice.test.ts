import { describe, expect, test } from 'vitest';
import {
  branchChoice,
  manyChoice,
  singleChoice,
  valuedChoice,
} from '../../../tests/contracts/sample-items.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { shuffleFrom } from '../../core/session/random.js';
import { en } from '../../i18n/en.js';
import { checkChoice } from './check.js';
import { choice, choose, verdicts } from './choice.js';
import type { ChoiceItem } from './schema.js';

const proof: ChoiceItem = {
  ...manyChoice,
  options: [
    { key: 'a', text: 'A website in the language of the market', value: 0.5 },
    { key: 'b', text: 'Prices in its currency', value: 0.3 },
    { key: 'c', text: 'Returns explained', value: 0.3 },
    { key: 'd', text: 'None of these' },
  ],
};

describe('a limit of picks', () => {
  const two: ChoiceItem = { ...manyChoice, min: 2, max: 2, hint: 'Choose two.' };

  test('asks for as many as are wanted, and takes no more', () => {
    expect(choice.answered(two, ['a'])).toBe(false);
    expect(choice.answered(two, ['a', 'b'])).toBe(true);
    expect(choose(two, ['a', 'b'], 'd')).toEqual(['a', 'b']);
    expect(choose(two, ['a', 'b'], 'a')).toEqual(['b']);
  });

  test.each<{ change: Partial<ChoiceItem>; code: string }>([
    { change: { max: 2, hint: undefined }, code: 'number-of-picks-untold' },
    { change: { min: 3, max: 2 }, code: 'picks-out-of-reach' },
    { change: { min: 5 }, code: 'picks-out-of-reach' },
    { change: { many: false, max: 2 }, code: 'picks-out-of-reach' },
  ])('is told as $code when it is $change', ({ change, code }) => {
    expect(checkChoice({ ...manyChoice, ...change }).map((one) => one.code)).toContain(code);
  });
});

describe('options in an order of their own', () => {
  const shuffling: ChoiceItem = { ...singleChoice, shuffle: true };

  test('are the same options, and the same order for the same seed', () => {
    const order = (seed: number) =>
      choice
        .arranged?.(shuffling, shuffleFrom(seed))
        .options.map(({ key }) => key)
        .join('') ?? '';
    const orders = new Set(Array.from({ length: 40 }, (_none, seed) => order(seed)));

    expect(order(3)).toBe(order(3));
    expect(orders.size).toBeGreaterThan(5);
    expect([...orders].every((one) => [...one].sort().join('') === 'abcd')).toBe(true);
  });

  test('stay where they are unless the author says otherwise', () => {
    expect(choice.arranged?.(singleChoice, shuffleFrom(1))).toBe(singleChoice);
  });
});

describe('credit of one pick', () => {
  test.each([
    { response: [], credit: 0 },
    { response: ['c'], credit: 1 },
    { response: ['a'], credit: 0 },
  ])('is $credit for $response where c is right', ({ response, credit }) => {
    expect(choice.score(singleChoice, response)).toBe(credit);
  });

  test.each([
    { response: [], credit: 0 },
    { response: ['a'], credit: 0 },
    { response: ['b'], credit: 0.4 },
    { response: ['c'], credit: 1 },
  ])('is $credit for $response where options have values', ({ response, credit }) => {
    expect(choice.score(valuedChoice, response)).toBe(credit);
  });

  test('is 0 in a question that only branches', () => {
    expect(choice.score(branchChoice, ['b'])).toBe(0);
    expect(choice.keyed(branchChoice)).toBe(false);
  });
});

describe('credit of several picks', () => {
  test.each([
    { response: [], credit: 0, why: 'nothing picked' },
    { response: ['a'], credit: 0.5, why: 'half of the key' },
    { response: ['a', 'b'], credit: 1, why: 'the key' },
    { response: ['a', 'b', 'd'], credit: 0.5, why: 'the key and a false alarm' },
    { response: ['a', 'd'], credit: 0, why: 'a hit and a false alarm' },
    { response: ['d', 'g'], credit: 0, why: 'false alarms alone' },
    { response: ['a', 'b', 'd', 'g'], credit: 0, why: 'everything' },
  ])('is $credit for $why', ({ response, credit }) => {
    expect(choice.score(manyChoice, response)).toBe(credit);
  });

  test.each([
    { response: ['a', 'b'], credit: 0.8 },
    { response: ['a', 'b', 'c'], credit: 1 },
    { response: ['d'], credit: 0 },
  ])('is the sum of values, at most 1: $credit for $response', ({ response, credit }) => {
    expect(choice.score(proof, response)).toBeCloseTo(credit, 12);
  });
});

describe('choose', () => {
  test('replaces the pick where one may be picked', () => {
    expect(choose(singleChoice, ['a'], 'b')).toEqual(['b']);
    expect(choose(singleChoice, ['a'], 'a')).toEqual(['a']);
  });

  test('adds and takes away where several may be picked, in the order of the item', () => {
    expect(choose(manyChoice, ['g'], 'a')).toEqual(['a', 'g']);
    expect(choose(manyChoice, ['a', 'g'], 'a')).toEqual(['g']);
  });
});

describe('verdicts', () => {
  test('tell right from wrong and show what was missed', () => {
    expect(verdicts(manyChoice, ['a', 'd'])).toEqual(['right', 'missed', 'wrong', 'open']);
  });

  test('rank options with values, the best not chosen being missed', () => {
    expect(verdicts(valuedChoice, ['b'])).toEqual(['open', 'partly', 'missed', 'open']);
    expect(verdicts(valuedChoice, ['c'])).toEqual(['open', 'open', 'right', 'open']);
    expect(verdicts(valuedChoice, ['a'])).toEqual(['wrong', 'open', 'missed', 'open']);
  });

  test('are absent where a learner tells of the own firm', () => {
    expect(verdicts(branchChoice, ['a'])).toBeUndefined();
    expect(verdicts(proof, ['a'])).toBeUndefined();
  });
});

describe('a choice that was packed', () => {
  const unpack = (item: ChoiceItem, bits: string) =>
    choice.unpack(item, new BitReader([...bits].map(Number)));

  test('takes 5 bits for one pick, 0 for none', () => {
    expect(unpack(singleChoice, '00000')).toEqual([]);
    expect(unpack(singleChoice, '00001')).toEqual(['a']);
    expect(unpack(singleChoice, '00100')).toEqual(['d']);
  });

  test('takes a bit a letter for several picks', () => {
    const writer = new BitWriter();
    choice.pack(manyChoice, ['b', 'g'], writer);

    expect(writer.toText()).toBe('QgA');
    expect(writer.length).toBe(16);
  });

  test('loses only the letters that the item no longer has', () => {
    expect(unpack(manyChoice, '1110000000000000')).toEqual(['a', 'b']);
  });

  test.each([
    { item: singleChoice, bits: '10000', why: 'the only pick is gone' },
    { item: manyChoice, bits: '0010000000000000', why: 'all picks are gone' },
    { item: singleChoice, bits: '1100000000000000', why: 'now only one may be picked' },
  ])('is refused when $why', ({ item, bits }) => {
    expect(() => unpack(item, bits)).toThrow(RangeError);
  });

  test('survives the change from one pick to several and back', () => {
    expect(unpack(manyChoice, '00010')).toEqual(['b']);
    expect(unpack(singleChoice, '0100000000000000')).toEqual(['b']);
  });
});

describe('a choice in words', () => {
  test('is the option itself', () => {
    expect(choice.words(branchChoice, ['b'], en.phrases)).toBe('We make things');
  });

  test('joins several options', () => {
    expect(choice.words(manyChoice, ['a', 'b', 'd'], en.phrases)).toBe(
      'Commercial invoice; Export declaration and Proof of VAT paid in Norway',
    );
  });
});

describe('the check of a choice', () => {
  const codes = (item: ChoiceItem) => checkChoice(item).map((problem) => problem.code);
  const [first, second, third] = singleChoice.options;
  if (!first || !second || !third) throw new Error('The sample has lost its options');
  const bare = { key: 'e', text: 'Something else' };

  test.each([
    { code: 'duplicate-option-key', options: [first, { ...second, key: 'a' }, third] },
    { code: 'duplicate-option-text', options: [first, { ...second, text: first.text }, third] },
    { code: 'correct-and-value', options: [first, { ...second, value: 0.5 }, third] },
    { code: 'several-correct', options: [first, { ...second, correct: true }, third] },
    { code: 'missing-rationale', options: [first, bare, third] },
    { code: 'missing-rationale', options: [first, { ...bare }] },
    {
      code: 'missing-value',
      options: [
        { ...bare, value: 1 },
        { ...bare, key: 'f', text: 'Else' },
      ],
    },
    {
      code: 'full-credit-out-of-reach',
      options: [
        { ...bare, value: 0.5 },
        { ...bare, key: 'f', text: 'Else', value: 0 },
      ],
    },
  ])('finds $code', ({ code, options }) => {
    expect(codes({ ...singleChoice, options })).toEqual([code]);
  });

  test('finds a key of all options where several may be picked', () => {
    const options = manyChoice.options.map((option) => ({ ...option, correct: true }));

    expect(codes({ ...manyChoice, options })).toEqual(['all-correct']);
  });

  test('allows several correct options where several may be picked, and values that add up', () => {
    expect(codes(manyChoice)).toEqual([]);
    expect(codes(proof)).toEqual([]);
  });

  test('says where, what and what to do', () => {
    const item = { ...singleChoice, options: [first, bare, third] };

    expect(checkChoice(item)).toEqual([
      {
        path: ['options', 1],
        code: 'missing-rationale',
        what: 'Option "e" has no "rationale"; who picks it learns nothing from it.',
        remedy: 'Say what choosing it would lead to, then the rule.',
      },
    ]);
  });
});
