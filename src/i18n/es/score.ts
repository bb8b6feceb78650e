import type { ScoreWords } from '../kinds/score.js';

/** The words of a report of scores in Spanish. */
export const words: ScoreWords = {
  of100: (score) => `${String(score)} de 100`,
  passed: 'Superado',
  notPassed: 'Aún no superado',
  needed: (mark) => `Para superarlo: ${String(mark)} de 100`,
  bySection: 'Sección por sección',
  section: 'Sección',
  score: 'Puntuación',
  answered: 'Respondidas',
  answeredOf: (answered, total) => `${String(answered)} de ${String(total)}`,
  ungraded: 'Para tu propio uso. No se envía ninguna nota.',
};
