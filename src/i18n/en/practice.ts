import type { PracticeWords } from '../kinds/practice.js';

/** The words of practice in English. */
export const words: PracticeWords = {
  hint: 'Show a hint',
  nextHint: 'Show another hint',
  hintNumber: (hint, total) => `Hint ${String(hint)} of ${String(total)}`,
  hintCosts: (percent) => `Each hint takes ${String(percent)} % off the credit.`,
  show: 'Show the answer',
  showCosts: 'After you have seen the answer, you can no longer change yours.',
  check: 'Check',
  notYet: 'Not yet',
  almost: 'Partly right so far',
  triesLeft: (tries, percent) =>
    `You can try ${tries === 1 ? 'once more' : `${String(tries)} more times`}. The next try can earn ${String(percent)} % of the credit.`,
  again: 'Try again',
  sure: 'How sure are you?',
  degrees: ['Not very sure', 'Fairly sure', 'Very sure'],
  calibration: 'How sure you were, and how often rightly',
  calibrationLead: 'This counts first tries only, and not for your score.',
  zone: 'Shaded: the share of right answers at which each degree earns most marks.',
  degree: 'You were',
  answers: 'Answers',
  right: 'Right',
  rightOf: (right, answers) => `${String(right)} of ${String(answers)}`,
  none: 'no answers',
  marks: (marks, most) => `Certainty marks: ${String(marks)} of at most ${String(most)}`,
  tooSure:
    'When you were very sure, your answer was often not right. Check such answers once more.',
  tooModest: 'Many answers you were not sure of were right. You can trust yourself more.',
  wellJudged: 'You judged well what you know and what you do not know yet.',
};
