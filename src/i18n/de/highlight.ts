import type { HighlightWords } from '../kinds/highlight.js';

/** The words of a text to mark in German. */
export const words: HighlightWords = {
  howWords:
    'Drücken Sie auf unterstrichene Wörter, um sie zu markieren, und noch einmal, um die Markierung aufzuheben.',
  howSentences:
    'Drücken Sie auf einen Satz, um ihn zu markieren, und noch einmal, um die Markierung aufzuheben.',
  missing: 'Markieren Sie mindestens eine Stelle im Text oder lassen Sie die Frage offen',
  marked: (count) => `${String(count)} markiert`,
};
