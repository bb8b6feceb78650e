import type { SelfExplainWords } from '../kinds/self-explain.js';

/** The words of explanations in own words in French. */
export const words: SelfExplainWords = {
  left: (characters) =>
    characters < 2
      ? `Il reste ${String(characters)} caractère`
      : `Il reste ${String(characters)} caractères`,
  full: 'Le champ est plein. Ce qui dépassait a été enlevé.',
  missing: 'Expliquez-le avec vos mots ou laissez la question sans réponse',
  model: 'Une bonne explication',
  close: 'La mienne dit la même chose',
};
