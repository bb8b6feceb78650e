import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { whyLanguage, whySixDigits } from '../../../tests/contracts/samples/self-explain.js';
import { define } from '../../ui/define.js';
import { SelfExplainElement } from './element.js';

define('ptl-self-explain', SelfExplainElement);

itemViewContract('a rule', {
  tag: 'ptl-self-explain',
  item: whySixDigits,
  empty: {},
  answer: { text: 'Only six are shared.' },
  click: async () => {
    await page.getByText('In your own words').click();
    await userEvent.keyboard('Only six are shared.');
  },
  press: () => userEvent.keyboard(' Only six are shared.'),
});

itemViewContract('little room', {
  tag: 'ptl-self-explain',
  item: whyLanguage,
  empty: {},
  answer: { text: 'They cannot read it' },
  click: async () => {
    await page.getByRole('textbox').click();
    await userEvent.keyboard('They cannot read it');
  },
  press: () => userEvent.keyboard('They cannot read it'),
});
