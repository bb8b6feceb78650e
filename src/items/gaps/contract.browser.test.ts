import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { offerGaps, shortGaps } from '../../../tests/contracts/samples/gaps.js';
import { define } from '../../ui/define.js';
import { GapsElement } from './element.js';

define('ptl-gaps', GapsElement);

itemViewContract('an offer', {
  tag: 'ptl-gaps',
  item: offerGaps,
  empty: {},
  answer: { a: 5400, b: 'shop', c: 'b' },
  click: async () => {
    await page.getByLabelText('Gap 1 of 3').fill('5,400');
    await page.getByLabelText('Gap 2 of 3').fill('shop');
    await page.getByLabelText('Gap 3 of 3').selectOptions('b');
  },
  press: () => userEvent.keyboard('5400{Tab}shop{Tab}DA'),
});

itemViewContract('a sentence', {
  tag: 'ptl-gaps',
  item: shortGaps,
  empty: {},
  answer: { p: 12.5 },
  click: () => page.getByLabelText('Gap 1 of 2').fill('12.5'),
  press: () => userEvent.keyboard('12.5'),
});
