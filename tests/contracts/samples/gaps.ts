import type { Prose } from '../../../src/content/prose.js';
import type { GapsItem } from '../../../src/items/gaps/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** An e-mail with a gap of each sort. */
export const offerGaps: GapsItem = {
  kind: 'gaps',
  id: 'offer-to-oslo',
  number: 161,
  label: 'Offer to Oslo',
  prompt: 'Complete the offer to the shop in Oslo.',
  hint: 'The lamps cost EUR 45 each, and the shop wants 120 of them.',
  paragraphs: [
    'We offer 120 lamps at EUR 45, in all EUR {{a}}. The lamps leave our {{b}} in Gdańsk four weeks after your order.',
    'Delivery is {{c}}, so that you choose and pay the carrier.',
  ],
  gaps: [
    {
      key: 'a',
      sort: 'figure',
      min: 0,
      max: 100_000,
      decimals: 0,
      answer: { value: 5400, full: 0 },
      rationale: prose('120 times 45 is 5,400.'),
    },
    {
      key: 'b',
      sort: 'words',
      limit: 24,
      accents: 'ignore',
      spelling: 1,
      accepted: [{ text: '(work|)shop' }, { text: 'factory' }, { text: 'house', credit: 0.5 }],
      wrong: ['shipyard'],
      rationale: prose('The buyer must know where the goods begin their journey.'),
    },
    {
      key: 'c',
      sort: 'pick',
      options: [
        { key: 'a', text: 'FCA Gdańsk' },
        { key: 'b', text: 'DAP Oslo' },
        {
          key: 'd',
          text: 'DDP Oslo',
          rationale: prose('The workshop would clear the lamps in Norway and pay the duty.'),
        },
      ],
      answer: 'a',
      rationale: prose('Under FCA the seller hands over to the carrier of the buyer.'),
    },
  ],
};

/** One gap to pick in a fixed order, and a figure with a unit. */
export const shortGaps: GapsItem = {
  kind: 'gaps',
  id: 'margin-sentence',
  number: 162,
  label: 'Margin in a sentence',
  prompt: 'Complete the sentence.',
  paragraphs: ['A bag that costs EUR 40 and sells for EUR 50 has a margin of {{p}} of the {{d}}.'],
  gaps: [
    {
      key: 'd',
      sort: 'pick',
      fixed: true,
      options: [
        { key: 'a', text: 'cost' },
        { key: 'b', text: 'price' },
      ],
      answer: 'b',
    },
    {
      key: 'p',
      sort: 'figure',
      unit: '%',
      min: 0,
      max: 100,
      decimals: 1,
      answer: { value: 20, full: 0, half: 0.3 },
    },
  ],
};
