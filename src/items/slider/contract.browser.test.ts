import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { ownEstimate, shareSlider } from '../../../tests/contracts/samples/slider.js';
import { define } from '../../ui/define.js';
import { SliderElement } from './element.js';

define('ptl-slider', SliderElement);

itemViewContract('a share', {
  tag: 'ptl-slider',
  item: shareSlider,
  empty: {},
  answer: { value: 30 },
  click: () => page.getByRole('slider').click(),
  press: () => userEvent.keyboard(' '),
});

itemViewContract('an estimate', {
  tag: 'ptl-slider',
  item: ownEstimate,
  empty: {},
  answer: { value: 10.5 },
  click: () => page.getByRole('textbox').fill('10.5'),
  press: () => userEvent.keyboard('{ArrowRight}'),
});
