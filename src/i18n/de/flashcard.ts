import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in German. */
export const words: FlashcardWords = {
  turn: 'Karte umdrehen',
  knew: 'Gewusst',
  notYet: 'Noch nicht',
  known: (known, total) => `${String(known)} von ${String(total)} gewusst`,
  again: 'Alle Karten noch einmal durchgehen',
  missing:
    'Drehen Sie eine Karte um und sagen Sie, ob Sie es wussten, oder lassen Sie die Frage offen',
};
