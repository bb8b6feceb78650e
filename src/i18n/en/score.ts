import type { ScoreWords } from '../kinds/score.js';

/** The words of a report of scores in English. */
export const words: ScoreWords = {
  of100: (score) => `${String(score)} of 100`,
  passed: 'Passed',
  notPassed: 'Not passed yet',
  needed: (mark) => `Needed to pass: ${String(mark)} of 100`,
  bySection: 'Section by section',
  section: 'Section',
  score: 'Score',
  answered: 'Answered',
  answeredOf: (answered, total) => `${String(answered)} of ${String(total)}`,
  ungraded: 'For your own use. No grade is sent.',
};
