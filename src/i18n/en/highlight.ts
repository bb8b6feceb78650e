import type { HighlightWords } from '../kinds/highlight.js';

/** The words of a text to mark in English. */
export const words: HighlightWords = {
  howWords: 'Press underlined words to mark them, press again to take the mark away.',
  howSentences: 'Press a sentence to mark it, press again to take the mark away.',
  missing: 'Mark at least one place in the text, or leave the question open',
  marked: (count) => `${String(count)} marked`,
};
