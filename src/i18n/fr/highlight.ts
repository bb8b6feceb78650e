import type { HighlightWords } from '../kinds/highlight.js';

/** The words of a text to mark in French. */
export const words: HighlightWords = {
  howWords:
    'Appuyez sur des mots soulignés pour les marquer, appuyez encore pour enlever la marque.',
  howSentences: 'Appuyez sur une phrase pour la marquer, appuyez encore pour enlever la marque.',
  missing: 'Marquez au moins un endroit du texte ou laissez la question sans réponse',
  marked: (count) => `${String(count)} ${count < 2 ? 'marque' : 'marques'}`,
};
