import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { namedTerm, ownWords } from '../../../tests/contracts/samples/text.js';
import type { TextItem } from './schema.js';
import { text, typed } from './text.js';

const entries = (item: TextItem) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('bti', 'tariff information', 'binding tarif information', ' '),
    )
    .map((entry) => typed(item, entry));

describe('the contract of item types', () => {
  itemContract('a term', {
    type: text,
    item: namedTerm,
    responses: entries(namedTerm),
    key: { text: 'Binding Tariff Information' },
  });
  itemContract('own words', { type: text, item: ownWords, responses: entries(ownWords) });
});
