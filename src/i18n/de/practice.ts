import type { PracticeWords } from '../kinds/practice.js';

/** The words of practice in German. */
export const words: PracticeWords = {
  hint: 'Einen Hinweis zeigen',
  nextHint: 'Noch einen Hinweis zeigen',
  hintNumber: (hint, total) => `Hinweis ${String(hint)} von ${String(total)}`,
  hintCosts: (percent) => `Jeder Hinweis kostet ${String(percent)} % der Wertung.`,
  show: 'Die Antwort zeigen',
  showCosts: 'Wenn Sie die Antwort gesehen haben, lässt sich Ihre nicht mehr ändern.',
  check: 'Prüfen',
  notYet: 'Noch nicht',
  almost: 'Bisher teilweise richtig',
  triesLeft: (tries, percent) =>
    `Sie können es noch ${tries === 1 ? 'einmal' : `${String(tries)}-mal`} versuchen. Der nächste Versuch kann ${String(percent)} % bringen.`,
  again: 'Noch einmal versuchen',
  sure: 'Wie sicher sind Sie?',
  degrees: ['Nicht sehr sicher', 'Ziemlich sicher', 'Sehr sicher'],
  calibration: 'Wie sicher Sie waren, und wie oft zu Recht',
  calibrationLead: 'Es zählen nur erste Versuche, und nicht für Ihre Punkte.',
  zone: 'Schattiert: der Anteil richtiger Antworten, bei dem jede Stufe die meisten Punkte bringt.',
  degree: 'Sie waren',
  answers: 'Antworten',
  right: 'Richtig',
  rightOf: (right, answers) => `${String(right)} von ${String(answers)}`,
  none: 'keine Antworten',
  marks: (marks, most) => `Sicherheitspunkte: ${String(marks)} von höchstens ${String(most)}`,
  tooSure:
    'Wo Sie sehr sicher waren, stimmte Ihre Antwort oft nicht. Prüfen Sie solche Antworten noch einmal.',
  tooModest:
    'Viele Antworten, bei denen Sie unsicher waren, stimmten. Sie dürfen sich mehr zutrauen.',
  wellJudged: 'Sie haben gut eingeschätzt, was Sie wissen und was noch nicht.',
};
