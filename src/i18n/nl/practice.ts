import type { PracticeWords } from '../kinds/practice.js';

/** The words of practice in Dutch. */
export const words: PracticeWords = {
  hint: 'Toon een tip',
  nextHint: 'Toon nog een tip',
  hintNumber: (hint, total) => `Tip ${String(hint)} van ${String(total)}`,
  hintCosts: (percent) => `Elke tip kost ${String(percent)} % van de waarde.`,
  show: 'Toon het antwoord',
  showCosts: 'Als u het antwoord hebt gezien, kunt u het uwe niet meer veranderen.',
  check: 'Controleren',
  notYet: 'Nog niet',
  almost: 'Tot nu toe deels juist',
  triesLeft: (tries, percent) =>
    `U kunt het nog ${tries === 1 ? 'één keer' : `${String(tries)} keer`} proberen. De volgende poging kan ${String(percent)} % opleveren.`,
  again: 'Probeer opnieuw',
  sure: 'Hoe zeker bent u?',
  degrees: ['Niet erg zeker', 'Vrij zeker', 'Heel zeker'],
  calibration: 'Hoe zeker u was, en hoe vaak terecht',
  calibrationLead: 'Alleen eerste pogingen tellen mee, en niet voor uw score.',
  zone: 'Gekleurd: het aandeel goede antwoorden waarbij elke graad de meeste punten oplevert.',
  degree: 'U was',
  answers: 'Antwoorden',
  right: 'Juist',
  rightOf: (right, answers) => `${String(right)} van ${String(answers)}`,
  none: 'geen antwoorden',
  marks: (marks, most) => `Zekerheidspunten: ${String(marks)} van hoogstens ${String(most)}`,
  tooSure: 'Als u heel zeker was, klopte uw antwoord vaak niet. Kijk zulke antwoorden nog eens na.',
  tooModest:
    'Veel antwoorden waarvan u niet zeker was, waren juist. U mag meer op uzelf vertrouwen.',
  wellJudged: 'U hebt goed ingeschat wat u weet en wat u nog niet weet.',
};
