import type { DebriefWords } from '../kinds/debrief.js';
import { plural } from '../plural.js';

/** The words of the debrief of a game in German. */
export const words: DebriefWords = {
  over: 'Der Durchgang ist zu Ende',
  apart:
    'Ein gutes Ergebnis kann auf schwache Entscheidungen folgen, ein schlechtes auf gute. Darum sehen Sie zwei Ergebnisse, und sie werden nie zusammengezählt.',
  business: 'Geschäftsergebnis',
  shown: 'Was Ihre Entscheidungen zeigten',
  basis: (decisions) =>
    `Aus ${plural(decisions, 'Entscheidung', 'Entscheidungen')}, jede verglichen mit der besten, die dort möglich war:`,
  noEvidence: {
    title: 'Ohne Punkte',
    practice:
      'Dieser Durchgang war Übung: Die Sicht der Autoren stand neben jeder Entscheidung. Darum belegt er nichts.',
    team: 'Diesen Durchgang hat ein Team gemeinsam entschieden. Darum sagt er über niemanden etwas aus.',
  },
  of100: 'von 100',
  modes: { assess: 'Bewertet', practice: 'Übung', team: 'Team' },
  runs: 'Ihre Durchgänge und die Punkte',
  counts: {
    first: 'Für die Punkte zählt Ihr erster vollständiger bewerteter Durchgang.',
    best: 'Für die Punkte zählt von Ihren bewerteten Durchgängen der mit den besten Entscheidungen.',
    latest: 'Für die Punkte zählt Ihr letzter vollständiger bewerteter Durchgang.',
  },
  score: 'Punkte:',
  noScore: 'Noch gibt es keinen, also auch keine Punkte.',
  run: {
    which: 'Durchgang',
    first: 'Erster',
    best: 'Beste Entscheidungen',
    latest: 'Letzter',
    code: 'Code',
    firm: 'Firma',
    mode: 'Gespielt als',
    decisions: 'Gezeigt',
  },
  code: 'Der Code bringt denselben Verlauf zurück: dieselben Karten und Ereignisse. Sie können ihn beim nächsten Mal eingeben oder weitergeben.',
  course: 'Wie der Durchgang verlief',
  courseText:
    'Die Linie ist das Geschäftsergebnis nach jeder Runde. Ein voller Punkt ist eine Entscheidung nahe an der Sicht der Autoren, ein offener eine, die weit davon entfernt ist. Zahlen stehen für die Wendepunkte.',
  courseWords: 'Der Verlauf in Worten',
  resultThen: 'Geschäftsergebnis am Ende:',
  event: 'Ereignis:',
  turns: 'Wendepunkte',
  turnsText: 'Hier hätten andere Entscheidungen am meisten gezeigt oder bewegt.',
  noTurns:
    'Bei jeder Karte haben Sie entschieden, wie es die Autoren täten. Nichts hat diesen Durchgang gewendet.',
  decided: 'Sie haben entschieden',
  authors: 'Die Autoren würden entscheiden',
  instead: (other, result) =>
    `Wäre nur diese eine Entscheidung anders gefallen, stünde das Geschäft am Ende bei ${String(other)} statt bei ${String(result)}. Alles andere bliebe gleich.`,
  same: 'Wäre nur diese eine Entscheidung anders gefallen, stünde das Geschäft am Ende genauso. Alles andere bliebe gleich.',
  noBetter: 'Eine bessere Entscheidung zahlt sich nicht immer im selben Durchgang aus.',
  view: 'Die Sicht der Autoren',
  nothing: 'Nichts wurde gewählt oder vereinbart',
  competences: 'Kompetenz für Kompetenz',
  onlyRun:
    'Das sagt nur etwas über die Entscheidungen dieses Durchgangs. Es ist kein Beleg für Ihr Können.',
  competence: 'Kompetenz',
  shownHead: 'Gezeigt',
  decisions: 'Beruht auf',
  decisionsOf: (decisions) =>
    decisions === 1 ? '1 Entscheidung' : `${String(decisions)} Entscheidungen`,
  unseen: 'In diesem Durchgang nicht zu sehen',
  once: 'Einmal zu sehen, keine Stufe',
  grades: { weak: 'Schwach', partly: 'Teilweise', strong: 'Stark' },
  others: 'Einmal oder gar nicht zu sehen',
  fewSeen: 'Keine Kompetenz war zweimal zu sehen, darum wird keine Stufe genannt.',
  role: 'Für die Rolle:',
  roleWeak: 'Am meisten gebraucht und in diesem Durchgang schwach:',
  roleUnseen: 'Am meisten gebraucht und in diesem Durchgang nicht zu sehen:',
  roleGood: 'Alles, was sie am meisten braucht, war zu sehen, und nichts davon war schwach.',
  next: 'Woran Sie arbeiten können',
  missed: (decisions) =>
    `In diesem Durchgang blieben hier ${String(decisions)} Entscheidungen hinter dem Möglichen zurück.`,
  lacking: 'Hier blieb in Ihren Entscheidungen noch Luft nach oben.',
  lackingForRole:
    'Die Rolle braucht das, und hier blieb in Ihren Entscheidungen noch Luft nach oben.',
  nothingNext: 'Ihre Entscheidungen ließen in diesem Durchgang nichts offen.',
  practise: 'Üben',
  practices: {
    otherSet:
      'Spielen Sie einen neuen Durchgang. Er gibt die anderen Karten aus und zeigt so mehr von dem, was Sie können.',
    practice:
      'Spielen Sie im Übungsmodus. Dort sehen Sie nach jeder Entscheidung die Sicht der Autoren.',
    again:
      'Spielen Sie denselben Verlauf mit seinem Code noch einmal und entscheiden Sie an den Wendepunkten anders.',
  },
  action: 'Für Ihre eigene Firma',
  actionText:
    'Beantworten Sie diese Frage für Ihre eigene Firma. Schreiben Sie dann den ersten Schritt, einen Namen und ein Datum in Ihren Plan.',
  reflection: 'Ihr eigener Gedanke',
  reflectionAsk: 'Was machen Sie nächstes Mal anders, im Spiel oder in Ihrer Firma?',
  unscored: 'Das wird nie bewertet.',
  kept: {
    lms: 'Es bleibt bei Ihrem Versuch auf der Lernplattform. Kein Bericht zeigt es; nur wer die Plattform verwaltet, könnte es finden.',
    device: 'Es bleibt nur auf diesem Gerät.',
    nothing: 'Hier wird nichts aufbewahrt: Es ist weg, wenn Sie die Seite schließen.',
  },
  left: (characters) => `Noch ${String(characters)} Zeichen`,
  tooMany: (characters) => `${String(characters)} Zeichen zu viel`,
  beyond: (end) => `Nur der Text bis „${end}“ wird aufbewahrt. Kürzen Sie ihn.`,
  unwritten: 'Es wurde nichts geschrieben.',
  all: 'Alle Entscheidungen',
  follows: 'Was daraus folgt',
  evidence: 'Was sie zeigte',
  noCompetence: 'Diese Entscheidung belegt keine Kompetenz.',
  facts: 'Worauf sie sich stützt',
};
