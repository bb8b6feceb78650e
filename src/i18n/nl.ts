import type { Messages } from './messages.js';
import { plural } from './plural.js';

/** The interface in Dutch; it says «je». */
export const nl: Messages = {
  phrases: {
    yes: 'Ja',
    partly: 'Deels',
    no: 'Nee',
    isTrue: 'Waar',
    isFalse: 'Niet waar',
    withEvidence: 'met bewijs',
    withoutEvidence: 'zonder bewijs',
    and: 'en',
    notAnswered: 'Niet beantwoord',
    scoreOf100: (score, answered, total) =>
      `${String(score)} van 100 (${String(answered)} van ${String(total)} beantwoord)`,
    tooFewAnswers: (answered, total) =>
      `Nog te weinig antwoorden (${String(answered)} van ${String(total)} beantwoord)`,
  },
  start: {
    begin: 'Beginnen',
    welcomeBack: 'Welkom terug',
    stopped: ({ question, place, day, time }) =>
      `Je bent gestopt na vraag ${String(question)}${place && `, in het deel ‘${place}’`}, op ${day} om ${time}.`,
    saved: (count) =>
      count === 1 ? 'Je antwoord is bewaard.' : `Alle ${String(count)} antwoorden zijn bewaard.`,
    answeredOf: (answered, total) => `${String(answered)} van ${String(total)} beantwoord`,
    continueWith: (question) => `Verder met vraag ${String(question)}`,
    continueToReview: 'Je antwoorden nalopen',
    again: 'Opnieuw beginnen',
    againConfirm: {
      title: 'Opnieuw beginnen en je antwoorden verliezen?',
      text: 'Alle antwoorden tot nu toe worden verwijderd. Dat kan niet ongedaan worden gemaakt.',
    },
    againYes: 'Verwijderen en opnieuw beginnen',
    againNo: 'Mijn antwoorden houden',
  },
  question: {
    number: (question) => `Vraag ${String(question)}`,
    ofTotal: (total) => `van ${String(total)}`,
    minutesLeft: (minutes) => `nog ongeveer ${String(minutes)} min`,
    case: 'De casus',
    saveAndContinue: 'Bewaren en verder',
    continue: 'Verder',
    back: 'Terug',
    mark: 'Markeren voor later',
    marked: 'Gemarkeerd voor later',
    leaveOpen: 'Openlaten',
    problem: 'Er ontbreekt een antwoord',
    chooseOne: 'Kies één antwoord of laat de vraag open',
    chooseSome: 'Kies ten minste één antwoord of laat de vraag open',
    enterNumber: 'Vul een getal in of laat de vraag open',
    settled: 'Je hebt het juiste antwoord gezien, dus je eigen antwoord blijft zoals het is.',
  },
  item: {
    chooseAll: 'Kies alles wat van toepassing is.',
    tagRight: 'Jouw antwoord: juist',
    tagWrong: 'Jouw antwoord: niet dit',
    tagPartly: 'Jouw antwoord: deels',
    tagMissed: 'Hoort bij het antwoord',
    tagStrongest: 'Sterkste antwoord',
    yourAnswer: 'Jouw antwoord',
    rightAnswer: 'Juist antwoord',
    showTomorrow: 'Ik zou het morgen kunnen laten zien:',
    showFirst: 'Mogelijk na ‘Ja’ of ‘Deels’.',
    notANumber: (typed, example) => `‘${typed}’ is geen getal. Vul er een in zoals ${example}.`,
    outOfRange: (least, most) => `Vul een getal in van ${least} tot en met ${most}.`,
    tooManyDecimals: (most) =>
      most === 0
        ? 'Vul een heel getal in, zonder decimalen.'
        : `Vul ten hoogste ${plural(most, 'decimaal', 'decimalen')} in.`,
    readAs: (value) => `Gelezen als ${value}`,
  },
  feedback: {
    right: 'Dat is juist',
    partly: 'Deels juist',
    wrong: 'Niet dit',
    why: 'Waarom het ertoe doet',
  },
  review: {
    title: 'Loop je antwoorden na',
    lead: 'Je kunt je antwoorden nog veranderen. Na het inleveren staan ze vast.',
    leadReasons: 'Na het inleveren staan je antwoorden vast en zie je de redenen.',
    after: {
      title: 'Je antwoorden',
      text: 'Je hebt ingeleverd, dus je antwoorden staan vast. Je kunt ze allemaal bekijken.',
    },
    allSeen: 'Alle vragen gezien',
    change: 'Veranderen',
    answer: 'Beantwoorden',
    view: 'Bekijken',
    thisQuestion: (question) => `: vraag ${String(question)}`,
    notAnswered: 'Nog niet beantwoord',
    before: 'Voordat je inlevert',
    answered: () => 'beantwoord',
    open: () => 'open',
    marked: () => 'gemarkeerd',
    openCostsNothing:
      'Een open vraag telt niet in je nadeel. Het resultaat steunt dan op minder antwoorden.',
    openEarnsNothing: 'Een open vraag levert niets op. Goed gokken kan helpen.',
    goTo: (question) => `Naar vraag ${String(question)}`,
    handIn: (count) => `${plural(count, 'antwoord', 'antwoorden')} inleveren`,
    nothingYet: 'Beantwoord ten minste één vraag voordat je inlevert.',
  },
  results: {
    title: 'Je resultaat',
    handedIn: (day, time) => `Ingeleverd op ${day} om ${time}`,
    print: 'Afdrukken',
    download: 'Je antwoorden downloaden',
    lookThrough: 'Je antwoorden bekijken',
    again: 'Een nieuwe poging beginnen',
    againText: 'Je begint met lege antwoorden. Wat je hebt ingeleverd, blijft bij je docent.',
    backToResult: 'Terug naar het resultaat',
    leave: 'Afsluiten',
    left: { title: 'Je kunt dit venster sluiten', text: 'Alles is bewaard.' },
  },
  readiness: {
    basis: (day, answered, total) =>
      `${day} · ${String(answered)} van ${String(total)} vragen beantwoord`,
    tooFew: {
      title: 'Nog te weinig antwoorden',
      text: 'Een oordeel op zo weinig antwoorden zou een gok zijn. Hieronder staat wat je tot nu toe hebt beantwoord.',
    },
    missing: (count) =>
      count === 1
        ? 'Voor een oordeel is nog 1 antwoord nodig.'
        : `Voor een oordeel zijn nog ${String(count)} antwoorden nodig.`,
    flags: (count) =>
      count === 1 ? 'Eerst één alarmsignaal' : `Eerst ${String(count)} alarmsignalen`,
    capped: (band) => `Zolang dit zo is, kan het oordeel niet hoger komen dan ‘${band}’.`,
    cappedBy: (dimension, band) =>
      `‘${dimension}’ is zo laag dat het oordeel niet hoger kan komen dan ‘${band}’.`,
    where: 'Waar je staat',
    here: 'Hier sta je',
    build: 'opbouwen',
    prepare: 'voorbereiden',
    ready: 'klaar',
    axisLevel: (axis, level) => `${axis}: ${level}`,
    axisScore: (axis, score) => `${axis}: ${String(score)} van 100`,
    axisOpen: (axis) => `${axis}: te weinig antwoorden`,
    dimensions: 'Onderdeel voor onderdeel',
    scoreBand: (score, band) => `${String(score)} · ${band}`,
    notEnough: 'Te weinig antwoorden',
    answeredOf: (answered, total) => `${String(answered)} van ${String(total)} beantwoord`,
    strongest: 'Wat je nu al draagt',
    noStrongest: 'Nog geen onderdeel springt eruit.',
    urgent: 'Wat je eerst doet',
    within: (days) => `Binnen ${String(days)} dagen`,
    competence: 'Competentie',
    adviser: 'Wie kan helpen',
    repeat: (day) => `Herhaal de scan op ${day}`,
    repeatText: 'Beantwoord dezelfde vragen opnieuw en vergelijk de twee rapporten.',
    probes: (right, total) => `Kennisvragen: ${String(right)} van ${String(total)} juist`,
    probesText:
      'Ze tellen mee in hun dimensie. Ze laten vooral zien hoe goed je op je eigen beeld kunt vertrouwen.',
    honesty: 'Wat dit rapport is en wat niet',
    brief: 'Eén pagina voor je adviseur',
    briefTitle: 'Samenvatting voor de adviseur',
    briefLead: 'Uit een zelfscan van het bedrijf. Niemand heeft de antwoorden gecontroleerd.',
    firm: 'Bedrijf',
    date: 'Datum',
    person: 'Persoon',
    questionsForAdviser: 'Onze vragen',
    nothingUrgent: 'Geen enkel antwoord vraagt om een eerste stap.',
  },
  status: {
    sent: 'Naar de leeromgeving verzonden',
    sending: 'Bezig met verzenden…',
    waiting: 'Nog niet verzonden',
    failed: 'Niet aanvaard',
    device: 'Bewaard op dit apparaat',
    nothing: 'Voorbeeld, er wordt niets bewaard',
    readOnly: 'Alleen bekijken, er verandert niets',
    again: (seconds) => `nieuwe poging over ${String(seconds)} s`,
  },
  about: {
    open: 'Over',
    title: 'Over deze module',
    back: 'Terug',
    publisher: 'Uitgever',
    website: 'Website',
    funding: 'Financiering',
    licence: 'Licentie',
    reused: 'Hergebruikt materiaal',
    version: 'Versie',
    checked: 'Inhoud het laatst gecontroleerd',
    privacy: 'Wat wordt bewaard en wie het ziet',
    keptByLms:
      'Je leeromgeving bewaart je antwoorden, je resultaat en je bestede tijd. Je docent kan die daar zien. Wij ontvangen ze niet. Totdat die ze zeker heeft, blijft een kopie zonder je naam in deze browser.',
    keptOnDevice:
      'Je antwoorden blijven in deze browser op dit apparaat. Niemand anders ontvangt ze. Ze verdwijnen als je de gegevens van de browser wist.',
    keptNowhere:
      'Er wordt niets bewaard. Als je de pagina sluit, zijn je antwoorden weg. Druk af of download wat je nodig hebt.',
    noTracking:
      'Er zijn geen cookies, er wordt niets gevolgd en er gaan geen verzoeken naar andere sites. Je naam wordt niet gelezen.',
    accessibility: 'Toegankelijkheid',
    report: 'Een fout melden',
    reportText:
      'Klopt er iets niet, is iets onduidelijk of lastig in gebruik? Meld het de uitgever:',
    newWindow: '(opent in een nieuw venster)',
  },
  notice: {
    practice: {
      title: 'Er is geen leeromgeving gevonden',
      text: 'Je kunt alles uitproberen. Er wordt niets verzonden en niets bewaard als je de pagina sluit.',
    },
    device: {
      title: 'Je antwoorden blijven op dit apparaat',
      text: 'Er is geen leeromgeving gevonden. Je antwoorden worden alleen in deze browser bewaard; aan het eind kun je het resultaat downloaden.',
    },
    damaged: {
      title: 'Je eerdere antwoorden konden niet worden gelezen',
      text: 'De leeromgeving gaf ze onvolledig terug, dus je begint opnieuw. Vertel het alsjeblieft je docent.',
    },
    otherPackage: {
      title: 'Je begint opnieuw',
      text: 'De leeromgeving gaf ons antwoorden die bij een andere module horen. Ze zijn niet gebruikt.',
    },
    newerFormat: {
      title: 'Je begint opnieuw',
      text: 'Je eerdere antwoorden zijn bewaard door een nieuwere versie van deze module, die deze niet kan lezen. Vertel het alsjeblieft je docent.',
    },
    updated: ({ dropped, changed, added }) => ({
      title: 'Deze module is bijgewerkt',
      text: [
        dropped > 0
          ? dropped === 1
            ? '1 antwoord hoort bij een vraag die er niet meer in zit.'
            : `${String(dropped)} antwoorden horen bij vragen die er niet meer in zitten.`
          : '',
        changed > 0
          ? (changed === 1
              ? '1 vraag die je hebt beantwoord, is'
              : `${String(changed)} vragen die je hebt beantwoord, zijn`) +
            ' veranderd; je antwoorden blijven en zijn gemarkeerd om nog eens te bekijken.'
          : '',
        added > 0 ? (added === 1 ? '1 vraag is' : `${String(added)} vragen zijn`) + ' nieuw.' : '',
        'Al je andere antwoorden zijn er nog, en je resultaat volgt de nieuwe versie.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    notSent: {
      title: 'De leeromgeving heeft je laatste antwoorden niet bevestigd',
      text: 'Laat deze pagina open en ga verder; we blijven het proberen.',
    },
    signedOut: {
      title: 'Je bent afgemeld bij de leeromgeving',
      text: 'Meld je in een ander tabblad opnieuw aan, kom dan hier terug en kies ‘Nu proberen’.',
    },
    expired: {
      title: 'Deze sessie met de leeromgeving is voorbij',
      text: 'Sluit deze pagina en open de activiteit opnieuw. Wat niet is aangekomen, wordt dan verzonden.',
    },
    refused: {
      title: 'De leeromgeving aanvaardt je antwoorden niet',
      text: 'Laat deze pagina open; we blijven het proberen. Blijft het zo, sluit dan de activiteit en open haar opnieuw, of lever het gedownloade bestand in.',
    },
    kept: 'Je antwoorden staan veilig op dit apparaat.',
    notKept: 'Je antwoorden staan alleen in deze pagina: download ze voordat je haar sluit.',
    reopen: {
      title: 'Open deze activiteit opnieuw',
      text: 'De leeromgeving kan haar niet twee keer in één pagina openen. Sluit de activiteit en open haar nog eens; je antwoorden zijn daar bewaard.',
    },
    aside: {
      title: 'Er zijn andere antwoorden gevonden',
      text: 'Ze komen van een ander apparaat of uit een andere versie en konden niet met deze worden samengevoegd. Download ze en geef het bestand aan je docent.',
    },
    asideTake: 'Downloaden',
    asideDrop: 'Verwijderen',
    elsewhere: {
      title: 'Deze module is open in een ander tabblad',
      text: 'Hier kun je je antwoorden bekijken, maar niet veranderen.',
    },
    useHere: 'Hier verdergaan',
    sentAgain: {
      title: 'Al je antwoorden zijn aangekomen',
      text: 'Je kunt gewoon verdergaan.',
    },
    review: {
      title: 'Je bekijkt een eerdere poging',
      text: 'Niets wat je hier doet, verandert die.',
    },
    browse: {
      title: 'Dit is een voorbeeld',
      text: 'Je kunt alles uitproberen. Er wordt niets vastgelegd.',
    },
    contentMissing: {
      title: 'De vragen konden niet worden geladen',
      text: 'Je antwoorden zijn veilig. Controleer de verbinding en laad deze pagina opnieuw.',
    },
    languageMissing: {
      title: 'De taal kon niet worden geladen',
      text: 'Je antwoorden zijn veilig. Controleer de verbinding en kies de taal opnieuw.',
    },
    retry: 'Nu proberen',
    dismiss: 'Begrepen',
  },
  language: { label: 'Taal' },
};

/** Stands in the page where scripts are switched off, so the runtime does not need it. */
export const noScript =
  'Deze pagina heeft JavaScript nodig. Sta het toe in je browser en laad de pagina opnieuw.';
