import {
  cardsSchema,
  eventsSchema,
  worldSchema,
  type AuthoredCard,
  type AuthoredEvent,
  type AuthoredWorld,
} from '../../src/core/scenario/schema.js';
import { placeIn, type AuthoredGame } from '../../src/module/authored.js';

/** What an author writes of a world with two places, two firms and two rounds. */
export const WORLD = {
  briefing: 'A firm.',
  variables: [
    { id: 'cash', name: 'Cash', unit: 'money', start: 500_00, max: 1000_00, shown: true },
    { id: 'cover', max: 1 },
  ],
  placeVariables: [
    { id: 'active', unit: 'yes', max: 1 },
    { id: 'knowledge', start: 10 },
  ],
  personas: [
    {
      id: 'linnora',
      number: 1,
      name: 'Linnora',
      trade: 'Cloth',
      text: 'Cloth.',
      start: { cash: 600_00 },
    },
    {
      id: 'korenta',
      number: 2,
      name: 'Korenta',
      trade: 'Jam',
      text: 'Jam.',
      places: { norway: { knowledge: 20 } },
    },
  ],
  places: [
    { id: 'norway', name: 'Norway', text: 'North.', at: [40, 10], start: { knowledge: 30 } },
    { id: 'brazil', name: 'Brazil', text: 'West.', at: [10, 90] },
  ],
  rounds: [
    { title: 'Spring', slots: [['start'], ['order']] },
    { title: 'Summer', slots: [['quote'], { a: ['talk'], b: ['evening'] }] },
  ],
  effort: {
    id: 'time',
    number: 40,
    kind: 'allocate',
    title: 'Your time',
    variants: [{ situation: 'Two days.' }],
    points: 2,
    choices: [
      { id: 'train', name: 'Train', text: 'Train.', effects: [{ do: 'cash -= 5 * train' }] },
      { id: 'visit', name: 'Visit', text: 'Visit.', effects: [{ do: 'knowledge += 5' }] },
    ],
  },
  ledger: [
    { for: 'places', steps: [{ do: 'cash += knowledge * 3', line: 'Sales', when: 'round > 1' }] },
  ],
  endings: [
    { id: 'rich', when: 'cash > 900_00', title: 'Rich', text: 'Rich.' },
    { id: 'well', when: 1, title: 'Well', text: 'Well.' },
  ],
  business: [{ id: 'cash', name: 'Cash', value: 'cash / 1000 + most(knowledge)' }],
};

const variants = [{ situation: 'So it is.' }];

/** What an author writes of one card of each kind. */
export const CARDS = [
  {
    id: 'order',
    number: 1,
    kind: 'options',
    title: 'An order',
    competences: ['FIN1', 'LAW1'],
    facts: ['FIN1-F1'],
    when: "not chose('time', 'train') or weak('FIN1')",
    variants: ['linnora', 'korenta'].map((persona) => ({
      persona,
      situation: 'An order comes.',
      options: ['a', 'b', 'c'].map((key, at) => ({
        key,
        text: `Answer ${key}`,
        evidence: { FIN1: 3 - at, LAW1: at },
        effects: [
          { do: 'norway.knowledge += 5', because: 'Asked' },
          { arm: 'strike', after: 1, when: "chose('start', 'open-norway')" },
        ],
        feedback: 'So it goes.',
        cause: 'It is done.',
      })),
    })),
  },
  {
    id: 'start',
    number: 2,
    kind: 'choose',
    title: 'Where to start',
    competences: ['STR1'],
    variants,
    questions: 2,
    most: 1,
    findings: { norway: [{ asked: 'Far?', found: 'No.' }], brazil: [] },
    fit: 'knowledge',
    far: 0,
    evidence: { STR1: 'if(rank == 1, 3, researched)' },
    effects: [{ do: 'cash -= 10 * researched' }],
  },
  {
    id: 'quote',
    number: 3,
    kind: 'quote',
    title: 'A quote',
    competences: ['FIN1'],
    variants,
    blocks: ['making', 'packing', 'duty'].map((id) => ({
      id,
      name: id,
      amount: 'cash / 10',
      seller: 'cover == 0',
    })),
    margins: ['low', 'high'].map((id, at) => ({ id, percent: 10 + at * 20, text: id })),
    evidence: { FIN1: '3 - wrong' },
    effects: [{ do: 'cash += quoted - landed' }],
  },
  {
    id: 'talk',
    number: 4,
    kind: 'negotiate',
    title: 'A talk',
    competences: ['LAW1', 'STR1'],
    variants,
    partner: 'Ms Berg',
    issues: ['price', 'terms'].map((id) => ({
      id,
      name: id,
      ways: ['a', 'b'].map((key) => ({ key, text: key, own: 10, other: 10 })),
    })),
    questions: [{ id: 'season', text: 'When?', answer: 'Soon.' }],
    limit: { id: 'limit', text: 'No less.', answer: 'I see.' },
    walkAway: { own: 5, other: 5 },
    patience: 3,
    closings: ['verbal', 'written'].map((id, worth) => ({ id, text: id, worth })),
    evidence: { LAW1: 'worth', STR1: 'joint / 30' },
  },
  {
    id: 'evening',
    number: 5,
    kind: 'compose',
    title: 'An evening',
    competences: ['LAW1', 'STR1'],
    variants,
    groups: [{ id: 'facts', name: 'Facts', most: 2 }],
    tiles: ['orders', 'losses', 'plans'].map((id) => ({
      id,
      group: 'facts',
      text: id,
      fits: "happened('strike')",
    })),
    evidence: { LAW1: 'facts - jargon', STR1: '3 - untrue' },
  },
];

/** What an author writes of two events; one is only armed. */
export const EVENTS = [
  {
    id: 'strike',
    title: 'A strike',
    text: 'No ships.',
    counter: 'cover',
    ready: { text: 'Ready.' },
    unready: { text: 'Not ready.', effects: [{ do: 'cash -= 100' }, { arm: 'letter' }] },
  },
  {
    id: 'letter',
    title: 'A letter',
    text: 'From the bank.',
    drawn: false,
    ready: { text: 'Ready.' },
    unready: { text: 'Not ready.' },
  },
];

/** What an author wrote of a game; parts may be changed by a test. */
export interface Draft {
  world: typeof WORLD;
  cards: typeof CARDS;
  events: typeof EVENTS;
}

/** A game as an author wrote it, after a change to a copy of the one above; the schemas accept it. */
export function authoredGame(change: (draft: Draft) => void = () => undefined): AuthoredGame {
  const draft: Draft = structuredClone({ world: WORLD, cards: CARDS, events: EVENTS });
  change(draft);
  const world: AuthoredWorld = worldSchema.parse(draft.world);
  const { cards }: { cards: AuthoredCard[] } = cardsSchema.parse({ cards: draft.cards });
  const { events }: { events: AuthoredEvent[] } = eventsSchema.parse({ events: draft.events });
  return {
    world: { value: world, place: placeIn('scenario.yaml') },
    cards: cards.map((value, at) => ({ value, place: placeIn('cards.yaml', ['cards', at]) })),
    events: events.map((value, at) => ({ value, place: placeIn('events.yaml', ['events', at]) })),
  };
}
