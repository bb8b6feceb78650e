import type { CalculateItem } from '../../../src/items/calculate/schema.js';

const exact = { full: 0, decimals: 2, min: 0, weight: 1 } as const;

/** What goods cost when they have arrived, line by line. */
export const landedCost: CalculateItem = {
  kind: 'calculate',
  id: 'landed-cost-sheet',
  number: 121,
  label: 'Cost of one lamp in Ghent',
  prompt: 'What does one lamp cost when it stands in the shop in Ghent?',
  hint: 'The duty rate in this case is 4.7 % of the customs value.',
  unit: 'EUR',
  lines: [
    { key: 'a', label: 'Price of 300 lamps', given: 6420 },
    { key: 'b', label: 'Sea freight to Antwerp', given: 690 },
    { key: 'c', label: 'Insurance to Antwerp', given: 38 },
    {
      key: 'd',
      label: 'Customs value',
      asked: {
        ...exact,
        formula: { sum: ['a', 'b', 'c'] },
        max: 100_000,
        explanation: 'The price, with transport and insurance up to the border of the EU.',
      },
    },
    {
      key: 'e',
      label: 'Duty',
      note: '4.7 % of the customs value',
      asked: {
        ...exact,
        formula: { round: { value: { percent: { of: 'd', rate: 4.7 } }, decimals: 2 } },
        half: 0.02,
        max: 100_000,
        explanation: 'Of EUR 7,148.00, 4.7 % is 335.956, which is rounded to the cent.',
      },
    },
    { key: 'f', label: 'Lorry to Ghent', given: 145 },
    {
      key: 'g',
      label: 'Landed cost',
      total: true,
      asked: {
        ...exact,
        formula: { sum: ['d', 'e', 'f'] },
        max: 100_000,
        weight: 2,
        explanation: 'Import VAT is left out, because the shop can normally deduct it.',
      },
    },
    {
      key: 'h',
      label: 'Landed cost of one lamp',
      asked: {
        ...exact,
        formula: { quotient: ['g', 300] },
        within: 0.005,
        max: 1000,
        explanation: 'The landed cost is shared among all 300 lamps.',
      },
    },
  ],
};

/** What is left of a sale, in groups with headings, with other units and figures of either sign. */
export const marginSheet: CalculateItem = {
  kind: 'calculate',
  id: 'margin-of-a-sale',
  number: 122,
  label: 'What is left of a sale',
  prompt: 'What is left when the web shop sells one blanket to a customer in Aarhus?',
  unit: 'EUR',
  lines: [
    { key: 'i', label: 'What the customer pays', heading: true },
    { key: 'a', label: 'Price with VAT', given: 60 },
    { key: 'b', label: 'VAT rate in this case', given: 25, unit: '%' },
    {
      key: 'c',
      label: 'Price without VAT',
      asked: {
        ...exact,
        formula: { quotient: ['a', { sum: [1, { quotient: ['b', 100] }] }] },
        max: 1000,
      },
    },
    { key: 'j', label: 'What the sale costs', heading: true },
    { key: 'd', label: 'Blanket from the weaver', given: 31.5 },
    { key: 'e', label: 'Parcel to Denmark', given: 12.4 },
    { key: 'f', label: 'Fee of the card company', note: '1.5 % of the price with VAT', given: 0.9 },
    { key: 'k', label: 'What is left', heading: true },
    {
      key: 'g',
      label: 'Margin',
      total: true,
      asked: {
        ...exact,
        formula: { difference: ['c', { sum: ['d', 'e', 'f'] }] },
        min: -1000,
        max: 1000,
      },
    },
    {
      key: 'h',
      label: 'Margin as a share of the price without VAT',
      unit: '%',
      asked: {
        formula: { quotient: [{ product: ['g', 100] }, 'c'] },
        full: 0.02,
        decimals: 1,
        min: -100,
        max: 100,
        weight: 1,
      },
    },
  ],
};
