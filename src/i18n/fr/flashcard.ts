import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in French. */
export const words: FlashcardWords = {
  turn: 'Retourner la carte',
  knew: 'Je le savais',
  notYet: 'Pas encore',
  known: (known, total) => `${String(known)} sur ${String(total)} sues`,
  again: 'Revoir toutes les cartes',
  missing: 'Retournez une carte et dites si vous le saviez, ou laissez la question ouverte',
};
