import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { checkedOrder, shortOrder } from '../../../tests/contracts/samples/order.js';
import { define } from '../../ui/define.js';
import { OrderElement } from './element.js';

define('ptl-order', OrderElement);

itemViewContract('six steps', {
  tag: 'ptl-order',
  item: checkedOrder,
  empty: [],
  answer: [...'facebd'],
  click: async () => {
    await page.getByRole('button', { name: 'Move down: Sign' }).click();
    await page.getByRole('button', { name: 'Move down: Sign' }).click();
  },
  press: () => userEvent.keyboard('3'),
});

itemViewContract('three steps', {
  tag: 'ptl-order',
  item: shortOrder,
  empty: [],
  answer: ['a', 'b', 'd'],
  click: () => page.getByText('This order is my answer').click(),
  press: () => userEvent.keyboard(`${'{Tab}'.repeat(7)} `),
});
