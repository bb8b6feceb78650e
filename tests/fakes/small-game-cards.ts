import type { Prose } from '../../src/content/prose.js';
import type {
  AllocateCard,
  ChooseCard,
  ComposeCard,
  NegotiateCard,
  OptionsCard,
  QuoteCard,
} from '../../src/core/scenario/scenario.js';

/** A paragraph of plain words. */
export const says = (text: string): Prose => [{ type: 'paragraph', content: [text] }];

/** A decision among three options; the first arms an event. */
export const firstOrder: OptionsCard = {
  id: 'first-order',
  number: 1,
  kind: 'options',
  title: 'An order nobody planned',
  competences: ['STR1', 'FIN3'],
  question: 'What do you need to know before you promise a date?',
  view: says('Good answers check cost and rules first, and keep the buyer warm meanwhile.'),
  variants: [
    {
      situation: says(
        'A hotel abroad orders 60 tablecloths from your web shop. It asks for delivery in two weeks and for an invoice. You have never sent parcels across a border.',
      ),
      options: [
        {
          key: 'a',
          text: 'Accept at once, because each new customer counts.',
          evidence: { STR1: 1, FIN3: 0 },
          effects: [
            { set: 'cash', to: ['+', 'cash', 180000], because: 'The hotel pays for its order' },
            { set: 'workload', to: ['+', 'workload', 12], because: 'Rush work at the bench' },
            { arm: 'buyer-fails', after: 1 },
          ],
          feedback: 'The order is in, but nobody knows yet what it costs to deliver.',
          cause: 'The hotel confirms, and the team starts to pack.',
        },
        {
          key: 'b',
          text: 'Answer today, and check cost and rules by tomorrow.',
          evidence: { STR1: 3, FIN3: 2 },
          effects: [
            { set: 'brand', to: ['+', 'brand', 6], because: 'A quick and honest answer' },
            { set: 'compliance', to: ['+', 'compliance', 8], because: 'Rules checked in time' },
          ],
          feedback: 'The buyer waits one day, and you know what you promise.',
          cause: 'The hotel thanks you and waits for your answer.',
        },
        {
          key: 'c',
          text: 'Decline politely, because the firm sells at home.',
          evidence: { STR1: 0, FIN3: 1 },
          effects: [{ set: 'workload', to: ['-', 'workload', 5], because: 'A calm week' }],
          feedback: 'Nothing is risked, and nothing is learned.',
          cause: 'The hotel orders elsewhere.',
        },
      ],
    },
  ],
};

/** A decision that names the place at hand. */
export const latePayer: OptionsCard = {
  ...firstOrder,
  id: 'late-payer',
  number: 2,
  title: 'A buyer in {place} wants 90 days',
  competences: ['FIN3'],
  variants: firstOrder.variants.map(({ options }) => ({
    situation: says('A buyer in {place} orders 200 pieces and asks to pay after 90 days.'),
    options,
  })),
};

/** The same for the other set of cards. */
export const friendlyAgent: OptionsCard = { ...latePayer, id: 'friendly-agent', number: 3 };

/** Research and places to open. */
export const whereToStart: ChooseCard = {
  id: 'where-to-start',
  number: 4,
  kind: 'choose',
  title: 'Choose where to start',
  competences: ['STR2'],
  question: 'Which question would have changed your mind?',
  view: says('Ask where the answers differ most, then start where the firm fits.'),
  variants: [{ situation: says('You can research a little before you open your first market.') }],
  questions: 3,
  most: 2,
  findings: {
    norway: [
      {
        asked: 'How long does delivery take?',
        found: 'Four to six days, with papers at the border.',
      },
      {
        asked: 'Who buys goods like ours?',
        found: 'Hotels and families; orders are small but steady.',
      },
    ],
    neighbour: [
      { asked: 'How long does delivery take?', found: 'Two days by road, without a border.' },
      {
        asked: 'What do customers expect?',
        found: 'Free returns, and the shop in their language.',
      },
    ],
    brazil: [{ asked: 'How long does delivery take?', found: 'Three weeks by sea, then customs.' }],
  },
  fit: 'fit',
  far: 'distance',
  evidence: { STR2: ['min', 3, ['+', 'researched', ['==', 'rank', 1]]] },
  effects: [
    { set: 'cash', to: ['-', 'cash', ['*', 20000, 'researched']], because: 'Time for research' },
  ],
};

/** A quote of four blocks. */
export const firstQuote: QuoteCard = {
  id: 'first-quote',
  number: 5,
  kind: 'quote',
  title: 'Build the quote',
  competences: ['FIN1', 'OPS2'],
  view: says('All that the seller pays up to the place named belongs in the price.'),
  variants: [
    { situation: says('The buyer wants one price a piece, delivered to the door (DAP).') },
  ],
  blocks: [
    { id: 'making', name: 'Making the piece', amount: 'unitCost', seller: 1 },
    { id: 'packing', name: 'Export packing', amount: 120, seller: 1 },
    { id: 'freight', name: 'Freight to the door', amount: 485, seller: 1 },
    { id: 'duty', name: 'Import duty', amount: 260, seller: 0 },
  ],
  margins: [
    { id: 'low', percent: 10, text: '10 %: win the order' },
    { id: 'fair', percent: 30, text: '30 %: as at home' },
    { id: 'high', percent: 60, text: '60 %: room to give' },
  ],
  evidence: { FIN1: ['if', ['<=', 'error', 20], 3, 1], OPS2: ['if', ['==', 'wrong', 0], 3, 0] },
  effects: [
    {
      set: 'cash',
      to: ['+', 'cash', ['*', 50, ['-', 'quoted', 'landed']]],
      because: 'Fifty pieces at your price',
    },
  ],
};

/** A negotiation about two issues. */
export const harbourTalk: NegotiateCard = {
  id: 'harbour-talk',
  number: 6,
  kind: 'negotiate',
  title: 'Four issues, one table',
  competences: ['INT3', 'LAW1'],
  question: 'What did you learn about the other side before your first offer?',
  view: says('Ask first, then trade what costs you little for what is worth much to you.'),
  variants: [{ situation: says('A chain in {place} would sell your goods. You meet its buyer.') }],
  partner: 'Ms Berg, buyer',
  issues: [
    {
      id: 'price',
      name: 'Price',
      ways: [
        { key: 'a', text: 'List price', own: 30, other: 0 },
        { key: 'b', text: '5 % off', own: 18, other: 12 },
        { key: 'c', text: '10 % off', own: 6, other: 20 },
      ],
    },
    {
      id: 'terms',
      name: 'Payment',
      ways: [
        { key: 'a', text: 'On delivery', own: 20, other: 0 },
        { key: 'b', text: '30 days', own: 14, other: 16 },
        { key: 'c', text: '60 days', own: 2, other: 24 },
      ],
    },
  ],
  questions: [
    {
      id: 'season',
      text: 'When do you need the goods?',
      answer: 'Before Easter. The date matters more than the price.',
    },
    { id: 'cash', text: 'How do you usually pay?', answer: 'After 30 days. Our bank is strict.' },
  ],
  limit: {
    id: 'limit',
    text: 'We cannot go below 5 % off.',
    answer: 'Good to know. Then 5 % is where we start.',
  },
  walkAway: { own: 20, other: 16 },
  patience: 3,
  closings: [
    { id: 'handshake', text: 'Shake hands and leave it at that.', worth: 0 },
    { id: 'written', text: 'Write down what was agreed and send it today.', worth: 3 },
  ],
  evidence: { INT3: ['min', 3, ['/', 'joint', 30]], LAW1: 'worth' },
  effects: [{ set: 'orders', to: ['+', 'orders', ['*', 'deal', 40]], because: 'The chain orders' }],
};

/** A message of at most three tiles. */
export const boardEvening: ComposeCard = {
  id: 'board-evening',
  number: 7,
  kind: 'compose',
  title: 'An evening with the owner',
  competences: ['PEO3', 'STR1'],
  view: says('Plain facts first, then one lesson, then one step.'),
  variants: [{ situation: says('The owner wants to hear in three minutes how it goes abroad.') }],
  groups: [
    { id: 'facts', name: 'Facts', most: 2 },
    { id: 'next', name: 'Next step', most: 1 },
  ],
  tiles: [
    {
      id: 'orders',
      group: 'facts',
      text: 'We have our first orders from abroad.',
      fits: 1,
      jargon: false,
    },
    {
      id: 'cash',
      group: 'facts',
      text: 'There is more cash than a year ago.',
      fits: ['>', 'cash', 6000000],
      jargon: false,
    },
    {
      id: 'kpi',
      group: 'facts',
      text: 'Our KPIs outperform on a YoY basis.',
      fits: 1,
      jargon: true,
    },
    {
      id: 'second',
      group: 'next',
      text: 'Next we look at a second market.',
      fits: 1,
      jargon: false,
    },
    {
      id: 'papers',
      group: 'next',
      text: 'Next we put our papers in order.',
      fits: 1,
      jargon: false,
    },
  ],
  evidence: { PEO3: ['min', 3, ['-', 'tiles', ['*', 2, 'jargon']]], STR1: ['*', 3, 'next'] },
  effects: [{ set: 'brand', to: ['+', 'brand', 3] }],
};

/** Three points at the end of each round. */
export const effort: AllocateCard = {
  id: 'owners-time',
  number: 40,
  kind: 'allocate',
  title: 'Your own time',
  competences: [],
  variants: [{ situation: says('You have three days for work abroad. What do you use them for?') }],
  points: 3,
  most: 2,
  choices: [
    {
      id: 'research',
      name: 'Research',
      text: 'Read, call, compare',
      effects: [{ set: 'knowledge', to: ['+', 'knowledge', 10], because: 'A day of research' }],
    },
    {
      id: 'train',
      name: 'Train',
      text: 'Show the team how it is done',
      effects: [{ set: 'workload', to: ['-', 'workload', 6], because: 'A trained team' }],
    },
    {
      id: 'comply',
      name: 'Put papers in order',
      text: 'Registers, labels, files',
      effects: [{ set: 'compliance', to: ['+', 'compliance', 8], because: 'A day for the papers' }],
    },
  ],
  evidence: {},
  effects: [],
};
