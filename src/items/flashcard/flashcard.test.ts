import { describe, expect, test } from 'vitest';
import { termsDeck } from '../../../tests/contracts/samples/flashcard.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkFlashcard } from './check.js';
import { cardsLeft, flashcard, queueAfter, type FlashcardResponse } from './flashcard.js';

describe('a deck', () => {
  test('has the cards not met before those not known yet', () => {
    expect(cardsLeft(termsDeck, {})).toEqual(['a', 'b', 'p']);
    expect(cardsLeft(termsDeck, { a: 'not-yet', b: 'knew' })).toEqual(['p', 'a']);
    expect(cardsLeft(termsDeck, { a: 'knew', b: 'knew', p: 'knew' })).toEqual([]);
  });

  test('loses a card that was known, and puts another behind the rest', () => {
    expect(queueAfter(['a', 'b', 'p'], 'knew')).toEqual(['b', 'p']);
    expect(queueAfter(['a', 'b', 'p'], 'not-yet')).toEqual(['b', 'p', 'a']);
    expect(queueAfter([], 'not-yet')).toEqual([]);
  });

  test('earns nothing, whatever is said of it', () => {
    expect(flashcard.score(termsDeck, { a: 'knew', b: 'knew', p: 'knew' })).toBe(0);
  });

  test('is told card by card', () => {
    expect(flashcard.words(termsDeck, { a: 'knew', p: 'not-yet' }, en.phrases)).toBe(
      'Yes: FCA and No: EORI',
    );
  });

  test('keeps every judgement in words, however long the fronts are', () => {
    const cards = [...'abcdefghijkl'].map((key) => ({
      key,
      front: `${key} ${'a long front '.repeat(12)}`.trim(),
      back: [],
    }));
    const response = Object.fromEntries(
      cards.map(({ key }, at) => [key, at % 2 ? ('knew' as const) : ('not-yet' as const)]),
    );
    const words = flashcard.words({ ...termsDeck, cards }, response, en.phrases);

    expect(words.match(/Yes: /g)).toHaveLength(6);
    expect(words.match(/No: /g)).toHaveLength(6);
  });

  test('is a performance of its cards to the standards, without a right one', () => {
    expect(flashcard.typed(termsDeck, { a: 'knew', p: 'not-yet' })).toMatchObject({
      type: 'performance',
      text: 'a[.]knew[,]p[.]not yet',
      pattern: undefined,
    });
  });

  test('takes 2 bits for each letter once a card was judged, and none before', () => {
    const bitsOf = (response: FlashcardResponse) => {
      const bits = new BitWriter();
      flashcard.pack(termsDeck, response, bits);
      return bits.length;
    };

    expect(bitsOf({})).toBe(0);
    expect(bitsOf({ a: 'knew' })).toBe(32);
    expect(flashcard.bits(termsDeck)).toBe(32);
  });

  test('forgets cards that it no longer has', () => {
    const bits = new BitWriter();
    flashcard.pack(termsDeck, { a: 'knew', p: 'not-yet' }, bits);
    const read = (cards: typeof termsDeck.cards) =>
      flashcard.unpack(
        { ...termsDeck, cards },
        BitReader.fromText(bits.toText()) ?? new BitReader([]),
      );

    expect(read(termsDeck.cards.slice(0, 2))).toEqual({ a: 'knew' });
    expect(() => read(termsDeck.cards.slice(1, 2))).toThrow(RangeError);
  });
});

describe('the check of a deck', () => {
  const [first, second] = termsDeck.cards;
  if (!first || !second) throw new Error('The sample has lost its cards');

  test.each([
    { found: 'duplicate-card-key cards.1.key', cards: [first, { ...second, key: first.key }] },
    {
      found: 'duplicate-card-text cards.1.front',
      cards: [first, { ...second, front: first.front }],
    },
    {
      found: 'card-same-sides cards.0.back',
      cards: [{ ...first, back: [{ type: 'paragraph' as const, content: ['FCA'] }] }],
    },
  ])('finds $found', ({ found, cards }) => {
    const problems = checkFlashcard({ ...termsDeck, cards });

    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([found]);
  });

  test('finds nothing in what is well made', () => {
    expect(checkFlashcard(termsDeck)).toEqual([]);
  });
});
