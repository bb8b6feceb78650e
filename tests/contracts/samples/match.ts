import type { Prose } from '../../../src/content/prose.js';
import type { MatchItem } from '../../../src/items/match/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** Four terms and five meanings, of which one is left over; each is used once. */
export const termsMatch: MatchItem = {
  kind: 'match',
  id: 'customs-terms',
  number: 111,
  label: 'Terms of customs',
  prompt: 'Match each term with what it does.',
  hint: 'One answer is left over.',
  many: false,
  once: true,
  rows: [
    {
      key: 'a',
      text: 'EORI number',
      to: 'c',
      rationale: prose('Customs uses this number to know which firm is acting.'),
    },
    {
      key: 'b',
      text: 'Commodity code',
      to: 'a',
      rationale: prose('The code puts goods into a group, with its duty rate and rules.'),
    },
    {
      key: 'c',
      text: 'Customs declaration',
      to: 'e',
      rationale: prose('A declaration reports one consignment to customs.'),
    },
    {
      key: 'd',
      text: 'Statement on origin',
      to: 'b',
      rationale: prose('This text says where the goods were made under a trade agreement.'),
    },
  ],
  targets: [
    { key: 'a', text: 'Puts the product into a group, so that its rate can be found' },
    { key: 'b', text: 'Lets the buyer ask for the lower rate of a trade agreement' },
    { key: 'c', text: 'Tells the authority which firm is acting at the border' },
    {
      key: 'd',
      text: 'Shows the bank that the buyer is able to pay on time',
      rationale: prose('None of the four terms says anything about the money of the buyer.'),
    },
    { key: 'e', text: 'Reports one shipment that is going to leave or enter the EU' },
  ],
};

/** Three orders with the papers of each, which several of them need. */
export const papersMatch: MatchItem = {
  kind: 'match',
  id: 'papers-by-order',
  number: 112,
  label: 'Papers for three orders',
  prompt: 'Which papers does each order of handmade plates need?',
  many: true,
  once: false,
  rows: [
    { key: 'a', text: 'To a shop in Dublin (Ireland)', to: ['a'] },
    { key: 'b', text: 'To a shop in Bergen (Norway)', to: ['a', 'b'] },
    { key: 'd', text: 'To a fair in Basel (Switzerland), and back', to: ['a', 'c'] },
  ],
  targets: [
    { key: 'a', text: 'Commercial invoice' },
    { key: 'b', text: 'Export declaration' },
    { key: 'c', text: 'ATA carnet' },
    { key: 'e', text: 'Transit form T2L' },
  ],
};
