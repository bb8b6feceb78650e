import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { namedTerm, ownWords } from '../../../tests/contracts/samples/text.js';
import { define } from '../../ui/define.js';
import { TextElement } from './element.js';

define('ptl-text', TextElement);

itemViewContract('a term', {
  tag: 'ptl-text',
  item: namedTerm,
  empty: {},
  answer: { text: 'Tariff information' },
  click: async () => {
    await page.getByText('Which decision').click();
    await userEvent.keyboard('Tariff information');
  },
  press: () => userEvent.keyboard(' Tariff information '),
});

itemViewContract('own words', {
  tag: 'ptl-text',
  item: ownWords,
  empty: {},
  answer: { text: 'Table lamps' },
  click: async () => {
    await page.getByRole('textbox').click();
    await userEvent.keyboard('Table lamps');
  },
  press: () => userEvent.keyboard('Table lamps'),
});
