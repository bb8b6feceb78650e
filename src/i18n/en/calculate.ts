import type { CalculateWords } from '../kinds/calculate.js';

/** The words of a sheet to work out in English. */
export const words: CalculateWords = {
  filled: (done, total) => `${String(done)} of ${String(total)} filled in`,
  follows: 'Your answer: right, from your own figures',
  carried: 'You worked it out rightly from your own figures, so it counts in full.',
  workedOut: (formula) => `Worked out as: ${formula}`,
  rounded: (text) => `${text}, rounded`,
  largest: (list) => `the largest of: ${list}`,
  smallest: (list) => `the smallest of: ${list}`,
};
