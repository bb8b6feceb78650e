import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { ownNote, replyToBuyer } from '../../../tests/contracts/samples/essay.js';
import { define } from '../../ui/define.js';
import { EssayElement } from './element.js';

define('ptl-essay', EssayElement);

itemViewContract('a reply', {
  tag: 'ptl-essay',
  item: replyToBuyer,
  empty: { checks: {} },
  answer: { text: 'The lamps arrive\non 16 March.', checks: {} },
  click: async () => {
    await page.getByText('Write to the shop').click();
    await userEvent.keyboard('The lamps arrive{Enter}on 16 March.');
  },
  press: () => userEvent.keyboard('The lamps arrive{Enter}on 16 March. '),
});

itemViewContract('a note', {
  tag: 'ptl-essay',
  item: ownNote,
  empty: { checks: {} },
  answer: { text: 'Call Ana', checks: {} },
  click: async () => {
    await page.getByRole('textbox').click();
    await userEvent.keyboard('Call Ana');
  },
  press: () => userEvent.keyboard('Call Ana'),
});
