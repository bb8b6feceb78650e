import type { Prose } from '../../../src/content/prose.js';
import type { FlashcardItem } from '../../../src/items/flashcard/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** Three terms of delivery. */
export const termsDeck: FlashcardItem = {
  kind: 'flashcard',
  id: 'terms-deck',
  number: 171,
  label: 'Terms of delivery',
  prompt: 'What do these terms mean?',
  hint: 'All three stand in many offers.',
  cards: [
    {
      key: 'a',
      front: 'FCA',
      back: prose('Free carrier: the seller hands the goods to the carrier of the buyer.'),
    },
    {
      key: 'b',
      front: 'DAP',
      back: prose('Delivered at place: the seller carries cost and risk up to the place named.'),
    },
    {
      key: 'p',
      front: 'EORI',
      back: prose('The number by which customs in the EU knows a firm.'),
    },
  ],
};

/** A deck of one card. */
export const oneCard: FlashcardItem = {
  kind: 'flashcard',
  id: 'one-card',
  number: 172,
  label: 'Landed cost',
  prompt: 'What is this?',
  cards: [
    {
      key: 'c',
      front: 'Landed cost',
      back: prose('The price of goods with all costs up to your own door.'),
    },
  ],
};
