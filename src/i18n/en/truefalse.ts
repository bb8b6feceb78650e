import type { TruefalseWords } from '../kinds/truefalse.js';

/** The words of true-or-false items in English. */
export const words: TruefalseWords = {
  true: 'True',
  false: 'False',
};
