import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { oneCard, termsDeck } from '../../../tests/contracts/samples/flashcard.js';
import { flashcard, type FlashcardResponse, type Recall } from './flashcard.js';
import type { FlashcardItem } from './schema.js';

const responses = ({ cards }: FlashcardItem): fc.Arbitrary<FlashcardResponse> =>
  fc
    .subarray(cards.map(({ key }) => key))
    .chain((met) =>
      fc.tuple(
        ...met.map((key) =>
          fc.constantFrom<Recall>('knew', 'not-yet').map((recall) => [key, recall] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

/** As many cards as there can be, each with as many words as there can be. */
const largeDeck: FlashcardItem = {
  ...termsDeck,
  cards: [...'abcdefghijkp'].map((key) => ({
    key,
    front: `${key} ${'a long front with many words '.repeat(6)}`.slice(0, 160).trim(),
    back: [],
  })),
};

describe('the contract of item types', () => {
  itemContract('three terms', {
    type: flashcard,
    item: termsDeck,
    responses: responses(termsDeck),
  });
  itemContract('one card', { type: flashcard, item: oneCard, responses: responses(oneCard) });
  itemContract('twelve cards', {
    type: flashcard,
    item: largeDeck,
    responses: responses(largeDeck),
  });
});
