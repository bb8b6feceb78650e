import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import * as samples from '../../../tests/contracts/samples/highlight.js';
import { define } from '../../ui/define.js';
import { HighlightElement } from './element.js';

define('ptl-highlight', HighlightElement);

itemViewContract('words of an offer', {
  tag: 'ptl-highlight',
  item: samples.wordsHighlight,
  empty: [],
  answer: ['a', 'b'],
  click: async () => {
    await page.getByText('within eight weeks').click();
    await page.getByText('a fixed price').click();
  },
  press: () => userEvent.keyboard(' {Tab} '),
});

itemViewContract('sentences of notes', {
  tag: 'ptl-highlight',
  item: samples.sentencesHighlight,
  empty: [],
  answer: ['a', 'd'],
  click: async () => {
    await page.getByText('Our largest rival').click();
    await page.getByText('We spoke with').click();
  },
  press: () => userEvent.keyboard(' {Tab}{Tab}{Tab} '),
});
