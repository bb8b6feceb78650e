import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { selfRating, sevenPoints } from '../../../tests/contracts/samples/likert.js';
import { define } from '../../ui/define.js';
import { LikertElement } from './element.js';

define('ptl-likert', LikertElement);

itemViewContract('five points', {
  tag: 'ptl-likert',
  item: selfRating,
  empty: {},
  answer: { point: 3 },
  click: () => page.getByText('Largely true').click(),
  press: () => userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}'),
});

itemViewContract('seven points', {
  tag: 'ptl-likert',
  item: sevenPoints,
  empty: {},
  answer: { point: 0 },
  click: () => page.getByText('Strongly disagree').click(),
  press: () => userEvent.keyboard(' '),
});
