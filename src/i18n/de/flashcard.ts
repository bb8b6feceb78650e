import type { FlashcardWords } from '../kinds/flashcard.js';

/** What a deck of cards says, in German. */
export const words: FlashcardWords = {
  how: 'Überlegen Sie sich die Antwort und drehen Sie dann die Karte um. Was Sie noch nicht wissen, kommt noch einmal, und Sie können jederzeit weitergehen.',
  turn: 'Karte umdrehen',
  knew: 'Gewusst',
  notYet: 'Noch nicht',
  known: (known, total) => `${String(known)} von ${String(total)} gewusst`,
  comeAgain: (cards) =>
    cards === 1 ? '1 kommt noch einmal' : `${String(cards)} kommen noch einmal`,
  onceMore: 'Noch einmal',
  undo: 'Zurück zur letzten Karte',
  done: 'Sie haben alle Karten gewusst.',
  again: 'Alle Karten noch einmal durchgehen',
  missing:
    'Drehen Sie eine Karte um und sagen Sie, ob Sie es wussten, oder lassen Sie die Frage offen',
};
