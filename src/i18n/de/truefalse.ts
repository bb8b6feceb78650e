import type { TruefalseWords } from '../kinds/truefalse.js';

/** The words of true-or-false items in German. */
export const words: TruefalseWords = {
  true: 'Stimmt',
  false: 'Stimmt nicht',
};
