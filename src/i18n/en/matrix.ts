import type { MatrixWords } from '../kinds/matrix.js';

/** The words of a question in which several statements are rated on one scale, in English. */
export const words: MatrixWords = {
  done: (rated, total) => `${String(rated)} of ${String(total)} rated`,
  missing: 'Rate at least one statement, or leave the question open',
};
