import type { SliderWords } from '../kinds/slider.js';

/** The words of a question in which a value is set on a range, in French. */
export const words: SliderWords = {
  figure: 'La valeur en chiffres',
  unset: 'Pas encore de valeur. Déplacez le curseur ou entrez un nombre.',
  missing: 'Choisissez une valeur ou laissez la question ouverte',
};
