import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in Spanish. */
export const words: FlashcardWords = {
  turn: 'Dar la vuelta a la tarjeta',
  knew: 'Lo sabía',
  notYet: 'Aún no',
  known: (known, total) => `${String(known)} de ${String(total)} sabidas`,
  again: 'Repasar todas las tarjetas',
  missing: 'Da la vuelta a una tarjeta y di si lo sabías, o deja la pregunta sin responder',
};
