import type { MatrixWords } from '../kinds/matrix.js';

/** The words of a question in which several statements are rated on one scale, in German. */
export const words: MatrixWords = {
  done: (rated, total) => `${String(rated)} von ${String(total)} bewertet`,
  missing: 'Bewerten Sie mindestens eine Aussage oder lassen Sie die Frage offen',
};
