import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../../tests/contracts/item.js';
import { ownNote, replyToBuyer } from '../../../tests/contracts/samples/essay.js';
import { BitReader } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { countWords } from '../writing/count-words.js';
import { checkEssay } from './check.js';
import { essay, written, type EssayResponse } from './essay.js';
import type { EssayItem } from './schema.js';

const response: EssayResponse = {
  text: 'Your lamps arrive\non 16 March.',
  checks: { a: 'yes', d: 'no' },
};

describe('a longer text', () => {
  test('keeps its lines and its checks while it stays the same', () => {
    expect(written(replyToBuyer, response, ' Your lamps arrive\r\non 16 March. ')).toBe(response);
  });

  test('loses its checks when it changes', () => {
    expect(written(replyToBuyer, response, 'Your lamps arrive.')).toEqual({
      text: 'Your lamps arrive.',
      checks: {},
    });
    expect(written(replyToBuyer, response, ' ')).toEqual({ checks: {} });
  });

  test('has neither key nor credit', () => {
    expect(essay.keyed(replyToBuyer)).toBe(false);
    expect(essay.score(replyToBuyer, response)).toBe(0);
  });

  test('is a long fill-in to the standards and one line in words', () => {
    expect(essay.typed(replyToBuyer, response)).toEqual({
      type: 'long-fill-in',
      text: response.text,
    });
    expect(essay.words(replyToBuyer, response, en.phrases)).toBe('Your lamps arrive on 16 March.');
  });
});

describe('a longer text that was packed', () => {
  const packed = () => readerOf(packedBy(essay, replyToBuyer, response));

  test('takes no bits for checks before there are any', () => {
    const bits = packedBy(essay, replyToBuyer, { text: 'Soon', checks: {} });

    expect(bits.length).toBe(12 + 4 * 8);
    expect(packedBy(essay, replyToBuyer, { text: 'Soon', checks: { a: 'no' } }).length).toBe(
      12 + 4 * 8 + 32,
    );
  });

  test('is read by an item whose criteria were reordered, added and removed', () => {
    const criteria = [
      { key: 'p', text: 'Says thank you' },
      { key: 'd', text: 'Offers the buyer something to decide' },
    ];

    expect(essay.unpack({ ...replyToBuyer, criteria }, packed())).toEqual({
      ...response,
      checks: { d: 'no' },
    });
    expect(essay.unpack({ ...replyToBuyer, criteria: undefined }, packed())).toEqual({
      ...response,
      checks: {},
    });
  });

  test('is cut by an item whose limit has fallen', () => {
    expect(essay.unpack({ ...replyToBuyer, limit: 9 }, packed()).text).toBe('Your lamp');
  });

  test('is read, and needs no more bits, where the key is not there yet', () => {
    const open = { ...replyToBuyer, model: undefined, criteria: undefined, why: undefined };

    expect(essay.unpack(open, packed())).toEqual({ ...response, checks: {} });
    expect(essay.bits(open)).toBeLessThanOrEqual(essay.bits(replyToBuyer));
    expect(essay.words(open, response, en.phrases)).not.toBe('');
  });

  test('is refused where it is no text', () => {
    expect(() => essay.unpack(replyToBuyer, new BitReader([1]))).toThrow(RangeError);
  });
});

test.each([
  { text: '', words: 0 },
  { text: ' - … ', words: 0 },
  { text: 'Your lamps arrive\non 16 March.', words: 6 },
  { text: 'EUR 10,000 by e-mail, l’été', words: 5 },
  { text: 'Straße, año', words: 2 },
])('"$text" has $words words', ({ text, words }) => {
  expect(countWords(text)).toBe(words);
});

describe('the check of an essay', () => {
  const [first, second] = replyToBuyer.criteria ?? [];
  if (!first || !second) throw new Error('The sample has lost its criteria');

  test.each<{ found: string; change: Partial<EssayItem> }>([
    { found: 'empty-range words.max', change: { words: { min: 40, max: 30 } } },
    { found: 'too-little-room limit', change: { words: { min: 61 } } },
    { found: 'too-little-room limit', change: { words: { min: 30, max: 61 } } },
    { found: 'missing-why why', change: { why: undefined } },
    { found: 'missing-why why', change: { why: undefined, criteria: undefined } },
    { found: 'missing-why why', change: { why: undefined, model: undefined } },
    {
      found: 'duplicate-criterion-key criteria.1.key',
      change: { criteria: [first, { ...second, key: first.key }] },
    },
    {
      found: 'duplicate-criterion-text criteria.1.text',
      change: { criteria: [first, { ...second, text: first.text }] },
    },
  ])('finds $found', ({ found, change }) => {
    const problems = checkEssay({ ...replyToBuyer, ...change });

    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([found]);
  });

  test('finds nothing in what is well made', () => {
    expect(checkEssay(replyToBuyer)).toEqual([]);
    expect(checkEssay(ownNote)).toEqual([]);
    expect(checkEssay({ ...replyToBuyer, words: { min: 60 } })).toEqual([]);
  });
});
