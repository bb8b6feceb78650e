import '../../src/items/index.js';
import type { Inline, Prose } from '../../src/content/prose.js';
import type { ChoiceItem } from '../../src/items/choice/schema.js';
import type { NumberItem } from '../../src/items/number/schema.js';
import type { PooledItem, UnitContent, UnitStep } from '../../src/players/unit/content.js';
import { phrases } from './scored-items.js';

/** One paragraph. */
const says = (...content: readonly Inline[]): Prose => [{ type: 'paragraph', content }];

/** A question whose right answer is `b`. */
function choiceItem(id: string, number: number, prompt: string): ChoiceItem {
  return {
    id,
    number,
    kind: 'choice',
    prompt,
    label: `Label of ${id}`,
    competence: 'FIN1',
    why: says(`Why of ${id}.`),
    many: false,
    options: [
      { key: 'a', text: 'The factory price', rationale: says('It leaves the transport out.') },
      { key: 'b', text: 'All costs', correct: true, rationale: says('Nothing is left out.') },
      { key: 'c', text: 'The market price', rationale: says('It is not a cost.') },
    ],
  };
}

/** A figure whose right answer is 40; from 36 to 44 it earns half. */
function numberItem(id: string, number: number, prompt: string): NumberItem {
  return {
    id,
    number,
    kind: 'number',
    prompt,
    label: `Label of ${id}`,
    competence: 'FIN1',
    why: says(`Why of ${id}.`),
    unit: 'EUR',
    min: 0,
    max: 1000,
    decimals: 2,
    answer: { value: 40, full: 0.01, half: 0.1 },
    explanation: '28 divided by 0.70 is 40.',
  };
}

const practice = [
  choiceItem('practice-choice', 1, 'What is an export price built on?'),
  numberItem('practice-number', 2, 'What is the price at a margin of 30 %?'),
];

/** Two items for each of three facts, so that a second check can ask none of the first. */
const pool: readonly PooledItem[] = [
  { item: 'check-1', facts: [0] },
  { item: 'check-2', facts: [0] },
  { item: 'check-3', facts: [1] },
  { item: 'check-4', facts: [1] },
  { item: 'check-5', facts: [2] },
  { item: 'check-6', facts: [2] },
];

const checked = [
  choiceItem('check-1', 11, 'Which costs belong in the price?'),
  choiceItem('check-2', 12, 'What did the firm forget?'),
  numberItem('check-3', 13, 'What does the lamp cost?'),
  numberItem('check-4', 14, 'What does the chair cost?'),
  choiceItem('check-5', 15, 'What is the margin a share of?'),
  choiceItem('check-6', 16, 'Where does the price end?'),
];

const steps: readonly UnitStep[] = [
  {
    id: 'costs',
    number: 1,
    title: 'All costs count',
    minutes: 3,
    blocks: [
      {
        block: 'text',
        text: says('A price stands on ', { type: 'term', id: 'margin', content: ['margin'] }, '.'),
      },
      { block: 'key', text: says('Divide the cost by one minus the margin.') },
      {
        block: 'document',
        title: 'A bill',
        text: says('Transport: EUR 8 (1)'),
        notes: says('(1) It belongs to the cost.'),
      },
      {
        block: 'dialogue',
        lines: [
          { label: 'Nadia', text: says('We added half.') },
          { label: 'Piet', text: says('Why is so little left?') },
        ],
      },
      { block: 'practice', item: 'practice-choice' },
      { block: 'write', field: 3, text: says('What do you add today?') },
    ],
  },
  {
    id: 'your-firm',
    number: 2,
    title: 'In your firm',
    minutes: 4,
    blocks: [
      {
        block: 'flow',
        title: 'From cost to price',
        lines: [
          { label: 'Add costs', text: says('Up to the place named.') },
          { label: 'Add margin', text: says('Divide, do not add.') },
        ],
      },
      {
        block: 'bars',
        title: 'A lamp in EUR',
        head: ['Part', 'EUR', 'Remark'],
        decimals: 0,
        bars: [
          { label: 'Factory', value: 20, remark: 'As agreed' },
          { label: 'Transport', value: 8 },
        ],
      },
      { block: 'practice', item: 'practice-number' },
      { block: 'checklist' },
      { block: 'task' },
    ],
  },
];

/**
 * A unit of two steps with practice in both, notes, a task of two fields, a checklist, and a check
 * that asks three of six items.
 */
export const smallUnit: UnitContent = {
  kind: 'unit',
  minutes: 10,
  feedback: 'after-each',
  sections: [],
  items: [...practice, ...checked],
  report: { kind: 'unit' },
  competences: [{ id: 'FIN1', name: 'Work out prices' }],
  phrases,
  competence: 'FIN1',
  aims: ['add up the costs', 'build a price'],
  steps,
  check: { draw: 3, mastery: 60, pool },
  glossary: [{ id: 'margin', term: 'Margin', text: 'Profit divided by price.' }],
  fields: [
    { number: 1, label: 'Product and customer', long: false, task: true },
    { number: 2, label: 'What we change', long: true, task: true },
    { number: 3, label: '', long: true, task: false },
  ],
  task: { intro: 'Take one product of your firm.', next: 'Ask the forwarder - Nadia - 12 March.' },
  checklist: {
    intro: 'What you need depends on the customer.',
    questions: [
      {
        id: 'where',
        number: 1,
        ask: 'Where is the customer?',
        options: [
          { key: 'a', text: 'In the EU' },
          { key: 'b', text: 'Outside the EU' },
        ],
      },
      {
        id: 'customs',
        number: 2,
        ask: 'Who clears the goods?',
        when: { where: ['b'] },
        options: [
          { key: 'a', text: 'We' },
          { key: 'b', text: 'The customer' },
        ],
      },
    ],
    items: [
      { id: 'invoice', group: 'Papers', text: says('An invoice.') },
      { id: 'vat-number', group: 'Papers', when: { where: ['a'] }, text: says('The VAT number.') },
      { id: 'export-papers', group: 'Customs', when: { where: ['b'] }, text: says('Papers.') },
      {
        id: 'importer',
        group: 'Customs',
        when: { customs: ['a'] },
        text: says('A firm that imports for you.'),
      },
    ],
  },
  room: 120,
  summary: ['All costs count.', 'Divide by one minus the margin.', 'Ask the market.'],
  cv: 'Can build an export price from all costs.',
  help: 'Ask your chamber of commerce.',
  sources: says('Invented for tests.'),
};
