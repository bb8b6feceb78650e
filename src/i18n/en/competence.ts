import type { CompetenceWords } from '../kinds/competence.js';
import { plural } from '../plural.js';

/** The words of a profile of competences in English. */
export const words: CompetenceWords = {
  level: {
    none: 'Not yet Foundation',
    foundation: 'Foundation',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
    expert: 'Expert',
  },
  run: (from, to) => `${from} to ${to}`,
  notEnough: 'Not enough answers yet',
  answers: (count) => plural(count, 'answer', 'answers'),
  summary: (levels, answers, score) =>
    `${levels} (${plural(answers, 'answer', 'answers')}); ${String(score)} of 100`,
  profile: 'What you can do across borders',
  fit0: 'You are at the beginning of this role',
  fit1: 'You have a base to build on for this role',
  fit2: 'You already carry much of this role',
  fit3: 'You are ready for this role',
  forRole: (role) => `Measured against: ${role}`,
  gradeName: 'Grade',
  grade: (score) => `${String(score)} of 100`,
  gradeText:
    'This is the grade that the learning platform gets. It counts your answers, less what guessing would bring.',
  gradeTailored:
    'This is the grade that the learning platform gets. It is what your answers let us expect on questions of all levels, because each question was chosen by the answers before it.',
  passed: 'Passed',
  notPassed: 'Not passed yet',
  provisional:
    'The scale is provisional: it rests on the judgement of authors, not yet on the answers of many people.',
  areas: 'Your level, area by area',
  you: 'most likely',
  band: 'where it may lie',
  goal: 'what the role needs',
  others: 'middle half of the reference group',
  belowOthers: 'below the middle half of the group',
  amongOthers: 'near the middle half of the group',
  aboveOthers: 'above the middle half of the group',
  group: 'Reference group:',
  below: 'below what the role needs',
  close: 'close to what the role needs',
  reached: 'at or above what the role needs',
  radar: 'Show as a radar',
  radarName: 'Radar of the areas. The same levels stand in the table.',
  table: 'All competences as a table',
  areaTable: 'All areas as a table',
  competence: 'Competence',
  levelHead: 'Level',
  answersHead: 'Answers',
  scoreHead: 'Score',
  next: 'Where learning helps you most',
  nothingNext: 'Your answers show nothing that this role still lacks.',
  aim: (level) => `At level ${level} you can do this:`,
  unsure:
    'There are too few answers to be sure. Some more questions would show whether you need it.',
  belowRated: 'You rated yourself lower than your answers showed.',
  aboveRated: 'You rated yourself higher than your answers showed so far.',
  more: 'Answer four more questions',
  moreText:
    'For some competences it is not clear yet whether you reach the level. Four more questions would make it surer.',
  atMost: 'of at most #',
  fixed: 'Your answer is fixed, because each question was chosen by the answers before it.',
  meaning: 'What the levels mean',
  meaningText:
    'Your level in a competence is measured from your answers and from how hard the questions were. With few answers it stays open, so you often see two levels. Levels are told only where there is enough to say.',
  honesty: 'What this result is, and what it is not',
  before: 'Compared with your last attempt:',
  beforeText: 'A change is told only where it is larger than the doubt of both attempts.',
  higher: 'clearly higher than last time',
  lower: 'clearly lower than last time',
  unclear: 'no clear change since last time',
  bring: 'Bring your profile',
  bringText:
    'Have you taken this check before, on another device or another learning platform? Choose the file with your answers that you downloaded there. Then you read here what has changed. Only your levels are kept from it, not your answers.',
  bringFile: 'File with your answers (.json)',
  bringFree: 'You need not do this.',
  bringRead:
    'Your profile has been read. If the file is from an earlier attempt at this check, you can now read above what has changed.',
  bringRefused:
    'This file cannot be used. Choose a file with your answers that you downloaded after handing in, from a competence check by the same publisher.',
  card: 'Competence card',
  cardName: 'Name',
  area: 'Area',
  cardFew:
    'Single competences are listed from three answers on. None has that many here, so the card names areas only.',
  cardIs: 'What this card is, and what it is not',
  cardText:
    'It sums up what one person answered to questions about cases from daily work. Two or three levels mean that the answers leave it open which one is right. It is a base for a talk and no certificate: nobody watched the person answer, and the scale is provisional. It says nothing about diligence, experience or character, and nobody should be hired or turned away by it.',
  cardBack: 'Back to your result',
  csv: 'Download as table (CSV)',
  question: 'Question',
  answer: 'Answer',
};
