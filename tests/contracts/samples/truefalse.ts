import type { Prose } from '../../../src/content/prose.js';
import type { TruefalseItem } from '../../../src/items/truefalse/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** A statement that is false, with a reason for each side. */
export const falseStatement: TruefalseItem = {
  kind: 'truefalse',
  id: 'declaration-norway',
  number: 101,
  label: 'Parcel to Norway',
  prompt: 'A parcel from Gijon to Bergen needs no customs declaration.',
  hint: 'Norway shares most rules of the single market.',
  answer: false,
  rationale: {
    true: prose('The parcel would stop at the border. Norway is outside the EU customs union.'),
    false: prose('Norway is outside the EU customs union, so each order needs a declaration.'),
  },
};

/** A statement that is true, without reasons. */
export const trueStatement: TruefalseItem = {
  kind: 'truefalse',
  id: 'eori-everywhere',
  number: 102,
  label: 'EORI number',
  prompt: 'One EORI number is valid in all EU countries.',
  answer: true,
};
