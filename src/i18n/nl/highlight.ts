import type { HighlightWords } from '../kinds/highlight.js';

/** The words of a text to mark in Dutch. */
export const words: HighlightWords = {
  howWords:
    'Druk op onderstreepte woorden om ze te markeren, druk nog eens om de markering weg te halen.',
  howSentences: 'Druk op een zin om die te markeren, druk nog eens om de markering weg te halen.',
  missing: 'Markeer ten minste één plek in de tekst of laat de vraag open',
  marked: (count) => `${String(count)} gemarkeerd`,
};
