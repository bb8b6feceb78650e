import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import * as samples from '../../../tests/contracts/samples/hotlist.js';
import { define } from '../../ui/define.js';
import { HotlistElement } from './element.js';

define('ptl-hotlist', HotlistElement);

itemViewContract('an invoice', {
  tag: 'ptl-hotlist',
  item: samples.invoiceHotlist,
  empty: [],
  answer: ['b', 'd'],
  click: async () => {
    await page.getByText('984.00').click();
    await page.getByText('Blom & Dekker').click();
  },
  press: () => userEvent.keyboard('{Tab} {Tab}{Tab} '),
});

itemViewContract('an e-mail with plain lines', {
  tag: 'ptl-hotlist',
  item: samples.emailHotlist,
  empty: [],
  answer: ['e'],
  click: () => page.getByText('in the usual way').click(),
  press: () => userEvent.keyboard('{Tab}{Tab}{Tab} '),
});

itemViewContract('a product label', {
  tag: 'ptl-hotlist',
  item: samples.labelHotlist,
  empty: [],
  answer: ['b', 'o'],
  click: async () => {
    await page.getByText('CE', { exact: true }).click();
    await page.getByText('Maksymalne').click();
  },
  press: () => userEvent.keyboard('{Tab} {Tab}{Tab}{Tab} '),
});
