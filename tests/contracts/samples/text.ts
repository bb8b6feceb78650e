import type { Prose } from '../../../src/content/prose.js';
import type { TextItem } from '../../../src/items/text/schema.js';

const prose = (line: string): Prose => [{ type: 'paragraph', content: [line] }];

/** A term to name, with other ways to say it and one that is only partly right. */
export const namedTerm: TextItem = {
  kind: 'text',
  id: 'paper-that-binds',
  number: 121,
  label: 'Decision on a code',
  prompt: 'Which decision of customs names the code of a product for three years?',
  hint: 'Farid cannot agree with his buyer on the code for one toy.',
  limit: 60,
  accents: 'ignore',
  spelling: 2,
  accepted: [
    { text: '(|a) Binding Tariff Information' },
    { text: 'BTI (decision|)' },
    { text: '* binding tariff information *' },
    { text: 'tariff information', credit: 0.5 },
  ],
  rationale: prose(
    'Binding Tariff Information names the code. It is valid for three years in all EU countries.',
  ),
};

/** The learner's own words, which nobody compares. */
export const ownWords: TextItem = {
  kind: 'text',
  id: 'first-product-abroad',
  number: 122,
  label: 'First product abroad',
  prompt: 'Which product would you sell abroad first?',
  limit: 40,
  accents: 'ignore',
  spelling: 0,
};
