import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in English. */
export const words: ProgrammeWords = {
  menu: 'Your programme',
  lead: (done, total) =>
    `${String(done)} of ${String(total)} parts are done. You can open any part at any time.`,
  rule: (passMark) =>
    `The score of the programme is the mean of the scores of its units. A unit that is not finished counts 0. From ${String(passMark)} of 100 you have passed.`,
  ruleByWeight: (passMark) =>
    `The score of the programme is the mean of the scores of its parts, by their weights. A part that is not finished counts 0. From ${String(passMark)} of 100 you have passed.`,
  noScore: 'The programme has no score of its own: it ends when all required parts are done.',
  next: 'Next for you',
  because: (score, where) => `“${where}” found ${String(score)} of 100 here.`,
  open: 'Open',
  openNext: (title) => `Open “${title}”`,
  mayEnd:
    'All required parts are done. End the programme to hand in your result; you can still go on afterwards.',
  goOn: 'Go on',
  look: 'Look at it again',
  required: 'required',
  optional: 'optional',
  minutes: (minutes) => `${String(minutes)} min`,
  kinds: {
    assessment: 'Questions',
    practice: 'Practice',
    scenario: 'Game',
    unit: 'Unit',
  },
  notBegun: 'Not begun yet',
  underWay: (percent) => `Under way: ${String(percent)} of 100`,
  done: 'Done',
  scored: (score) => `Done: ${String(score)} of 100`,
  passed: (score) => `Passed: ${String(score)} of 100`,
  notPassed: (score) => `Not passed yet: ${String(score)} of 100`,
  back: 'Back to the programme',
  finish: 'End the programme',
  notYet: 'The programme ends when all required parts are done.',
  writing: 'What you write in a unit of a programme is not kept. Print the page to keep it.',
  leftAt: (place) => `Next for you: “${place}”. All your work is saved.`,
  doneOf: (done, total) => `${String(done)} of ${String(total)} parts done`,
  ended: 'You have ended the programme',
  passedWhole: 'You have passed the programme',
  score: (score) => `${String(score)} of 100`,
  part: 'Part',
  result: 'Result',
  cv: 'For your CV',
  again: 'Go on with the programme',
  againText: 'All that you have done stays. A better result takes the place of this one.',
};
