import fc from 'fast-check';
import { describe } from 'vitest';
import { itemContract } from '../../../tests/contracts/item.js';
import { checkedOrder, shortOrder } from '../../../tests/contracts/samples/order.js';
import { order, type OrderResponse } from './order.js';
import type { OrderItem } from './schema.js';

const orders = (item: OrderItem): fc.Arbitrary<OrderResponse> => {
  const keys = item.entries.map(({ key }) => key);
  const whole = { minLength: keys.length, maxLength: keys.length };
  return fc.oneof(fc.constant([]), fc.shuffledSubarray(keys, whole));
};

/** As many entries as there can be, each as long as it can be. */
const longOrder: OrderItem = {
  ...checkedOrder,
  entries: [...'pbdhacef'].map((key) => ({
    key,
    text: `${key} ${'a long step with many words '.repeat(7)}`.slice(0, 200).trim(),
  })),
  order: [...'abcdefhp'],
};

describe('the contract of item types', () => {
  itemContract('six steps', {
    type: order,
    item: checkedOrder,
    responses: orders(checkedOrder),
    key: [...'abcdef'],
  });
  itemContract('three steps', {
    type: order,
    item: shortOrder,
    responses: orders(shortOrder),
    key: ['b', 'd', 'a'],
  });
  itemContract('eight long steps', {
    type: order,
    item: longOrder,
    responses: orders(longOrder),
    key: [...'abcdefhp'],
  });
});
