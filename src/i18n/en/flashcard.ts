import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in English. */
export const words: FlashcardWords = {
  how: 'Think of the answer, then turn the card. Cards you do not know yet come again, and you can go on at any time.',
  turn: 'Turn the card',
  knew: 'I knew it',
  notYet: 'Not yet',
  known: (known, total) => `${String(known)} of ${String(total)} known`,
  comeAgain: (cards) => (cards === 1 ? '1 comes again' : `${String(cards)} come again`),
  onceMore: 'Once more',
  undo: 'Back to the last card',
  done: 'You know all the cards.',
  again: 'Go through all cards again',
  missing: 'Turn a card and say whether you knew it, or leave the question open',
};
