import type { TruefalseWords } from '../kinds/truefalse.js';

/** The words of true-or-false items in Dutch. */
export const words: TruefalseWords = {
  true: 'Waar',
  false: 'Niet waar',
};
