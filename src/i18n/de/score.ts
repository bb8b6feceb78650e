import type { ScoreWords } from '../kinds/score.js';

/** The words of a report of scores in German. */
export const words: ScoreWords = {
  of100: (score) => `${String(score)} von 100`,
  passed: 'Bestanden',
  notPassed: 'Noch nicht bestanden',
  needed: (mark) => `Zum Bestehen nötig: ${String(mark)} von 100`,
  bySection: 'Teil für Teil',
  section: 'Teil',
  score: 'Punkte',
  answered: 'Beantwortet',
  answeredOf: (answered, total) => `${String(answered)} von ${String(total)}`,
  ungraded: 'Für Sie selbst. Es wird keine Note gesendet.',
};
