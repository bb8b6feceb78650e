import type { MatrixWords } from '../kinds/matrix.js';

/** The words of a question in which several statements are rated on one scale, in French. */
export const words: MatrixWords = {
  done: (rated, total) => `${String(rated)} sur ${String(total)} évaluées`,
  missing: 'Évaluez au moins une affirmation ou laissez la question ouverte',
};
