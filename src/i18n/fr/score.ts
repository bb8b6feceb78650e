import type { ScoreWords } from '../kinds/score.js';

/** The words of a report of scores in French. */
export const words: ScoreWords = {
  of100: (score) => `${String(score)} sur 100`,
  passed: 'Réussi',
  notPassed: 'Pas encore réussi',
  needed: (mark) => `Pour réussir\u00a0: ${String(mark)} sur 100`,
  bySection: 'Partie par partie',
  section: 'Partie',
  score: 'Score',
  answered: 'Réponses',
  answeredOf: (answered, total) => `${String(answered)} sur ${String(total)}`,
  ungraded: 'Pour votre propre usage. Aucune note n’est envoyée.',
};
