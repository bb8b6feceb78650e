import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in Dutch. */
export const words: ProgrammeWords = {
  menu: 'Uw programma',
  lead: (done, total) =>
    `${String(done)} van ${String(total)} delen zijn klaar. U kunt elk deel op elk moment openen.`,
  rule: (passMark) =>
    `De score van het programma is het gemiddelde van de scores van de eenheden. Een eenheid die niet af is, telt 0. Vanaf ${String(passMark)} van 100 bent u geslaagd.`,
  ruleByWeight: (passMark) =>
    `De score van het programma is het gemiddelde van de scores van de delen, naar gewicht. Een deel dat niet af is, telt 0. Vanaf ${String(passMark)} van 100 bent u geslaagd.`,
  noScore: 'Het programma heeft geen eigen score: het eindigt als alle vereiste delen klaar zijn.',
  next: 'Nu voor u',
  because: (score, where) => `‘${where}’ vond hier ${String(score)} van 100.`,
  open: 'Openen',
  openNext: (title) => `‘${title}’ openen`,
  mayEnd:
    'Alle vereiste delen zijn klaar. Beëindig het programma om uw resultaat in te leveren; daarna kunt u verdergaan.',
  goOn: 'Verder',
  look: 'Nog eens bekijken',
  required: 'vereist',
  optional: 'vrij',
  minutes: (minutes) => `${String(minutes)} min`,
  kinds: {
    assessment: 'Vragen',
    practice: 'Oefening',
    scenario: 'Spel',
    unit: 'Eenheid',
  },
  notBegun: 'Nog niet begonnen',
  underWay: (percent) => `Bezig: ${String(percent)} van 100`,
  done: 'Klaar',
  scored: (score) => `Klaar: ${String(score)} van 100`,
  passed: (score) => `Geslaagd: ${String(score)} van 100`,
  notPassed: (score) => `Nog niet geslaagd: ${String(score)} van 100`,
  back: 'Terug naar het programma',
  finish: 'Het programma beëindigen',
  notYet: 'Het programma eindigt als alle vereiste delen klaar zijn.',
  writing:
    'Wat u in een eenheid van een programma schrijft, wordt niet bewaard. Druk de pagina af om het te houden.',
  leftAt: (place) => `Nu voor u: ‘${place}’. Al uw werk is bewaard.`,
  doneOf: (done, total) => `${String(done)} van ${String(total)} delen klaar`,
  ended: 'U hebt het programma beëindigd',
  passedWhole: 'U bent geslaagd voor het programma',
  score: (score) => `${String(score)} van 100`,
  part: 'Deel',
  result: 'Resultaat',
  cv: 'Voor uw cv',
  again: 'Verdergaan met het programma',
  againText: 'Alles wat u hebt gedaan, blijft. Een beter resultaat komt in de plaats van dit.',
};
