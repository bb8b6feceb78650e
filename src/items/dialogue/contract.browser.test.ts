import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { deliveryCall, oneReply } from '../../../tests/contracts/samples/dialogue.js';
import { define } from '../../ui/define.js';
import { DialogueElement } from './element.js';

define('ptl-dialogue', DialogueElement);

const say = async (words: string) => {
  await page.getByText(words).click();
  await page.getByRole('button', { name: 'Say this' }).click();
};

itemViewContract('a call that branches', {
  tag: 'ptl-dialogue',
  item: deliveryCall,
  empty: [],
  answer: ['c', 'd', 'a'],
  click: async () => {
    await say('What happens in week three');
    await say('Then I ask my workshop');
    await say('I can take off 5 %');
  },
  press: () =>
    userEvent.keyboard(
      '{ArrowDown}{ArrowDown}{Tab}{Enter}{Tab}{ArrowDown}{Tab}{Enter}{Tab} {Tab}{Enter}',
    ),
});

itemViewContract('one reply', {
  tag: 'ptl-dialogue',
  item: oneReply,
  empty: [],
  answer: ['b'],
  click: () => say('Are you sure'),
  press: () => userEvent.keyboard('b{Tab} '),
});
