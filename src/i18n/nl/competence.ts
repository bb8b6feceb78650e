import type { CompetenceWords } from '../kinds/competence.js';
import { plural } from '../plural.js';

/** The words of a profile of competences in Dutch. */
export const words: CompetenceWords = {
  level: {
    none: 'Nog geen basis',
    foundation: 'Basis',
    intermediate: 'Gevorderd',
    advanced: 'Vergevorderd',
    expert: 'Expert',
  },
  run: (from, to) => `${from} tot ${to}`,
  notEnough: 'Nog niet genoeg antwoorden',
  answers: (count) => plural(count, 'antwoord', 'antwoorden'),
  summary: (levels, answers, score) =>
    `${levels} (${plural(answers, 'antwoord', 'antwoorden')}); ${String(score)} van 100`,
  profile: 'Wat je over grenzen heen kunt',
  fit0: 'Je staat aan het begin van deze rol',
  fit1: 'Je hebt een basis voor deze rol',
  fit2: 'Je vult al veel van deze rol in',
  fit3: 'Je bent klaar voor deze rol',
  forRole: (role) => `Gemeten aan: ${role}`,
  gradeName: 'Cijfer',
  grade: (score) => `${String(score)} van 100`,
  gradeText:
    'Dit is het cijfer dat het leerplatform krijgt. Het telt je antwoorden, min wat gokken zou opleveren.',
  gradeTailored:
    'Dit is het cijfer dat het leerplatform krijgt. Het zegt wat je antwoorden laten verwachten bij vragen van alle niveaus, want elke vraag is gekozen op grond van de antwoorden ervoor.',
  passed: 'Geslaagd',
  notPassed: 'Nog niet geslaagd',
  provisional:
    'De schaal is voorlopig: zij berust op het oordeel van auteurs, nog niet op de antwoorden van veel mensen.',
  areas: 'Je niveau per gebied',
  you: 'meest waarschijnlijk',
  band: 'waar het kan liggen',
  goal: 'wat de rol vraagt',
  others: 'middelste helft van de vergelijkingsgroep',
  belowOthers: 'onder de middelste helft van de groep',
  amongOthers: 'dicht bij de middelste helft van de groep',
  aboveOthers: 'boven de middelste helft van de groep',
  group: 'Vergelijkingsgroep:',
  below: 'onder wat de rol vraagt',
  close: 'dicht bij wat de rol vraagt',
  reached: 'op of boven wat de rol vraagt',
  radar: 'Als radar tonen',
  radarName: 'Radar van de gebieden. Dezelfde niveaus staan in de tabel.',
  table: 'Alle competenties in een tabel',
  areaTable: 'Alle gebieden in een tabel',
  competence: 'Competentie',
  levelHead: 'Niveau',
  answersHead: 'Antwoorden',
  scoreHead: 'Score',
  next: 'Waar leren je het meest helpt',
  nothingNext: 'Je antwoorden laten niets zien dat deze rol nog mist.',
  aim: (level) => `Op niveau ${level} kun je dit:`,
  unsure:
    'Er zijn te weinig antwoorden om zeker te zijn. Enkele vragen meer zouden laten zien of je het nodig hebt.',
  belowRated: 'Je hebt jezelf lager ingeschat dan je antwoorden laten zien.',
  aboveRated: 'Je hebt jezelf hoger ingeschat dan je antwoorden tot nu toe laten zien.',
  more: 'Nog vier vragen beantwoorden',
  moreText:
    'Bij sommige competenties is nog niet duidelijk of je het niveau haalt. Met vier vragen meer weten we het zekerder.',
  atMost: 'van hoogstens #',
  fixed: 'Je antwoord staat vast, want elke vraag is gekozen op grond van de antwoorden ervoor.',
  meaning: 'Wat de niveaus betekenen',
  meaningText:
    'Je niveau in een competentie wordt gemeten aan je antwoorden en aan hoe moeilijk de vragen waren. Bij weinig antwoorden blijft het open, zodat je vaak twee niveaus ziet. Niveaus worden alleen genoemd waar er genoeg te zeggen is.',
  honesty: 'Wat dit resultaat is en wat niet',
  before: 'Vergeleken met je laatste poging:',
  beforeText:
    'Een verandering wordt alleen genoemd waar ze groter is dan de onzekerheid van beide pogingen.',
  higher: 'duidelijk hoger dan de vorige keer',
  lower: 'duidelijk lager dan de vorige keer',
  unclear: 'geen duidelijke verandering sinds de vorige keer',
  bring: 'Je profiel meebrengen',
  bringText:
    'Heb je deze check al eens gedaan, op een ander apparaat of in een andere leeromgeving? Kies het bestand met je antwoorden dat je daar hebt gedownload. Dan lees je hier wat er veranderd is. Alleen je niveaus worden daarvan bewaard, niet je antwoorden.',
  bringFile: 'Bestand met je antwoorden (.json)',
  bringFree: 'Je hoeft dit niet te doen.',
  bringRead:
    'Je profiel is ingelezen. Komt het bestand van een eerdere poging bij deze check, dan lees je nu hierboven wat er veranderd is.',
  bringRefused:
    'Dit bestand is niet bruikbaar. Kies het bestand met je antwoorden uit een ingeleverde competentiecheck van dezelfde uitgever.',
  card: 'Competentiekaart',
  cardName: 'Naam',
  area: 'Gebied',
  cardFew:
    'Afzonderlijke competenties staan hier vanaf drie antwoorden. Hier heeft er geen zo veel, dus noemt de kaart alleen gebieden.',
  cardIs: 'Wat deze kaart is, en wat niet',
  cardText:
    'Ze vat samen wat één persoon heeft geantwoord op vragen over gevallen uit het dagelijks werk. Twee of drie niveaus betekenen dat de antwoorden openlaten welk niveau klopt. Ze is een basis voor een gesprek en geen certificaat: niemand heeft gezien hoe de persoon antwoordde, en de schaal is voorlopig. Ze zegt niets over ijver, ervaring of karakter, en niemand mag vanwege deze kaart worden aangenomen of afgewezen.',
  cardBack: 'Terug naar je resultaat',
  csv: 'Downloaden als tabel (CSV)',
  question: 'Vraag',
  answer: 'Antwoord',
};
