import type { JudgementWords } from '../kinds/judgement.js';

/** The words of a judgement of actions in English. */
export const words: JudgementWords = {
  action: 'Action',
  best: 'Best',
  worst: 'Worst',
  bestCleared: 'That action was your best. Choose another one as the best.',
  worstCleared: 'That action was your worst. Choose another one as the worst.',
  missingExtremes: 'Choose the best and the worst action, or leave the question open',
  missingRatings: 'Rate every action, or leave the question open',
  rated: (rated, actions) => `${String(rated)} of ${String(actions)} rated`,
  scale: ['Very bad', 'Rather bad', 'Rather good', 'Very good'],
  yourBest: {
    right: 'Your best: right',
    partly: 'Your best: partly',
    wrong: 'Your best: not this one',
  },
  yourWorst: {
    right: 'Your worst: right',
    partly: 'Your worst: partly',
    wrong: 'Your worst: not this one',
  },
  bestAction: 'Best action',
  worstAction: 'Worst action',
  you: 'You',
  experts: 'Experts',
  author: 'Author’s key',
  judgedBy: (experts, day) => `Judged by ${String(experts)} experts, ${day}`,
  unconfirmed: 'Author’s key, not yet confirmed by a panel',
  shape: 'What counts is which actions you rate higher and which lower, not how strict you are.',
};
