import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show, violations } from '../../../tests/contracts/item-view.js';
import { ownNote, replyToBuyer } from '../../../tests/contracts/samples/essay.js';
import { define } from '../../ui/define.js';
import { EssayElement } from './element.js';
import type { EssayItem } from './schema.js';

define('ptl-essay', EssayElement);

const text = 'The lamps arrive on 16 March.';
const field = () => page.getByRole('textbox');
const area = () => field().element() as HTMLTextAreaElement;
const check = (name: string) => page.getByRole('radiogroup', { name });
const longer =
  'If your text is longer, keep it in a file of your own and write its main points here.';
const day = 'Says the new day on which the lamps arrive';

describe('a text to write', () => {
  eachOnAFreshPage();

  test('is a field named by the question and described by hint, room and words', async () => {
    await show('ptl-essay', { item: replyToBuyer, response: { checks: {} } });

    await expect
      .element(page.getByRole('textbox', { name: replyToBuyer.prompt, exact: true }))
      .toHaveAccessibleDescription(
        `${replyToBuyer.hint ?? ''} There is room for 420 characters, about 60 words. ${longer} 0 words, aim for 30 to 60 420 characters left`,
      );
  });

  test.each([
    { words: { min: 20 }, says: '3 words, aim for 20 or more' },
    { words: { max: 20 }, says: '3 words, aim for at most 20' },
  ])('counts its words beside what is advised: "$says"', async ({ words, says }) => {
    const item: EssayItem = { ...ownNote, words };
    await show('ptl-essay', { item, response: { text: 'Call Ana today', checks: {} } });

    await expect.element(page.getByText(says)).toBeVisible();
  });

  test('counts no words where none are advised', async () => {
    await show('ptl-essay', { item: ownNote, response: { text: 'Call Ana', checks: {} } });

    await expect
      .element(field())
      .toHaveAccessibleDescription(
        `There is room for 120 characters, about 15 words. ${longer} 112 characters left`,
      );
  });

  test('grows with its field, so that nothing has to be scrolled', async () => {
    const { element } = await show('ptl-essay', { item: replyToBuyer, response: { checks: {} } });
    const before = area().offsetHeight;

    await field().fill('one line\n'.repeat(12));
    await element.updateComplete;

    expect(area().offsetHeight).toBeGreaterThan(before);
    expect(area().scrollHeight).toBeLessThanOrEqual(area().clientHeight);
  });

  test('keeps what is too long in the field, marks it and says what is saved', async () => {
    const { element, told } = await show('ptl-essay', { item: ownNote, response: { checks: {} } });
    const long = `${'Ana will call. '.repeat(8)}Then Jon.`;

    await field().fill(long);

    await expect.element(field()).toHaveValue(long);
    await expect.element(page.getByText('9 characters too many')).toBeVisible();
    await expect
      .element(page.getByText(/^Only the text up to “Ana will call.” is saved/))
      .toBeVisible();
    expect(element.renderRoot.querySelector('.copy')?.getAttribute('data-over')).toBe('Then Jon.');
    expect(told).toEqual([{ text: long.slice(0, 119), checks: {} }]);

    await field().fill('Ana will call.');

    await expect.element(page.getByText('106 characters left')).toBeVisible();
    expect(page.getByText(/^Only the text/).elements()).toEqual([]);
  });

  test('is marked exactly where the text stands that is too long', async () => {
    const { element } = await show('ptl-essay', { item: ownNote, response: { checks: {} } });
    await field().fill('Ana will call the shop and the carrier. '.repeat(5));

    const copy = element.renderRoot.querySelector('.copy');
    if (!copy) throw new Error('There is no copy below the field');
    const own = (name: string) =>
      [area(), copy].map((one) => getComputedStyle(one).getPropertyValue(name));
    for (const name of ['font', 'line-height', 'letter-spacing', 'padding', 'border-width']) {
      expect(new Set(own(name)).size, name).toBe(1);
    }
    expect(area().clientWidth).toBe(copy.clientWidth);
  });

  test('keeps what is too long while more is typed in front of it', async () => {
    await show('ptl-essay', { item: ownNote, response: { checks: {} } });
    await field().fill('x'.repeat(120));

    await userEvent.keyboard('{Control>}{Home}{/Control}On Monday ');

    await expect.element(field()).toHaveValue(`On Monday ${'x'.repeat(120)}`);
  });

  test('is only what was saved once it is locked', async () => {
    const { element } = await show('ptl-essay', { item: ownNote, response: { checks: {} } });
    await field().fill('x'.repeat(130));

    element.locked = true;
    await element.updateComplete;

    await expect.element(field()).toHaveValue('x'.repeat(120));
    expect(page.getByText(/characters|^Only/).elements()).toEqual([]);
  });

  test('keeps a space at its end in the field, and keeps it out of the answer', async () => {
    const { element, told } = await show('ptl-essay', { item: ownNote, response: { checks: {} } });

    await field().fill('Call ');
    await element.updateComplete;

    await expect.element(field()).toHaveValue('Call ');
    expect(told).toEqual([{ text: 'Call', checks: {} }]);
  });

  test('does not stay for the next question', async () => {
    const { element } = await show('ptl-essay', { item: ownNote, response: { checks: {} } });
    await field().fill('  ');

    element.item = replyToBuyer;
    await element.updateComplete;

    await expect.element(field()).toHaveValue('');
  });
});

describe('a text beside its model', () => {
  eachOnAFreshPage();
  const shown = { item: replyToBuyer, response: { text, checks: {} }, reveal: true };

  test('is no field any more, and can be checked by each criterion', async () => {
    const { told } = await show('ptl-essay', shown);

    await expect.element(page.getByText(text)).toBeVisible();
    await expect.element(page.getByText(/^Your 40 lamps leave/)).toBeVisible();
    expect(field().elements()).toEqual([]);
    await check(day).getByText('Yes').click();
    await check('Offers the buyer something to decide').getByText('Partly').click();

    expect(told).toEqual([
      { text, checks: { a: 'yes' } },
      { text, checks: { a: 'yes', d: 'partly' } },
    ]);
    await expect.element(check(day).getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  test('is checked by the keyboard alone', async () => {
    const { element, told } = await show('ptl-essay', shown);

    element.focusControl();
    expect(focused()).toBe(check(day).getByRole('radio', { name: 'Yes' }).element());
    await userEvent.keyboard('{ArrowDown}{Tab} ');

    expect(told).toEqual([
      { text, checks: { a: 'partly' } },
      { text, checks: { a: 'partly', b: 'yes' } },
    ]);
  });

  test('stays beside it when a check makes the player take "reveal" back', async () => {
    const { element } = await show('ptl-essay', shown);
    await check(day).getByText('Yes').click();

    element.reveal = false;
    await element.updateComplete;

    await expect.element(page.getByText(/^Your 40 lamps leave/)).toBeVisible();
    await expect.element(check(day).getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  test('is a field again with another text or in another question', async () => {
    const { element } = await show('ptl-essay', shown);

    Object.assign(element, { reveal: false, response: { text: 'Another', checks: {} } });
    await element.updateComplete;
    await expect.element(field()).toHaveValue('Another');

    Object.assign(element, { reveal: true });
    await element.updateComplete;
    Object.assign(element, { reveal: false, item: { ...replyToBuyer, id: 'another' } });
    await element.updateComplete;
    await expect.element(field()).toHaveValue('Another');
  });

  test('shows its checks in words, and no controls, while it is locked', async () => {
    const response = { text, checks: { a: 'yes', d: 'no' } };
    await show('ptl-essay', { ...shown, response, locked: true });

    expect(page.getByRole('radio').elements()).toEqual([]);
    expect(
      page
        .getByRole('definition')
        .elements()
        .map((one) => one.textContent),
    ).toEqual(['Yes', 'No']);
  });

  test('has below it what found no room, so that it can still be copied', async () => {
    const { element } = await show('ptl-essay', { item: replyToBuyer, response: { checks: {} } });
    await field().fill(`${'x'.repeat(420)} and the freight`);

    element.reveal = true;
    await element.updateComplete;

    await expect.element(page.getByText('x'.repeat(420), { exact: true })).toBeVisible();
    await expect
      .element(page.getByText('Not saved, because there was no room for it:'))
      .toBeVisible();
    await expect.element(page.getByText('and the freight', { exact: true })).toBeVisible();
  });

  test('is a field while its key is not there, whatever was saved', async () => {
    const open = { ...replyToBuyer, model: undefined, criteria: undefined, why: undefined };
    const response = { text, checks: { a: 'yes' } };
    await show('ptl-essay', { item: open, response, reveal: true });

    await expect.element(field()).toHaveValue(text);
  });

  test('cannot be checked where nothing was written, but the model is there', async () => {
    await show('ptl-essay', { ...shown, response: { checks: {} } });

    expect(page.getByRole('radio').elements()).toEqual([]);
    expect(page.getByText('Your answer').elements()).toEqual([]);
    await expect.element(page.getByText(/^Your 40 lamps leave/)).toBeVisible();
  });

  test('stays a field where there is nothing to compare it with', async () => {
    await show('ptl-essay', { item: ownNote, response: { text, checks: {} }, reveal: true });

    await expect.element(field()).toHaveValue(text);
  });

  test.each(['light', 'dark'])('has no fault that axe finds in %s colours', async (scheme) => {
    document.documentElement.dataset['ptlScheme'] = scheme;
    await show('ptl-essay', { ...shown, response: { text, checks: { a: 'partly' } } });

    expect(await violations()).toEqual([]);
  });

  test('fits 320 px with text twice as large, with targets of 44 px', async () => {
    await page.viewport(320, 800);
    await show('ptl-essay', shown);
    for (const radio of page.getByRole('radio').elements()) {
      expect(radio.closest('label')?.offsetHeight).toBeGreaterThanOrEqual(44);
    }

    document.documentElement.style.fontSize = '200%';

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
