import { describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import {
  descriptionOf,
  eachOnAFreshPage,
  focused,
  show,
  type ItemView,
} from '../../../tests/contracts/item-view.js';
import { deliveryCall, oneReply } from '../../../tests/contracts/samples/dialogue.js';
import { withoutKey } from '../../../tests/contracts/without-key.js';
import { define } from '../../ui/define.js';
import { DialogueElement } from './element.js';
import type { DialogueItem } from './schema.js';

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
    expect(live(element)).toBe('Your turn: choose reply 2.');
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

  test('tells before the first reply what cannot be undone', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: [] });
    const group = () => element.renderRoot.querySelector('[role="radiogroup"]');

    expect(descriptionOf(element, group())).toMatch(
      /^A reply cannot be taken back\. You can start/,
    );

    await say('What if we tried');

    expect(descriptionOf(element, group())).toBe('');
  });

  test('names a voice on its first line and to readers of the screen on each', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: [] });
    const names = [...element.renderRoot.querySelectorAll('.who')];

    expect(names.map(words)).toEqual(['Buyer', 'Buyer']);
    expect(names.map((name) => name.getBoundingClientRect().height > 1)).toEqual([true, false]);
  });

  test('has others at the start of the line and the learner at its end', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });
    const talk = element.renderRoot.querySelector('.talk')?.getBoundingClientRect();
    const [other, , own] = [...element.renderRoot.querySelectorAll('.line')].map((line) =>
      line.getBoundingClientRect(),
    );
    if (!talk || !other || !own) throw new Error('A line is missing');

    expect(other.left - talk.left).toBeLessThan(talk.right - other.right);
    expect(talk.right - own.right).toBeLessThan(own.left - talk.left);
  });

  test('leaves what was said where it is and marks only what has come as new', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });
    const entries = () => [...element.renderRoot.querySelectorAll('.talk > li')];
    const before = entries();

    await say('Then I ask my workshop');

    expect(entries().slice(0, before.length)).toEqual(before);
    expect(entries().map((entry) => entry.classList.contains('fresh'))).toEqual([
      ...before.map(() => false),
      true,
      true,
    ]);
  });

  test('does not move the page while what has come is in sight', async () => {
    await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });
    document.body.style.paddingBlockEnd = '60rem';
    await page.getByText('Then I ask my workshop').click();
    scrollTo(0, 40);

    await button('Say this').click();

    await expect.poll(() => words(focused())).toMatch(/^Buyer Good/);
    expect(scrollY).toBe(40);
    document.body.style.removeProperty('padding-block-end');
  });

  test('moves the page no more than brings what has come into sight', async () => {
    await page.viewport(400, 600);
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });
    document.body.style.paddingBlockEnd = '60rem';
    await page.getByText('Then I ask my workshop').click();
    scrollTo(0, 0);

    // By itself, so that nothing scrolls to the button first.
    element.renderRoot.querySelector<HTMLElement>('.turn .btn')?.click();
    await expect.poll(() => words(focused())).toMatch(/^Buyer Good/);

    const { bottom } = focused()?.getBoundingClientRect() ?? { bottom: 0 };
    // At the end of what is in sight, above the room for the dock, and not in the middle.
    const dock = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd);
    expect(bottom).toBeLessThanOrEqual(600 - dock);
    expect(bottom).toBeGreaterThan(600 - dock - 48);
    document.body.style.removeProperty('padding-block-end');
  });

  test.each([
    { reducedMotion: 'no-preference', moving: true },
    { reducedMotion: 'reduce', moving: false },
  ] as const)('lets lines arrive with motion: $moving, for $reducedMotion', async (given) => {
    await commands.emulateMedia({ reducedMotion: given.reducedMotion });
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: ['c'] });

    await say('Then I ask my workshop');
    await element.updateComplete;

    const fresh = element.renderRoot.querySelector('.fresh');
    const name = fresh && getComputedStyle(fresh).animationName;
    expect(name !== null && name !== 'none').toBe(given.moving);
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
  });

  test('tells who picked a reply and did not say it what to do', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: [] });
    expect(element.missing).toMatch(/^Lead the conversation to its end/);

    await page.getByText('What if we tried').click();

    expect(element.missing).toMatch(/^Press “Say this”/);
  });

  test('forgets a picked reply when another answer is put in', async () => {
    const { element } = await show('ptl-dialogue', { item: deliveryCall, response: [] });
    await page.getByText('What if we tried').click();

    element.response = ['c'];
    await element.updateComplete;

    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await expect.element(button('Say this')).toBeDisabled();
  });

  test('is led to its end while its key is not there', async () => {
    const item: DialogueItem = withoutKey(deliveryCall, 'credit', 'consequence', 'rationale');
    const { told } = await show('ptl-dialogue', { item, response: [] });

    await say('What if we tried');
    await say('I can take off 5 %');

    expect(told.at(-1)).toEqual(['a', 'a']);
    expect(lines().at(-1)).toBe('You I can take off 5 %, as this is our first order.');
  });

  test('cannot be started again or led on while it is locked', async () => {
    const { element } = await show('ptl-dialogue', {
      item: deliveryCall,
      response: ['c'],
      locked: true,
    });

    expect(page.getByRole('button').elements()).toEqual([]);
    expect(page.getByRole('radio').elements()).toEqual([]);
    expect(lines()).toHaveLength(4);
    expect(live(element)).toBe('The conversation stopped here.');
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

  test('has each reply with its tag and reason, and a stronger one after what it led to', async () => {
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
      'You hear the buyer type the new price.',
      'Strongest answer Before the price: what make',
    ]);
    expect(lines()[4]).toContain('You offer night work for thirty shops');
    expect(lines()[5]).toContain('both sides save money');
  });

  test('goes on with the strongest replies where it was broken off', async () => {
    await show('ptl-dialogue', { item: deliveryCall, response: ['c'], locked: true, reveal: true });

    expect(lines().slice(3)).toEqual([
      'Buyer Ten shops open in week three. The other thirty open later.',
      'The conversation stopped here. The strongest replies lead on like this:',
      'Strongest answer Then ten shops get their shelves in three weeks, and the rest in six. A first part is enough, and both sides save money.',
      'Both of you write down ten shops for week three.',
      'Buyer That works. Please send me the two dates in writing.',
    ]);
  });

  test('shows the strongest path to who said nothing', async () => {
    await show('ptl-dialogue', { item: oneReply, response: [], locked: true, reveal: true });

    expect(lines().map((line) => line.slice(0, 40))).toEqual([
      'Mrs Novak I ordered the blue lamp, and y',
      'The strongest replies lead on like this:',
      'Strongest answer I am sorry. Shall I sen',
    ]);
  });
});
