import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  eachOnAFreshPage,
  focused,
  show,
  type ItemView,
} from '../../../tests/contracts/item-view.js';
import { deliveryCall, oneReply } from '../../../tests/contracts/samples/dialogue.js';
import { define } from '../../ui/define.js';
import { DialogueElement } from './element.js';

define('ptl-dialogue', DialogueElement);

const words = (one: Element | null | undefined) =>
  one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const lines = () => page.getByRole('listitem').elements().map(words);
const live = (element: ItemView) => words(element.renderRoot.querySelector('[aria-live="polite"]'));
const button = (name: string) => page.getByRole('button', { name });
const say = async (reply: string) => {
  await page.getByText(reply).click();
  await button('Say this').click();
};

describe('a conversation', () => {
  eachOnAFreshPage();

  test('begins with what others say and the replies to it', async () => {
    await show('ptl-dialogue', { item: deliveryCall, response: [] });

    expect(lines()).toEqual([
      'Buyer Your shelves are nice, but six weeks is impossible.',
      'Buyer We need them in three weeks, or we look elsewhere.',
    ]);
    const group = page.getByRole('radiogroup', { name: 'What do you say?' });
    expect(group.getByRole('radio').elements()).toHaveLength(3);
    await expect.element(button('Start the conversation again')).not.toBeInTheDocument();
  });

  test('does not go on when a reply is only picked', async () => {
    const { told } = await show('ptl-dialogue', { item: deliveryCall, response: [] });
    await expect.element(button('Say this')).toBeDisabled();

    await page.getByText('What would you pay').click();
    await page.getByText('What if we tried').click();

    expect(told).toEqual([]);
    expect(lines()).toHaveLength(2);
    await expect.element(button('Say this')).toBeEnabled();
  });

  test('goes on with the reply, what happens and what is said next', async () => {
    const { element, told } = await show('ptl-dialogue', { item: deliveryCall, response: [] });

    await say('What if we tried');

    expect(told).toEqual([['a']]);
    expect(lines().slice(2)).toEqual([
      'You What if we tried four weeks: shall I send a new offer today?',
      'The buyer notes four weeks, and asks for more.',
      'Buyer Good. And what about the price?',
    ]);
    expect(words(focused())).toBe('The buyer notes four weeks, and asks for more.');
    expect(live(element)).toBe('Choose your reply 2.');
    await expect.element(button('Say this')).toBeDisabled();
  });

  test('moves the focus to what others say where nothing else happens', async () => {
    await show('ptl-dialogue', { item: deliveryCall, response: [] });

    await say('What happens in week three');

    expect(words(focused())).toMatch(/^Buyer Ten shops open/);
  });

  test('says that it has ended, and has the focus there when nobody answers', async () => {
    const { element } = await show('ptl-dialogue', { item: oneReply, response: [] });
    expect(live(element)).toBe('');

    await say('I am sorry');

    expect(live(element)).toBe('The conversation has ended.');
    expect(words(focused())).toBe('The conversation has ended.');
    expect(page.getByRole('radio').elements()).toEqual([]);
    await expect.element(button('Say this')).not.toBeInTheDocument();
  });

  test('can be started again, also before its end', async () => {
    const { told } = await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });

    await button('Start the conversation again').click();

    expect(told).toEqual([[]]);
    expect(lines()).toHaveLength(2);
    expect(words(focused())).toMatch(/^Buyer Your shelves/);
  });

  test('cannot be started again or led on while it is locked', async () => {
    await show('ptl-dialogue', { item: deliveryCall, response: ['c'], locked: true });

    expect(page.getByRole('button').elements()).toEqual([]);
    expect(page.getByRole('radio').elements()).toEqual([]);
    expect(lines()).toHaveLength(4);
  });

  test('tells no consequence of a reply that was not given', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: ['b'] });

    const shown = element.shadowRoot?.innerHTML ?? '';
    for (const { replies = [] } of deliveryCall.turns) {
      for (const { consequence } of replies) {
        if (consequence) expect(shown).not.toContain(consequence);
      }
    }
  });

  test('takes the letter of a place while a reply has the focus', async () => {
    const { element, told } = await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });

    element.focusControl();
    await userEvent.keyboard('b{Tab}{Enter}');

    expect(told).toEqual([['c', 'd']]);
  });
});

describe('a conversation whose answer is shown', () => {
  eachOnAFreshPage();

  test('has each reply with its tag and reason, and a stronger one below it', async () => {
    await show('ptl-dialogue', {
      item: deliveryCall,
      response: ['c', 'd', 'a'],
      locked: true,
      reveal: true,
    });

    expect(lines().map((line) => line.slice(0, 44))).toEqual([
      'Buyer Your shelves are nice, but six weeks i',
      'Buyer We need them in three weeks, or we loo',
      'Your answer: right What happens in week thre',
      'Buyer Ten shops open in week three. The othe',
      'Your answer: partly Then I ask my workshop w',
      'Strongest answer Then ten shops get their sh',
      'Buyer Good. And what about the price?',
      'Your answer: not this one I can take off 5 %',
      'Strongest answer Before the price: what make',
      'You hear the buyer type the new price.',
    ]);
    expect(lines()[4]).toContain('You offer night work for thirty shops');
    expect(lines()[5]).toContain('both sides save money');
  });

  test('goes on with the strongest replies where it was broken off', async () => {
    await show('ptl-dialogue', { item: deliveryCall, response: ['c'], locked: true, reveal: true });

    expect(
      lines()
        .slice(4)
        .map((line) => line.slice(0, 30)),
    ).toEqual(
      [
        'Strongest answer Then ten shops',
        'Both of you write down ten shop',
        'Buyer That works. Please send m',
      ].map((line) => line.slice(0, 30)),
    );
  });
});
