import type { CaseWords } from '../kinds/case.js';

/** The words of a case in English. */
export const words: CaseWords = {
  place: (number, total) => `Question ${String(number)} of ${String(total)} on this case`,
  linked:
    'The next question builds on this one. When you go on to it, your answer here stays as it is.',
  exhibits: 'To look up',
  transcript: 'Read what is said',
};
