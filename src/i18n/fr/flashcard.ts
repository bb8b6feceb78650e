import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in French. */
export const words: FlashcardWords = {
  how: 'Pensez à la réponse, puis retournez la carte. Les cartes que vous ne savez pas encore reviennent, et vous pouvez continuer à tout moment.',
  turn: 'Retourner la carte',
  knew: 'Je le savais',
  notYet: 'Pas encore',
  known: (known, total) => `Vous en savez ${String(known)} sur ${String(total)}`,
  comeAgain: (cards) => (cards === 1 ? '1 carte revient' : `${String(cards)} cartes reviennent`),
  onceMore: 'Encore une fois',
  undo: 'Revenir à la carte précédente',
  done: 'Vous savez toutes les cartes.',
  again: 'Revoir toutes les cartes',
  missing: 'Retournez une carte et dites si vous le saviez, ou laissez la question sans réponse',
};
