import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in Dutch. */
export const words: FlashcardWords = {
  turn: 'Draai de kaart om',
  knew: 'Ik wist het',
  notYet: 'Nog niet',
  known: (known, total) => `${String(known)} van ${String(total)} gekend`,
  again: 'Alle kaarten nog eens doorlopen',
  missing: 'Draai een kaart om en zeg of u het wist, of laat de vraag open',
};
