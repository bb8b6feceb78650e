import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in English. */
export const words: FlashcardWords = {
  turn: 'Turn the card',
  knew: 'I knew it',
  notYet: 'Not yet',
  known: (known, total) => `${String(known)} of ${String(total)} known`,
  again: 'Go through all cards again',
  missing: 'Turn a card and say whether you knew it, or leave the question open',
};
