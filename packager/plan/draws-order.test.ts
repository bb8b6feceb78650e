import { expect, test } from 'vitest';
import { anchoredItem, singleChoice } from '../../tests/contracts/sample-items.js';
import { bestAndWorst } from '../../tests/contracts/samples/judgement.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { drawsOrder } from './draws-order.js';

test.each<{ what: string; item: ItemContent; drawn: boolean }>([
  { what: 'options that stay where they are', item: singleChoice, drawn: false },
  {
    what: 'options to be shuffled',
    item: { ...singleChoice, shuffle: true } as ItemContent,
    drawn: true,
  },
  { what: 'a kind without an order to draw', item: anchoredItem, drawn: false },
  { what: 'a kind that always draws one', item: bestAndWorst, drawn: true },
])('an order is drawn for $what: $drawn', ({ item, drawn }) => {
  expect(drawsOrder(item)).toBe(drawn);
});
