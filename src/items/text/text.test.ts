import { describe, expect, test } from 'vitest';
import { namedTerm, ownWords } from '../../../tests/contracts/samples/text.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { packText } from '../../core/session/text-bits.js';
import { en } from '../../i18n/en.js';
import { checkText } from './check.js';
import type { TextItem } from './schema.js';
import { shownAnswer, text, typed, verdict } from './text.js';

const packed = (words: string) => {
  const writer = new BitWriter();
  packText(words, 120, writer);
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('Not the text of a writer');
  return reader.take(writer.length);
};

describe('typed words', () => {
  test.each([
    { words: 'binding tariff information', credit: 1, fares: 'right' },
    { words: 'BTI', credit: 1, fares: 'right' },
    { words: 'They ask for Binding Tariff Information.', credit: 1, fares: 'right' },
    { words: 'Tariff information', credit: 0.5, fares: 'partly' },
    { words: 'EORI number', credit: 0, fares: 'wrong' },
  ])('earn $credit for "$words"', ({ words, credit, fares }) => {
    expect(text.score(namedTerm, { text: words })).toBe(credit);
    expect(verdict(namedTerm, { text: words })?.fares).toBe(fares);
  });

  test('are told how they are spelt where a slip was let pass', () => {
    expect(verdict(namedTerm, { text: 'Binding Tarif Informtion' })).toEqual({
      fares: 'right',
      spelt: 'Binding Tariff Information',
    });
  });

  test('are judged by nobody where they are the learner’s own', () => {
    expect(text.keyed(ownWords)).toBe(false);
    expect(text.score(ownWords, { text: 'Lamps' })).toBe(0);
    expect(verdict(ownWords, { text: 'Lamps' })).toBeUndefined();
  });

  test('are tidied, and nothing where only spaces are typed', () => {
    expect(typed(namedTerm, '  BTI ')).toEqual({ text: 'BTI' });
    expect(typed(namedTerm, '   ')).toEqual({});
  });
});

describe('words that were packed', () => {
  test('are read by an item whose limit has risen', () => {
    expect(text.unpack({ ...ownWords, limit: 120 }, packed('Table lamps'))).toEqual({
      text: 'Table lamps',
    });
  });

  test('are cut by an item whose limit has fallen', () => {
    expect(text.unpack({ ...ownWords, limit: 8 }, packed('Table lamps'))).toEqual({
      text: 'Table la',
    });
  });

  test('are refused where they are no text', () => {
    const writer = new BitWriter().write(1, 12).write(0xff, 8);
    const bits = Array.from({ length: 20 }, (_bit, at) => (at < 11 ? 0 : 1));

    expect(writer.length).toBe(bits.length);
    expect(() => text.unpack(ownWords, new BitReader(bits))).toThrow(RangeError);
  });
});

describe('words for others', () => {
  test('are a fill-in with at most five right answers, none with a star', () => {
    expect(text.typed(namedTerm, { text: 'BTI' })).toEqual({
      type: 'fill-in',
      text: 'BTI',
      correct: [
        'Binding Tariff Information',
        'a Binding Tariff Information',
        'BTI decision',
        'BTI',
      ],
    });
    const many = [...'abcdefg'].map((letter) => ({ text: `term ${letter}` }));
    expect(text.typed({ ...namedTerm, accepted: many }, {})).toMatchObject({
      correct: ['term a', 'term b', 'term c', 'term d', 'term e'],
    });
    expect(text.typed(ownWords, {})).toEqual({ type: 'fill-in', text: '' });
  });

  test('are what was typed', () => {
    expect(text.words(ownWords, { text: 'Table lamps' }, en.phrases)).toBe('Table lamps');
  });

  test('have a right answer to show', () => {
    expect(shownAnswer(namedTerm)).toBe('Binding Tariff Information');
    expect(shownAnswer(ownWords)).toBeUndefined();
  });
});

describe('the check of a text', () => {
  const codes = (accepted: TextItem['accepted']) =>
    checkText({ ...ownWords, accepted }).map(({ code, path }) => `${code} ${path.join('.')}`);
  const fine = { text: 'customs' };

  test.each([
    { found: 'broken-alternatives accepted.1.text', texts: ['the (a|b'] },
    { found: 'broken-alternatives accepted.1.text', texts: ['either | or'] },
    { found: 'broken-alternatives accepted.1.text', texts: ['((a|b) c|d)'] },
    { found: 'too-many-alternatives accepted.1.text', texts: ['(a|b)'.repeat(7)] },
    { found: 'star-in-word accepted.1.text', texts: ['invoic*'] },
    { found: 'accepts-anything accepted.1.text', texts: ['(a|)'] },
    { found: 'accepts-anything accepted.1.text', texts: ['* *'] },
    { found: 'accepts-anything accepted.1.text', texts: ['...'] },
    { found: 'accepted-too-long accepted.1.text', texts: ['x'.repeat(41)] },
    { found: 'duplicate-accepted accepted.1.text', texts: ['Customs.'] },
    { found: 'duplicate-accepted accepted.2.text', texts: ['(the|a) fee', 'the fee'] },
  ])('finds $found', ({ found, texts }) => {
    expect(codes([fine, ...texts.map((text) => ({ text }))])).toEqual([found]);
  });

  test('finds that full credit cannot be reached, or not be shown', () => {
    expect(codes([{ text: 'customs', credit: 0.5 }])).toEqual([
      'full-credit-out-of-reach accepted',
    ]);
    expect(codes([{ text: '* customs *' }])).toEqual(['no-answer-to-show accepted']);
  });

  test('finds nothing where nothing is accepted or all is well', () => {
    expect(codes(undefined)).toEqual([]);
    expect(checkText(namedTerm)).toEqual([]);
  });
});
