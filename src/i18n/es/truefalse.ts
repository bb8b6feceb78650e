import type { TruefalseWords } from '../kinds/truefalse.js';

/** The words of true-or-false items in Spanish. */
export const words: TruefalseWords = {
  true: 'Verdadero',
  false: 'Falso',
};
