import type { GapsWords } from '../kinds/gaps.js';

/** The words of a text whose gaps are filled, in English. */
export const words: GapsWords = {
  gap: (place, total) => `Gap ${String(place)} of ${String(total)}`,
  choose: 'Choose',
  done: (filled, total) => `${String(filled)} of ${String(total)} filled`,
  full: 'The field is full. What went beyond it was left out.',
  right: 'Right answer:',
  missing: 'Fill at least one gap, or leave the question open',
};
