import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in Spanish. */
export const words: FlashcardWords = {
  how: 'Piensa la respuesta y da la vuelta a la tarjeta. Las que aún no sabes vuelven a salir, y puedes seguir adelante cuando quieras.',
  turn: 'Dar la vuelta a la tarjeta',
  knew: 'Lo sabía',
  notYet: 'Aún no',
  known: (known, total) => `Sabes ${String(known)} de ${String(total)}`,
  comeAgain: (cards) => (cards === 1 ? '1 vuelve a salir' : `${String(cards)} vuelven a salir`),
  onceMore: 'Otra vez',
  undo: 'Volver a la tarjeta anterior',
  done: 'Ya sabes todas las tarjetas.',
  again: 'Repasar todas las tarjetas',
  missing: 'Da la vuelta a una tarjeta y di si lo sabías, o deja la pregunta sin responder',
};
