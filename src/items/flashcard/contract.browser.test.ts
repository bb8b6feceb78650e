import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { oneCard, termsDeck } from '../../../tests/contracts/samples/flashcard.js';
import { define } from '../../ui/define.js';
import { FlashcardElement } from './element.js';

define('ptl-flashcard', FlashcardElement);

itemViewContract('three terms', {
  tag: 'ptl-flashcard',
  item: termsDeck,
  empty: {},
  answer: { a: 'knew', b: 'not-yet' },
  click: async () => {
    await page.getByRole('button', { name: 'Turn the card' }).click();
    await page.getByText('I knew it').click();
    await page.getByRole('button', { name: 'Turn the card' }).click();
    await page.getByText('Not yet').click();
  },
  press: () => userEvent.keyboard(' {Tab}{Tab} {Tab} {Tab} '),
});

itemViewContract('one card', {
  tag: 'ptl-flashcard',
  item: oneCard,
  empty: {},
  answer: { c: 'not-yet' },
  click: async () => {
    await page.getByRole('button', { name: 'Turn the card' }).click();
    await page.getByText('Not yet').click();
  },
  press: () => userEvent.keyboard(' {Tab} '),
});
