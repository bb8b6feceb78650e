import type { Prose } from '../../src/content/prose.js';
import type { AnchoredItem } from '../../src/items/anchored/schema.js';
import type { ChoiceItem } from '../../src/items/choice/schema.js';
import type { EvidenceItem } from '../../src/items/evidence/schema.js';
import type { NumberItem } from '../../src/items/number/schema.js';

const prose = (...lines: readonly string[]): Prose =>
  lines.map((line) => ({ type: 'paragraph', content: [line] }));

const terms = [
  ['a', 'Agree to the 90 days. A first order abroad is worth some patience.'],
  ['b', 'Ask for the full price before the tiles leave the workshop.'],
  ['c', 'Take 30 % now and give 30 days on the rest, insured after a credit check.'],
  ['d', 'Ask for a documentary credit, for this order and each one after it.'],
] as const;

const reasons = {
  a: 'You would lend EUR 18,400 for three months, with cash for six weeks.',
  b: 'Your cash is safe. But a careful buyer who pays others after 30 days may leave.',
  c: 'The risk is shared and known. If the buyer fails, the insurer pays most of the rest.',
  d: 'Sound, but bank fees and papers weigh heavily on EU orders of this size.',
} as const;

const question = {
  label: 'First order from Sweden',
  prompt: 'Which terms would you offer for this first order?',
};

/** One pick, of which one is right. */
export const singleChoice: ChoiceItem = {
  ...question,
  kind: 'choice',
  id: 'first-order',
  number: 1,
  many: false,
  options: terms.map(([key, text]) => ({
    key,
    text,
    rationale: prose(reasons[key]),
    ...(key === 'c' ? { correct: true } : {}),
  })),
};

/** One pick, of which some are better than others. */
export const valuedChoice: ChoiceItem = {
  ...question,
  kind: 'choice',
  id: 'first-order-judged',
  number: 2,
  many: false,
  options: terms.map(([key, text]) => ({
    key,
    text,
    rationale: prose(reasons[key]),
    value: { a: 0, b: 0.4, c: 1, d: 0.4 }[key],
  })),
};

/** Several picks, of which some are right. */
export const manyChoice: ChoiceItem = {
  kind: 'choice',
  id: 'export-papers',
  number: 3,
  label: 'Papers for Norway',
  prompt: 'Which papers travel with a parcel of tiles from Aveiro to Oslo?',
  hint: 'Norway is in the EEA, but not in the customs union of the EU.',
  many: true,
  options: [
    {
      key: 'a',
      text: 'Commercial invoice',
      correct: true,
      rationale: prose('Customs values by it.'),
    },
    {
      key: 'b',
      text: 'Export declaration',
      correct: true,
      rationale: prose('The goods leave the customs union.'),
    },
    { key: 'd', text: 'Proof of VAT paid in Norway', rationale: prose('It is paid on arrival.') },
    {
      key: 'g',
      text: 'Residence permit of the driver',
      rationale: prose('Not a paper of the goods.'),
    },
  ],
};

/** A question that only decides what is asked later. */
export const branchChoice: ChoiceItem = {
  kind: 'choice',
  id: 'sector',
  number: 4,
  label: 'Your kind of firm',
  prompt: 'What does your firm do most?',
  many: false,
  options: [
    { key: 'a', text: 'We sell what others make' },
    { key: 'b', text: 'We make things' },
    { key: 'c', text: 'We offer services' },
  ],
};

/** A scale of visible facts. */
export const anchoredItem: AnchoredItem = {
  kind: 'anchored',
  id: 'export-plan',
  number: 5,
  label: 'Export plan',
  prompt: 'How far is your plan for the first foreign market?',
  hint: 'Pick the highest line that is true today.',
  points: [
    'We react when somebody from abroad asks',
    'We have talked about one market by name',
    'Notes on one market: who buys, at what price, through whom',
    'A written plan with a budget, signed by the owners',
    'The plan is followed: figures are compared with it every quarter',
  ],
};

/** A claim with something to show for it. */
export const evidenceItem: EvidenceItem = {
  kind: 'evidence',
  id: 'cash-reserve',
  number: 6,
  label: 'Money set aside',
  prompt: 'Have you set money aside for the first year abroad?',
  proof: 'the signed budget line',
};

/** A calculation with a right answer. */
export const numberItem: NumberItem = {
  kind: 'number',
  id: 'landed-cost',
  number: 7,
  label: 'Landed cost',
  prompt: 'What do 300 lamps cost when they stand in the shop in Ghent?',
  hint: 'Add freight, insurance, duty and the lorry to the price.',
  unit: 'EUR',
  min: 0,
  max: 100_000,
  decimals: 2,
  answer: { value: 7628.96, full: 0.001, half: 0.02 },
  explanation: '6,420 + 690 + 38 = 7,148; duty of 4.7 % is 335.96; the lorry is 145.',
};

/** The learner's own figure, rated by bands. */
export const ownFigure: NumberItem = {
  kind: 'number',
  id: 'months-of-cash',
  number: 8,
  label: 'Months of cash',
  prompt: 'How many months of fixed costs does your cash cover today?',
  unit: 'months',
  min: 0,
  max: 60,
  decimals: 1,
  bands: [
    { from: 0, credit: 0 },
    { from: 1.5, credit: 0.25 },
    { from: 3, credit: 0.6 },
    { from: 6, credit: 1 },
  ],
};

/** A figure that may be negative, for the record only. */
export const recordedFigure: NumberItem = {
  kind: 'number',
  id: 'margin-change',
  number: 9,
  label: 'Change of margin',
  prompt: 'By how much did your margin change last year?',
  unit: '%',
  min: -50,
  max: 50,
  decimals: 3,
};
