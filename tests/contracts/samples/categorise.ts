import type { Prose } from '../../../src/content/prose.js';
import type { CategoriseItem } from '../../../src/items/categorise/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** Five costs in two boxes, each with its reason. */
export const costsCategorise: CategoriseItem = {
  kind: 'categorise',
  id: 'costs-by-rule',
  number: 131,
  label: 'Who pays what',
  prompt: 'A desk goes from Vigo to Turku under FCA Vigo. Who pays each cost?',
  hint: 'Under FCA the seller hands the goods to the carrier of the buyer.',
  boxes: [
    { key: 'a', text: 'Seller' },
    { key: 'b', text: 'Buyer' },
  ],
  cards: [
    {
      key: 'a',
      text: 'Packing for the road',
      to: 'a',
      rationale: prose('Goods are handed over ready to travel, so the seller packs.'),
    },
    {
      key: 'b',
      text: 'The lorry to Turku',
      to: 'b',
      rationale: prose('The buyer chooses and pays the carrier.'),
    },
    {
      key: 'c',
      text: 'Loading in Vigo',
      to: 'a',
      rationale: prose('At the seller’s own place, loading is the task of the seller.'),
    },
    {
      key: 'd',
      text: 'Insurance on the way',
      to: 'b',
      rationale: prose('The risk has passed to the buyer, who may insure it.'),
    },
    {
      key: 'e',
      text: 'Unloading in Turku',
      to: 'b',
      rationale: prose('All that comes after the handover is for the buyer.'),
    },
  ],
};

/** Three cards and four boxes, one of them without a card. */
export const papersCategorise: CategoriseItem = {
  kind: 'categorise',
  id: 'papers-by-office',
  number: 132,
  label: 'Papers and offices',
  prompt: 'Where do you get each paper?',
  boxes: [
    { key: 'a', text: 'Customs' },
    { key: 'b', text: 'Chamber of commerce' },
    { key: 'c', text: 'Tax office' },
    { key: 'd', text: 'Your bank' },
  ],
  cards: [
    { key: 'c', text: 'ATA carnet', to: 'b' },
    { key: 'a', text: 'EORI number', to: 'a' },
    { key: 'p', text: 'Documentary credit', to: 'd' },
  ],
};
