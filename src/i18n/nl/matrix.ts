import type { MatrixWords } from '../kinds/matrix.js';

/** The words of a question in which several statements are rated on one scale, in Dutch. */
export const words: MatrixWords = {
  done: (rated, total) => `${String(rated)} van ${String(total)} beoordeeld`,
  missing: 'Beoordeel minstens één uitspraak of laat de vraag open',
};
