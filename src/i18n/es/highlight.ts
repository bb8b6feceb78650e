import type { HighlightWords } from '../kinds/highlight.js';

/** The words of a text to mark in Spanish. */
export const words: HighlightWords = {
  howWords: 'Pulsa palabras subrayadas para marcarlas; pulsa otra vez para quitar la marca.',
  howSentences: 'Pulsa una frase para marcarla; pulsa otra vez para quitar la marca.',
  missing: 'Marca al menos un lugar del texto o deja la pregunta sin responder',
  marked: (count) => `${String(count)} ${count === 1 ? 'marca' : 'marcas'}`,
};
