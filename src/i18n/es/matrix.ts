import type { MatrixWords } from '../kinds/matrix.js';

/** The words of a question in which several statements are rated on one scale, in Spanish. */
export const words: MatrixWords = {
  done: (rated, total) => `${String(rated)} de ${String(total)} valoradas`,
  missing: 'Valora al menos una afirmación o deja la pregunta sin responder',
};
