import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { papersMatch, termsMatch } from '../../../tests/contracts/samples/match.js';
import { define } from '../../ui/define.js';
import { MatchElement } from './element.js';

define('ptl-match', MatchElement);

itemViewContract('four terms', {
  tag: 'ptl-match',
  item: termsMatch,
  empty: {},
  answer: { a: 'c', c: 'e' },
  click: async () => {
    await page.getByLabelText('EORI number').selectOptions('c');
    await page.getByLabelText('Customs declaration').selectOptions('e');
  },
  press: () => userEvent.keyboard('Te{Tab}{Tab}R'),
});

itemViewContract('three orders with several papers', {
  tag: 'ptl-match',
  item: papersMatch,
  empty: {},
  answer: { a: ['a'], b: ['a', 'b'] },
  click: async () => {
    await page.getByText('Commercial invoice').first().click();
    await page.getByText('Export declaration').nth(1).click();
    await page.getByText('Commercial invoice').nth(1).click();
  },
  press: () => userEvent.keyboard(' {Tab}{Tab}{Tab}{Tab} {Tab} '),
});
