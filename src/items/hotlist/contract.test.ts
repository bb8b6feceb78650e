import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import * as samples from '../../../tests/contracts/samples/hotlist.js';
import { hotlist, linesOf } from './hotlist.js';
import type { HotlistItem } from './schema.js';

const marks = (item: HotlistItem) => fc.subarray(linesOf(item).map(({ key }) => key));

const long: HotlistItem = {
  ...samples.invoiceHotlist,
  document: {
    ...samples.invoiceHotlist.document,
    parts: [...'ponmlkjihgfedcba'].map((key) => ({
      key,
      label: 'Conditions of delivery',
      text: `${key} ${'a long clause with many words '.repeat(9)}`,
      rationale: [],
      ...(key < 'd' ? { correct: true } : {}),
    })),
  },
};

describe('the contract of item types', () => {
  itemContract('an invoice', {
    type: hotlist,
    item: samples.invoiceHotlist,
    responses: marks(samples.invoiceHotlist),
    key: ['b', 'e', 'f'],
  });
  itemContract('an e-mail with plain lines', {
    type: hotlist,
    item: samples.emailHotlist,
    responses: marks(samples.emailHotlist),
    key: ['c', 'e'],
  });
  itemContract('sixteen long lines', {
    type: hotlist,
    item: long,
    responses: marks(long),
    key: ['c', 'b', 'a'],
  });
});
