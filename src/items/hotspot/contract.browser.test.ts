import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import * as samples from '../../../tests/contracts/samples/hotspot.js';
import { define } from '../../ui/define.js';
import { HotspotElement } from './element.js';

define('ptl-hotspot', HotspotElement);

itemViewContract('several places of a shop page', {
  tag: 'ptl-hotspot',
  item: samples.manyHotspot,
  empty: [],
  answer: ['a', 'd'],
  click: async () => {
    await page.getByText('Box for the insurance').click();
    await page.getByText('Name and type').click();
  },
  press: () => userEvent.keyboard(' {Tab}{Tab} '),
});

itemViewContract('one hidden place', {
  tag: 'ptl-hotspot',
  item: samples.hiddenHotspot,
  empty: [],
  answer: ['c'],
  click: () => page.getByText('Picture of the stool').click(),
  press: () => userEvent.keyboard('{ArrowDown}'),
});
