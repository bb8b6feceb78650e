import type { Messages } from './messages.js';
import { plural } from './plural.js';

/** The interface in German; it says «Sie». */
export const de: Messages = {
  phrases: {
    yes: 'Ja',
    partly: 'Teilweise',
    no: 'Nein',
    isTrue: 'Stimmt',
    isFalse: 'Stimmt nicht',
    withEvidence: 'mit Nachweis',
    withoutEvidence: 'ohne Nachweis',
    and: 'und',
    notAnswered: 'Nicht beantwortet',
    scoreOf100: (score, answered, total) =>
      `${String(score)} von 100 (${String(answered)} von ${String(total)} beantwortet)`,
    tooFewAnswers: (answered, total) =>
      `Noch zu wenige Antworten (${String(answered)} von ${String(total)} beantwortet)`,
  },
  start: {
    begin: 'Beginnen',
    welcomeBack: 'Willkommen zurück',
    stopped: ({ question, place, day, time }) =>
      `Sie haben nach Frage ${String(question)}${place && `, im Teil „${place}“,`} am ${day} um ${time} Uhr aufgehört.`,
    saved: (count) =>
      count === 1
        ? 'Ihre Antwort ist gespeichert.'
        : `Alle ${String(count)} Antworten sind gespeichert.`,
    answeredOf: (answered, total) => `${String(answered)} von ${String(total)} beantwortet`,
    continueWith: (question) => `Weiter mit Frage ${String(question)}`,
    continueToReview: 'Antworten durchsehen',
    again: 'Neu beginnen',
    againConfirm: {
      title: 'Neu beginnen und Ihre Antworten verlieren?',
      text: 'Alle bisherigen Antworten werden entfernt. Das lässt sich nicht rückgängig machen.',
    },
    againYes: 'Entfernen und neu beginnen',
    againNo: 'Meine Antworten behalten',
  },
  question: {
    number: (question) => `Frage ${String(question)}`,
    ofTotal: (total) => `von ${String(total)}`,
    minutesLeft: (minutes) => `noch etwa ${String(minutes)} Min.`,
    case: 'Der Fall',
    saveAndContinue: 'Speichern und weiter',
    continue: 'Weiter',
    back: 'Zurück',
    mark: 'Für später markieren',
    marked: 'Für später markiert',
    leaveOpen: 'Offen lassen',
    problem: 'Es fehlt eine Antwort',
    chooseOne: 'Wählen Sie eine Antwort oder lassen Sie die Frage offen',
    chooseSome: 'Wählen Sie mindestens eine Antwort oder lassen Sie die Frage offen',
    enterNumber: 'Geben Sie eine Zahl ein oder lassen Sie die Frage offen',
    settled: 'Sie haben die richtige Antwort gesehen, daher bleibt Ihre eigene, wie sie ist.',
  },
  item: {
    chooseAll: 'Wählen Sie alles Zutreffende.',
    tagRight: 'Ihre Antwort: richtig',
    tagWrong: 'Ihre Antwort: nicht diese',
    tagPartly: 'Ihre Antwort: teilweise',
    tagMissed: 'Gehört zur Antwort',
    tagStrongest: 'Stärkste Antwort',
    yourAnswer: 'Ihre Antwort',
    rightAnswer: 'Richtige Antwort',
    showTomorrow: 'Ich könnte es morgen zeigen:',
    showFirst: 'Möglich nach „Ja“ oder „Teilweise“.',
    notANumber: (typed, example) =>
      `„${typed}“ ist keine Zahl. Geben Sie eine ein, zum Beispiel ${example}.`,
    outOfRange: (least, most) => `Geben Sie eine Zahl von ${least} bis ${most} ein.`,
    tooManyDecimals: (most) =>
      most === 0
        ? 'Geben Sie eine ganze Zahl ein, ohne Nachkommastellen.'
        : `Geben Sie höchstens ${plural(most, 'Nachkommastelle', 'Nachkommastellen')} ein.`,
    readAs: (value) => `Gelesen als ${value}`,
  },
  feedback: {
    right: 'Das ist richtig',
    partly: 'Teilweise richtig',
    wrong: 'Nicht diese',
    why: 'Warum es wichtig ist',
  },
  review: {
    title: 'Sehen Sie Ihre Antworten durch',
    lead: 'Sie können Ihre Antworten noch ändern. Nach der Abgabe stehen sie fest.',
    leadReasons: 'Nach der Abgabe stehen Ihre Antworten fest und Sie sehen die Gründe.',
    after: {
      title: 'Ihre Antworten',
      text: 'Sie haben abgegeben, daher stehen Ihre Antworten fest. Sie können jede ansehen.',
    },
    allSeen: 'Alle Fragen gesehen',
    change: 'Ändern',
    answer: 'Antworten',
    view: 'Ansehen',
    thisQuestion: (question) => `: Frage ${String(question)}`,
    notAnswered: 'Noch nicht beantwortet',
    before: 'Vor der Abgabe',
    answered: () => 'beantwortet',
    open: () => 'offen',
    marked: () => 'markiert',
    openCostsNothing:
      'Eine offene Frage zählt nicht gegen Sie. Das Ergebnis beruht dann auf weniger Antworten.',
    openEarnsNothing: 'Eine offene Frage bringt nichts ein. Überlegt zu raten kann helfen.',
    goTo: (question) => `Zu Frage ${String(question)}`,
    handIn: (count) => `${plural(count, 'Antwort', 'Antworten')} abgeben`,
    nothingYet: 'Beantworten Sie mindestens eine Frage, bevor Sie abgeben.',
  },
  results: {
    title: 'Ihr Ergebnis',
    handedIn: (day, time) => `Abgegeben am ${day} um ${time} Uhr`,
    print: 'Drucken',
    download: 'Antworten herunterladen',
    lookThrough: 'Antworten ansehen',
    again: 'Neuen Versuch beginnen',
    againText:
      'Sie beginnen mit leeren Antworten. Was Sie abgegeben haben, bleibt bei Ihrer Lehrkraft.',
    backToResult: 'Zurück zum Ergebnis',
    leave: 'Beenden',
    left: { title: 'Sie können dieses Fenster schließen', text: 'Alles ist gespeichert.' },
  },
  readiness: {
    basis: (day, answered, total) =>
      `${day} · ${String(answered)} von ${String(total)} Fragen beantwortet`,
    tooFew: {
      title: 'Noch zu wenige Antworten',
      text: 'Ein Urteil aus so wenigen Antworten wäre geraten. Unten steht, was Sie bisher beantwortet haben.',
    },
    missing: (count) =>
      count === 1
        ? 'Für ein Urteil fehlt noch 1 Antwort.'
        : `Für ein Urteil fehlen noch ${String(count)} Antworten.`,
    flags: (count) =>
      count === 1 ? 'Zuerst ein Warnzeichen' : `Zuerst ${String(count)} Warnzeichen`,
    capped: (band) => `Solange das so ist, kann das Urteil nicht über „${band}“ steigen.`,
    cappedBy: (dimension, band) =>
      `„${dimension}“ ist so niedrig, dass das Urteil nicht über „${band}“ steigen kann.`,
    where: 'Wo Sie stehen',
    here: 'Hier stehen Sie',
    build: 'aufbauen',
    prepare: 'vorbereiten',
    ready: 'bereit',
    axisLevel: (axis, level) => `${axis}: ${level}`,
    axisScore: (axis, score) => `${axis}: ${String(score)} von 100`,
    axisOpen: (axis) => `${axis}: zu wenige Antworten`,
    dimensions: 'Bereich für Bereich',
    scoreBand: (score, band) => `${String(score)} · ${band}`,
    notEnough: 'Zu wenige Antworten',
    answeredOf: (answered, total) => `${String(answered)} von ${String(total)} beantwortet`,
    strongest: 'Was Sie schon trägt',
    noStrongest: 'Noch ragt kein Bereich heraus.',
    urgent: 'Was zuerst zu tun ist',
    within: (days) => `Innerhalb von ${String(days)} Tagen`,
    competence: 'Kompetenz',
    adviser: 'Wer helfen kann',
    repeat: (day) => `Wiederholen Sie den Check am ${day}`,
    repeatText: 'Beantworten Sie dieselben Fragen noch einmal und vergleichen Sie die Berichte.',
    probes: (right, total) => `Wissensfragen: ${String(right)} von ${String(total)} richtig`,
    probesText:
      'Sie zählen in ihrer Dimension mit. Vor allem zeigen sie, wie weit Sie sich auf Ihr eigenes Bild verlassen können.',
    honesty: 'Was dieser Bericht ist und was nicht',
    brief: 'Eine Seite für Ihre Beratung',
    briefTitle: 'Kurzbericht für die Beratung',
    briefLead: 'Aus einem Selbstcheck des Betriebs. Niemand hat die Antworten geprüft.',
    firm: 'Betrieb',
    date: 'Datum',
    person: 'Person',
    questionsForAdviser: 'Unsere Fragen',
    nothingUrgent: 'Keine Antwort verlangt nach einem ersten Schritt.',
  },
  status: {
    sent: 'An die Plattform gesendet',
    sending: 'Wird gesendet…',
    waiting: 'Noch nicht gesendet',
    failed: 'Nicht angenommen',
    device: 'Auf diesem Gerät gespeichert',
    nothing: 'Vorschau, nichts wird gespeichert',
    readOnly: 'Nur zum Ansehen, nichts ändert sich',
    again: (seconds) => `neuer Versuch in ${String(seconds)} s`,
  },
  about: {
    open: 'Über',
    title: 'Über dieses Modul',
    back: 'Zurück',
    publisher: 'Herausgeber',
    website: 'Website',
    funding: 'Förderung',
    licence: 'Lizenz',
    reused: 'Übernommenes Material',
    version: 'Version',
    checked: 'Inhalt zuletzt geprüft',
    privacy: 'Was gespeichert wird und wer es sieht',
    keptByLms:
      'Ihre Lernplattform speichert Ihre Antworten, Ihr Ergebnis und Ihre Bearbeitungszeit. Ihre Lehrkraft kann sie dort sehen. Wir erhalten sie nicht. Bis sie dort sicher sind, bleibt eine Kopie ohne Ihren Namen in diesem Browser.',
    keptOnDevice:
      'Ihre Antworten bleiben in diesem Browser auf diesem Gerät. Niemand sonst erhält sie. Sie sind weg, wenn Sie die Daten des Browsers löschen.',
    keptNowhere:
      'Nichts wird gespeichert. Wenn Sie die Seite schließen, sind Ihre Antworten weg. Drucken oder laden Sie herunter, was Sie brauchen.',
    noTracking:
      'Es gibt keine Cookies, kein Tracking und keine Anfragen an andere Seiten. Ihr Name wird nicht gelesen.',
    accessibility: 'Barrierefreiheit',
    report: 'Einen Fehler melden',
    reportText: 'Ist etwas falsch, unklar oder schwer zu bedienen? Sagen Sie es dem Herausgeber:',
    newWindow: '(öffnet sich in einem neuen Fenster)',
  },
  notice: {
    practice: {
      title: 'Es wurde keine Lernplattform gefunden',
      text: 'Sie können alles ausprobieren. Nichts wird gesendet, und nichts bleibt, wenn Sie die Seite schließen.',
    },
    device: {
      title: 'Ihre Antworten bleiben auf diesem Gerät',
      text: 'Es wurde keine Lernplattform gefunden. Ihre Antworten werden nur in diesem Browser gespeichert; am Ende können Sie das Ergebnis herunterladen.',
    },
    damaged: {
      title: 'Ihre früheren Antworten waren nicht lesbar',
      text: 'Die Lernplattform hat sie unvollständig zurückgegeben, daher beginnen Sie neu. Bitte sagen Sie es Ihrer Lehrkraft.',
    },
    otherPackage: {
      title: 'Sie beginnen neu',
      text: 'Die Lernplattform gab uns Antworten, die zu einem anderen Modul gehören. Sie wurden nicht verwendet.',
    },
    newerFormat: {
      title: 'Sie beginnen neu',
      text: 'Ihre früheren Antworten stammen aus einer neueren Fassung dieses Moduls, die diese nicht lesen kann. Bitte sagen Sie es Ihrer Lehrkraft.',
    },
    updated: ({ dropped, changed, added }) => ({
      title: 'Dieses Modul wurde aktualisiert',
      text: [
        dropped > 0
          ? (dropped === 1
              ? '1 Antwort gehört zu einer Frage'
              : `${String(dropped)} Antworten gehören zu Fragen`) + ', die es nicht mehr gibt.'
          : '',
        changed > 0
          ? (changed === 1
              ? '1 beantwortete Frage wurde'
              : `${String(changed)} beantwortete Fragen wurden`) +
            ' geändert; Ihre Antworten bleiben und sind zum Ansehen markiert.'
          : '',
        added > 0 ? (added === 1 ? '1 Frage ist' : `${String(added)} Fragen sind`) + ' neu.' : '',
        'Alle anderen Antworten sind da, und Ihr Ergebnis folgt der neuen Fassung.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    notSent: {
      title: 'Die Lernplattform hat Ihre letzten Antworten nicht bestätigt',
      text: 'Lassen Sie diese Seite offen und machen Sie weiter; wir versuchen es weiter.',
    },
    signedOut: {
      title: 'Sie sind von der Lernplattform abgemeldet',
      text: 'Melden Sie sich in einem anderen Tab wieder an, kommen Sie hierher zurück und drücken Sie „Jetzt versuchen“.',
    },
    expired: {
      title: 'Diese Sitzung mit der Lernplattform ist zu Ende',
      text: 'Schließen Sie diese Seite und öffnen Sie die Aktivität erneut. Was nicht angekommen ist, wird dann gesendet.',
    },
    refused: {
      title: 'Die Lernplattform nimmt Ihre Antworten nicht an',
      text: 'Lassen Sie diese Seite offen; wir versuchen es weiter. Wenn es so bleibt, schließen Sie die Aktivität und öffnen sie erneut, oder geben Sie die heruntergeladene Datei ab.',
    },
    kept: 'Ihre Antworten sind auf diesem Gerät sicher.',
    notKept:
      'Ihre Antworten sind nur auf dieser Seite: Laden Sie sie herunter, bevor Sie sie schließen.',
    reopen: {
      title: 'Öffnen Sie diese Aktivität erneut',
      text: 'Die Lernplattform kann sie auf einer Seite nicht zweimal öffnen. Schließen Sie die Aktivität und öffnen Sie sie noch einmal; Ihre Antworten sind dort gespeichert.',
    },
    aside: {
      title: 'Es wurden andere Antworten gefunden',
      text: 'Sie stammen von einem anderen Gerät oder aus einer anderen Fassung und ließen sich nicht mit diesen zusammenführen. Laden Sie sie herunter und geben Sie die Datei Ihrer Lehrkraft.',
    },
    asideTake: 'Herunterladen',
    asideDrop: 'Löschen',
    elsewhere: {
      title: 'Dieses Modul ist in einem anderen Tab geöffnet',
      text: 'Hier können Sie Ihre Antworten ansehen, aber nicht ändern.',
    },
    useHere: 'Hier weitermachen',
    sentAgain: {
      title: 'Alle Ihre Antworten sind angekommen',
      text: 'Sie können wie gewohnt weitermachen.',
    },
    review: {
      title: 'Sie sehen einen früheren Versuch an',
      text: 'Nichts, was Sie hier tun, ändert ihn.',
    },
    browse: {
      title: 'Das ist eine Vorschau',
      text: 'Sie können alles ausprobieren. Nichts wird aufgezeichnet.',
    },
    contentMissing: {
      title: 'Die Fragen konnten nicht geladen werden',
      text: 'Ihre Antworten sind sicher. Prüfen Sie die Verbindung und laden Sie diese Seite neu.',
    },
    languageMissing: {
      title: 'Die Sprache konnte nicht geladen werden',
      text: 'Ihre Antworten sind sicher. Prüfen Sie die Verbindung und wählen Sie die Sprache erneut.',
    },
    retry: 'Jetzt versuchen',
    dismiss: 'Verstanden',
  },
  language: { label: 'Sprache' },
};

/** Stands in the page where scripts are switched off, so the runtime does not need it. */
export const noScript =
  'Diese Seite braucht JavaScript. Erlauben Sie es im Browser und laden Sie die Seite neu.';
