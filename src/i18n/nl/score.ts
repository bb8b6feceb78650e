import type { ScoreWords } from '../kinds/score.js';

/** The words of a report of scores in Dutch. */
export const words: ScoreWords = {
  of100: (score) => `${String(score)} van 100`,
  passed: 'Geslaagd',
  notPassed: 'Nog niet geslaagd',
  needed: (mark) => `Nodig om te slagen: ${String(mark)} van 100`,
  bySection: 'Deel voor deel',
  section: 'Deel',
  score: 'Score',
  answered: 'Beantwoord',
  answeredOf: (answered, total) => `${String(answered)} van ${String(total)}`,
  ungraded: 'Voor eigen gebruik. Er wordt geen cijfer verzonden.',
};
