import type { DebriefWords } from '../kinds/debrief.js';
import { plural } from '../plural.js';

/** The words of the debrief of a game in Dutch. */
export const words: DebriefWords = {
  over: 'Het spel is afgelopen',
  apart:
    'Op zwakke beslissingen kan een goed resultaat volgen, en op goede een slecht. Daarom zie je twee resultaten, die nooit worden opgeteld.',
  business: 'Bedrijfsresultaat',
  shown: 'Wat je beslissingen lieten zien',
  basis: (decisions) =>
    `Uit ${plural(decisions, 'beslissing', 'beslissingen')}, elk vergeleken met de beste die daar mogelijk was:`,
  noEvidence: {
    title: 'Geen score',
    practice:
      'Dit spel was een oefening: de kijk van de auteurs stond bij elke beslissing. Daarom bewijst het niets.',
    team: 'Een team heeft dit spel samen beslist. Daarom zegt het over niemand iets.',
  },
  of100: 'van 100',
  modes: { assess: 'Beoordeeld', practice: 'Oefening', team: 'Team' },
  runs: 'Je spellen en de score',
  counts: {
    first: 'Voor de score telt je eerste volledige beoordeelde spel.',
    best: 'Voor de score telt van je beoordeelde spellen dat met de beste beslissingen.',
    latest: 'Voor de score telt je laatste volledige beoordeelde spel.',
  },
  score: (share) => `De score is ${String(share)} van 100.`,
  noScore: 'Dat is er nog niet, dus er is geen score.',
  run: {
    which: 'Spel',
    first: 'Eerste',
    best: 'Beste beslissingen',
    latest: 'Laatste',
    code: 'Code',
    firm: 'Bedrijf',
    mode: 'Gespeeld als',
    decisions: 'Beslissingen',
  },
  code: 'De code brengt hetzelfde verloop terug: dezelfde kaarten en gebeurtenissen. Je kunt haar invoeren als je opnieuw speelt, of aan anderen geven.',
  course: 'Hoe het spel verliep',
  courseText:
    'De lijn is het bedrijfsresultaat na elke ronde. Een volle stip is een beslissing dicht bij de kijk van de auteurs, een open stip een die er ver vandaan ligt. Cijfers staan bij de keerpunten.',
  courseWords: 'Het verloop in woorden',
  resultThen: (result) => `Bedrijfsresultaat aan het einde: ${String(result)} van 100`,
  event: (title) => `Gebeurtenis: ${title}`,
  turns: 'Keerpunten',
  turnsText: 'Hier hadden andere beslissingen het meest laten zien of veranderd.',
  noTurns:
    'Bij elke kaart besliste je zoals de auteurs het zouden doen. Niets heeft dit spel doen keren.',
  decided: 'Je besliste',
  authors: 'De auteurs zouden beslissen',
  instead: (other, result) =>
    other === result
      ? `Met alleen deze beslissing anders en al het andere gelijk was het bedrijf ook op ${String(result)} uitgekomen.`
      : `Met alleen deze beslissing anders en al het andere gelijk was het bedrijf op ${String(other)} uitgekomen in plaats van op ${String(result)}.`,
  noBetter: 'Een betere beslissing loont niet altijd binnen één spel.',
  view: 'De kijk van de auteurs',
  nothing: 'Er is niets gekozen of afgesproken',
  competences: 'Competentie voor competentie',
  onlyRun: 'Dit gaat alleen over de beslissingen van dit spel. Het bewijst niets over wat je kunt.',
  competence: 'Competentie',
  decisions: 'Berust op',
  decisionsOf: (decisions) =>
    decisions === 1 ? '1 beslissing' : `${String(decisions)} beslissingen`,
  unseen: 'Niet gezien in dit spel',
  once: 'Eén keer gezien, geen niveau',
  grades: { weak: 'Zwak', partly: 'Deels', strong: 'Sterk' },
  shareOf: (share) => `${String(share)} van 100`,
  others: (count) => `Eén keer of niet gezien: ${plural(count, 'competentie', 'competenties')}`,
  fewSeen: 'Geen competentie is twee keer gezien, dus er wordt geen niveau genoemd.',
  role: (role) => `Voor de rol: ${role}`,
  roleWeak: 'Het meest nodig en zwak in dit spel:',
  roleUnseen: 'Het meest nodig en niet gezien in dit spel:',
  roleGood: 'Alles wat de rol het meest nodig heeft, is gezien, en niets daarvan was zwak.',
  next: 'Waaraan je kunt werken',
  missed: (decisions) => `In dit spel schoten hier ${String(decisions)} beslissingen tekort.`,
  lacking: 'Hier lieten je beslissingen ruimte over.',
  lackingForRole: 'De rol heeft het nodig, en hier lieten je beslissingen ruimte over.',
  nothingNext: 'Je beslissingen lieten in dit spel niets open.',
  practise: 'Oefenen',
  practices: {
    otherSet:
      'Speel een nieuw spel. Het deelt de andere kaarten uit en laat zo meer zien van wat je kunt.',
    practice: 'Speel in de oefenmodus. Daar zie je na elke beslissing de kijk van de auteurs.',
    again: 'Speel hetzelfde verloop nog eens met de code, en beslis anders bij de keerpunten.',
  },
  action: 'Voor je eigen bedrijf',
  actionText:
    'Beantwoord deze vraag voor je eigen bedrijf. Schrijf daarna de eerste stap, een naam en een datum in je plan.',
  reflection: 'Je eigen gedachte',
  reflectionAsk: 'Wat doe je de volgende keer anders, in het spel of in je bedrijf?',
  unscored: 'Dit wordt nooit beoordeeld.',
  kept: {
    lms: 'Het wordt bij je poging op het leerplatform bewaard. Geen rapport toont het; alleen wie het platform beheert, zou het kunnen vinden.',
    device: 'Het wordt alleen op dit apparaat bewaard.',
    nothing: 'Hier wordt niets bewaard: het is weg als je de pagina sluit.',
  },
  left: (characters) => `Nog ${plural(characters, 'teken', 'tekens')}`,
  tooMany: (characters) => plural(characters, 'teken te veel', 'tekens te veel'),
  beyond: (end) => `Alleen de tekst tot en met ‘${end}’ wordt bewaard. Kort hem in.`,
  unwritten: 'Er is niets geschreven.',
  all: 'Alle beslissingen',
  follows: 'Wat eruit volgt',
  evidence: 'Wat de beslissing liet zien',
  scoreOf: (score, most) => `${String(score)} van ${String(most)}`,
  noCompetence: 'Deze beslissing bewijst geen competentie.',
  facts: 'Waarop de beslissing berust',
};
