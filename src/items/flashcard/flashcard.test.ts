import { describe, expect, test } from 'vitest';
import { termsDeck } from '../../../tests/contracts/samples/flashcard.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { en } from '../../i18n/en.js';
import { checkFlashcard } from './check.js';
import { cardsLeft, flashcard, queueAfter } from './flashcard.js';

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
      'FCA: Yes and EORI: No',
    );
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

test('the check of a deck finds cards that are there twice', () => {
  const [first] = termsDeck.cards;
  if (!first) throw new Error('The sample has lost its cards');

  expect(checkFlashcard(termsDeck)).toEqual([]);
  expect(checkFlashcard({ ...termsDeck, cards: [first, first] })).not.toEqual([]);
});
