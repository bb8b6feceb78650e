import type { Scenario, ScenarioEvent } from '../../src/core/scenario/scenario.js';
import type { ScenarioContent } from '../../src/players/scenario/content.js';
import { phrases } from './scored-items.js';
import {
  firstOrder,
  latePayer,
  friendlyAgent,
  whereToStart,
  firstQuote,
  harbourTalk,
  boardEvening,
  effort,
  says,
} from './small-game-cards.js';

/** A picture without a file. */
const picture = (land: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180"><path fill="#a4ccd3" d="M0 0h240v180H0z"/><path fill="#f6ecd2" d="${land}"/><path fill="#5e9fad" d="M0 130q60-16 120 0t120 0v50H0z"/></svg>`,
  )}`;
const HILLS = picture('M0 130V90l50-34 48 40 52-50 90 60v30z');
const TOWN = picture('M20 134V70h44v-24h50v40h40V60h56v74z');

const buyerFails: ScenarioEvent = {
  id: 'buyer-fails',
  title: 'A buyer does not pay',
  text: says('A buyer abroad has stopped its payments. It owes you for one delivery.'),
  picture: TOWN,
  drawn: true,
  chance: 100,
  counter: 'creditCover',
  ready: { text: 'The insurer pays most of it.', effects: [] },
  unready: {
    text: 'Nobody pays. The money is gone, and so are the goods.',
    effects: [{ set: 'cash', to: ['-', 'cash', 240000], because: 'An invoice that stays unpaid' }],
  },
};

/** The world of the game; two rounds, in which every kind of card is dealt once. */
export const smallScenario: Scenario = {
  briefing: says(
    'You run a small firm that has only sold at home. Now the first order from abroad is there.',
  ),
  placeNoun: 'market',
  placesNoun: 'markets',
  variables: [
    {
      id: 'cash',
      name: 'Cash',
      unit: 'money',
      start: 6000000,
      min: -20000000,
      max: 50000000,
      shown: true,
    },
    {
      id: 'workload',
      name: 'Work load',
      unit: 'percent',
      start: 60,
      min: 0,
      max: 150,
      shown: true,
      lessIsBetter: true,
    },
    {
      id: 'compliance',
      name: 'Papers in order',
      unit: 'points',
      start: 40,
      min: 0,
      max: 100,
      shown: true,
    },
    {
      id: 'brand',
      name: 'Name of the firm',
      unit: 'points',
      start: 40,
      min: 0,
      max: 100,
      shown: true,
    },
    {
      id: 'creditCover',
      name: 'Credit insurance',
      unit: 'yes',
      start: 0,
      min: 0,
      max: 1,
      shown: false,
    },
    { id: 'unitCost', unit: 'money', start: 1850, min: 0, max: 100000, shown: false },
  ],
  placeVariables: [
    { id: 'active', unit: 'yes', start: 0, min: 0, max: 1, shown: false },
    {
      id: 'knowledge',
      name: 'Knowledge',
      unit: 'points',
      start: 10,
      min: 0,
      max: 100,
      shown: true,
    },
    { id: 'orders', name: 'Orders', unit: 'pieces', start: 20, min: 0, max: 1000, shown: true },
    { id: 'terms', name: 'Paid after', unit: 'days', start: 30, min: 0, max: 120, shown: true },
    { id: 'fit', unit: 'points', start: 50, min: 0, max: 100, shown: false },
    { id: 'distance', unit: 'yes', start: 0, min: 0, max: 1, shown: false },
  ],
  personas: [
    {
      id: 'linnora',
      number: 1,
      name: 'Linnora Home',
      trade: 'Home textiles with a web shop, 14 staff',
      text: says('Fourteen people weave, sew and ship table linen.'),
      picture: TOWN,
      start: {},
      places: { norway: { fit: 80 } },
    },
    {
      id: 'korenta',
      number: 2,
      name: 'Korenta Foods',
      trade: 'Sauces and spreads in jars, 22 staff',
      text: says('Twenty-two people cook and fill jars.'),
      picture: HILLS,
      start: { unitCost: 640 },
      places: {},
    },
  ],
  places: [
    {
      id: 'norway',
      name: 'Norway',
      text: says('Outside the EU, close in taste; long roads and small orders.'),
      picture: HILLS,
      at: [44, 14],
      start: { fit: 60 },
    },
    {
      id: 'neighbour',
      name: 'The neighbour',
      text: says('Inside the EU, two days by road; many sellers know it.'),
      picture: TOWN,
      at: [34, 58],
      start: { fit: 70 },
    },
    {
      id: 'brazil',
      name: 'Brazil',
      text: says('Far away and large; papers and patience count.'),
      picture: HILLS,
      at: [8, 90],
      start: { fit: 20, distance: 1 },
    },
  ],
  rounds: [
    { title: 'Spring', slots: [only('first-order'), only('where-to-start'), only('first-quote')] },
    {
      title: 'Summer',
      slots: [
        { a: ['late-payer'], b: ['friendly-agent'] },
        only('harbour-talk'),
        only('board-evening'),
      ],
    },
  ],
  effort,
  cards: [
    firstOrder,
    latePayer,
    friendlyAgent,
    whereToStart,
    firstQuote,
    harbourTalk,
    boardEvening,
  ],
  events: [buyerFails],
  eventsFrom: 2,
  eventChance: 100,
  ledger: [
    {
      places: true,
      steps: [
        {
          set: 'orders',
          to: ['+', 'orders', ['/', 'knowledge', 5]],
          because: 'What you know about the market',
        },
        { set: 'cash', to: ['+', 'cash', ['*', 'orders', 2600]], line: 'Sales' },
        { set: 'cash', to: ['-', 'cash', ['*', 'orders', 700]], line: 'Delivery' },
      ],
    },
    {
      places: false,
      steps: [{ set: 'cash', to: ['-', 'cash', 100000], line: 'Wages and rent' }],
    },
  ],
  endings: [
    {
      id: 'strong',
      when: ['>', 'cash', 6000000],
      title: 'Steady abroad',
      text: says('The firm earns abroad.'),
    },
    {
      id: 'learned',
      when: 1,
      title: 'A year of learning',
      text: says('The firm knows more than before.'),
    },
  ],
  business: [
    { id: 'cash', name: 'Cash', value: ['/', 'cash', 100000], weight: 2 },
    { id: 'papers', name: 'Papers', value: 'compliance', weight: 1 },
  ],
  disclaimer: 'Numbers are stylised.',
};

/** A game of two rounds with every kind of card; its decisions need no more than a minute. */
export const smallGame: ScenarioContent = {
  kind: 'scenario',
  minutes: 10,
  feedback: 'never',
  sections: [],
  items: [],
  report: { kind: 'scenario' },
  competences: [
    { id: 'STR1', name: 'See chances abroad' },
    { id: 'STR2', name: 'Choose markets' },
    { id: 'FIN1', name: 'Work out prices' },
    { id: 'FIN3', name: 'Get paid' },
    { id: 'OPS2', name: 'Deliver across borders' },
    { id: 'INT3', name: 'Negotiate' },
    { id: 'LAW1', name: 'Make contracts' },
    { id: 'PEO3', name: 'Lead and explain' },
  ],
  phrases,
  game: smallScenario,
  counts: 'first',
  modes: ['assess', 'practice', 'team'],
  reflection: 300,
};

/** A slot that deals the same card in both sets. */
function only(id: string) {
  return { a: [id], b: [id] };
}
