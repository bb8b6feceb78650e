import type { MatchWords } from '../kinds/match.js';

/** The words of a question in which each row is given what belongs to it, in English. */
export const words: MatchWords = {
  choose: 'Choose',
  used: (text) => `${text} (used)`,
  done: (filled, total) => `${String(filled)} of ${String(total)} matched`,
  openAgain: (text) => `Open again: ${text}`,
  right: 'Right answer:',
  leftOver: 'Left over: belongs to none',
  missing: 'Match at least one row, or leave the question open',
};
