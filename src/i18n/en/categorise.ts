import type { CategoriseWords } from '../kinds/categorise.js';

/** The words of a question in which cards are sorted into boxes, in English. */
export const words: CategoriseWords = {
  choose: 'Choose',
  done: (sorted, total) => `${String(sorted)} of ${String(total)} sorted`,
  empty: 'Nothing here yet',
  none: 'No card belongs here.',
  yours: 'You put it into:',
  missing: 'Sort at least one card, or leave the question open',
};
