import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in German. */
export const words: ProgrammeWords = {
  menu: 'Ihr Programm',
  lead: (done, total) =>
    `${String(done)} von ${String(total)} Teilen sind erledigt. Sie können jederzeit jeden Teil öffnen.`,
  rule: (passMark) =>
    `Die Punktzahl des Programms ist der Durchschnitt seiner Einheiten. Eine Einheit, die nicht beendet ist, zählt 0. Ab ${String(passMark)} von 100 haben Sie bestanden.`,
  ruleByWeight: (passMark) =>
    `Die Punktzahl des Programms ist der Durchschnitt seiner Teile nach ihrem Gewicht. Ein Teil, der nicht beendet ist, zählt 0. Ab ${String(passMark)} von 100 haben Sie bestanden.`,
  noScore:
    'Das Programm hat keine eigene Punktzahl: Es endet, wenn alle nötigen Teile erledigt sind.',
  next: 'Als Nächstes für Sie',
  because: (score, where) => `„${where}“ hat hier ${String(score)} von 100 ergeben.`,
  open: 'Öffnen',
  openNext: (title) => `„${title}“ öffnen`,
  mayEnd:
    'Alle nötigen Teile sind erledigt. Beenden Sie das Programm, um Ihr Ergebnis abzugeben; Sie können danach weitermachen.',
  goOn: 'Weitermachen',
  look: 'Noch einmal ansehen',
  required: 'nötig',
  optional: 'freiwillig',
  minutes: (minutes) => `${String(minutes)} Min.`,
  kinds: {
    assessment: 'Fragen',
    practice: 'Übung',
    scenario: 'Spiel',
    unit: 'Einheit',
  },
  notBegun: 'Noch nicht begonnen',
  underWay: (percent) => `In Arbeit: ${String(percent)} von 100`,
  done: 'Erledigt',
  scored: (score) => `Erledigt: ${String(score)} von 100`,
  passed: (score) => `Bestanden: ${String(score)} von 100`,
  notPassed: (score) => `Noch nicht bestanden: ${String(score)} von 100`,
  back: 'Zurück zum Programm',
  finish: 'Programm beenden',
  notYet: 'Das Programm endet, wenn alle nötigen Teile erledigt sind.',
  writing:
    'Was Sie in einer Einheit eines Programms schreiben, wird nicht gespeichert. Drucken Sie die Seite, um es zu behalten.',
  leftAt: (place) => `Als Nächstes für Sie: „${place}“. Ihre ganze Arbeit ist gespeichert.`,
  doneOf: (done, total) => `${String(done)} von ${String(total)} Teilen erledigt`,
  ended: 'Sie haben das Programm beendet',
  passedWhole: 'Sie haben das Programm bestanden',
  score: (score) => `${String(score)} von 100`,
  part: 'Teil',
  result: 'Ergebnis',
  cv: 'Für Ihren Lebenslauf',
  again: 'Mit dem Programm weitermachen',
  againText:
    'Alles, was Sie getan haben, bleibt. Ein besseres Ergebnis tritt an die Stelle von diesem.',
};
