import type { CompetenceWords } from '../kinds/competence.js';
import { plural } from '../plural.js';

/** The words of a profile of competences in German. */
export const words: CompetenceWords = {
  level: {
    none: 'Noch nicht Grundlagen',
    foundation: 'Grundlagen',
    intermediate: 'Mittelstufe',
    advanced: 'Fortgeschritten',
    expert: 'Expertise',
  },
  run: (from, to) => `${from} bis ${to}`,
  notEnough: 'Noch nicht genug Antworten',
  answers: (count) => plural(count, 'Antwort', 'Antworten'),
  summary: (levels, answers, score) =>
    `${levels} (${plural(answers, 'Antwort', 'Antworten')}); ${String(score)} von 100`,
  profile: 'Was Sie über Grenzen hinweg können',
  fit0: 'Sie stehen am Anfang dieser Rolle',
  fit1: 'Sie haben eine Grundlage für diese Rolle',
  fit2: 'Sie füllen schon vieles dieser Rolle aus',
  fit3: 'Sie sind bereit für diese Rolle',
  forRole: (role) => `Gemessen an: ${role}`,
  gradeName: 'Bewertung',
  grade: (score) => `${String(score)} von 100`,
  gradeText:
    'Das ist die Bewertung, die die Lernplattform erhält. Sie zählt Ihre Antworten ohne das, was Raten einbrächte.',
  gradeTailored:
    'Das ist die Bewertung, die die Lernplattform erhält. Sie sagt, was nach Ihren Antworten bei Fragen aller Stufen zu erwarten ist, denn jede Frage wurde nach den Antworten davor gewählt.',
  passed: 'Bestanden',
  notPassed: 'Noch nicht bestanden',
  provisional:
    'Die Skala ist vorläufig: Sie beruht auf dem Urteil der Autoren, noch nicht auf den Antworten vieler Menschen.',
  areas: 'Ihr Niveau in jedem Bereich',
  you: 'am wahrscheinlichsten',
  band: 'wo es liegen kann',
  goal: 'was die Rolle braucht',
  others: 'mittlere Hälfte der Vergleichsgruppe',
  belowOthers: 'unter der mittleren Hälfte der Gruppe',
  amongOthers: 'nahe der mittleren Hälfte der Gruppe',
  aboveOthers: 'über der mittleren Hälfte der Gruppe',
  group: 'Vergleichsgruppe:',
  below: 'unter dem, was die Rolle braucht',
  close: 'nahe an dem, was die Rolle braucht',
  reached: 'auf oder über dem, was die Rolle braucht',
  radar: 'Als Radar zeigen',
  radarName: 'Radar der Bereiche. Dieselben Niveaus stehen in der Tabelle.',
  table: 'Alle Kompetenzen als Tabelle',
  areaTable: 'Alle Bereiche als Tabelle',
  competence: 'Kompetenz',
  levelHead: 'Niveau',
  answersHead: 'Antworten',
  scoreHead: 'Punkte',
  next: 'Wo Lernen Ihnen am meisten hilft',
  nothingNext: 'Ihre Antworten zeigen nichts, was dieser Rolle noch fehlt.',
  aim: (level) => `Auf dem Niveau ${level} können Sie das:`,
  unsure:
    'Es gibt zu wenige Antworten, um sicher zu sein. Einige Fragen mehr würden zeigen, ob Sie es brauchen.',
  belowRated: 'Sie haben sich niedriger eingeschätzt, als Ihre Antworten zeigen.',
  aboveRated: 'Sie haben sich höher eingeschätzt, als Ihre Antworten bisher zeigen.',
  more: 'Vier weitere Fragen beantworten',
  moreText:
    'Bei einigen Kompetenzen ist noch nicht klar, ob Sie die Stufe erreichen. Vier weitere Fragen machen es sicherer.',
  atMost: 'von höchstens #',
  fixed: 'Ihre Antwort steht fest, denn jede Frage wurde nach den Antworten davor gewählt.',
  meaning: 'Was die Niveaus bedeuten',
  meaningText:
    'Ihr Niveau in einer Kompetenz wird aus Ihren Antworten gemessen und daraus, wie schwer die Fragen waren. Bei wenigen Antworten bleibt es offen, deshalb sehen Sie oft zwei Niveaus. Niveaus werden nur genannt, wo genug zu sagen ist.',
  honesty: 'Was dieses Ergebnis ist und was nicht',
  before: 'Verglichen mit Ihrem letzten Versuch:',
  beforeText:
    'Eine Veränderung wird nur genannt, wo sie größer ist als die Unsicherheit beider Versuche.',
  higher: 'deutlich höher als beim letzten Mal',
  lower: 'deutlich niedriger als beim letzten Mal',
  unclear: 'keine klare Veränderung seit dem letzten Mal',
  bring: 'Profil mitbringen',
  bringText:
    'Haben Sie diesen Check schon einmal gemacht, auf einem anderen Gerät oder einer anderen Lernplattform? Wählen Sie die Datei mit Ihren Antworten, die Sie dort heruntergeladen haben. Dann lesen Sie hier, was sich verändert hat. Behalten werden daraus nur Ihre Niveaus, nicht Ihre Antworten.',
  bringFile: 'Datei mit Ihren Antworten (.json)',
  bringFree: 'Sie müssen das nicht tun.',
  bringRead:
    'Ihr Profil ist eingelesen. Wenn die Datei von einem früheren Versuch an diesem Check ist, lesen Sie jetzt oben, was sich verändert hat.',
  bringRefused:
    'Diese Datei lässt sich nicht verwenden. Wählen Sie die Datei mit Ihren Antworten aus einem abgegebenen Kompetenz-Check desselben Herausgebers.',
  card: 'Kompetenzkarte',
  cardName: 'Name',
  area: 'Bereich',
  cardFew:
    'Einzelne Kompetenzen stehen hier erst ab drei Antworten. So viele hat hier keine, deshalb nennt die Karte nur Bereiche.',
  cardIs: 'Was diese Karte ist und was nicht',
  cardText:
    'Sie fasst zusammen, was eine Person auf Fragen zu Fällen aus dem Arbeitsalltag geantwortet hat. Zwei oder drei Niveaus bedeuten, dass die Antworten offenlassen, welches stimmt. Sie ist eine Grundlage für ein Gespräch und kein Zeugnis: Niemand hat beim Antworten zugesehen, und die Skala ist vorläufig. Sie sagt nichts über Fleiß, Erfahrung oder Charakter, und niemand soll ihretwegen eingestellt oder abgelehnt werden.',
  cardBack: 'Zurück zu Ihrem Ergebnis',
  csv: 'Als Tabelle herunterladen (CSV)',
  question: 'Frage',
  answer: 'Antwort',
};
