import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { bestAndWorst, rateAll } from '../../../tests/contracts/samples/judgement.js';
import { define } from '../../ui/define.js';
import { JudgementElement } from './element.js';

define('ptl-judgement', JudgementElement);

itemViewContract('the best and the worst', {
  tag: 'ptl-judgement',
  item: bestAndWorst,
  empty: {},
  answer: { best: 'd', worst: 'a' },
  click: async () => {
    await page.getByRole('radio', { name: 'Best Ask what the 5 %' }).click();
    await page.getByRole('radio', { name: 'Worst Accept 5 %' }).click();
  },
  press: () =>
    userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowDown}{Tab}{ArrowUp}{ArrowUp}{ArrowUp}'),
});

itemViewContract('ratings', {
  tag: 'ptl-judgement',
  item: rateAll,
  empty: {},
  answer: { a: 1, b: 3, c: 1, f: 0 },
  click: async () => {
    for (const [action, word] of [
      ['Ask the platform', 'Rather bad'],
      ['Write below it', 'Very good'],
      ['Explain below it', 'Rather bad'],
      ['Call the customer', 'Very bad'],
    ]) {
      await page
        .getByRole('radiogroup', { name: action ?? '' })
        .getByRole('radio', { name: word ?? '' })
        .click();
    }
  },
  press: () => userEvent.keyboard(' {ArrowRight}{Tab} {ArrowLeft}{Tab} {ArrowDown}{Tab} '),
});
