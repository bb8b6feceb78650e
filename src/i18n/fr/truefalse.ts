import type { TruefalseWords } from '../kinds/truefalse.js';

/** The words of true-or-false items in French. */
export const words: TruefalseWords = {
  true: 'Vrai',
  false: 'Faux',
};
