import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show, type Shown } from '../../../tests/contracts/item-view.js';
import { checkedOrder, shortOrder } from '../../../tests/contracts/samples/order.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { es } from '../../i18n/es.js';
import { words as spanish } from '../../i18n/es/order.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { define } from '../../ui/define.js';
import { OrderElement } from './element.js';

define('ptl-order', OrderElement);

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.querySelector('p:last-of-type')?.textContent?.trim().slice(0, 7) ?? '');
const nameOfFocused = () => focused()?.getAttribute('aria-label');
const status = ({ element }: Shown) => element.renderRoot.querySelector('[aria-live]')?.textContent;

describe('an order to be made', () => {
  eachOnAFreshPage();

  test('shows the entries as they are listed, each with its place', async () => {
    await show('ptl-order', { item: shortOrder, response: [] });

    expect(rows()).toEqual(['Agree o', 'Confirm', 'Ask for']);
    for (const [at, { text }] of shortOrder.entries.entries()) {
      const place = page.getByRole('combobox', { name: `Place of: ${text}`, exact: true });
      await expect.element(place).toHaveDisplayValue(String(at + 1));
    }
    await expect.element(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('moves a row to the number chosen, keeps the focus on it and says so', async () => {
    const shown = await show('ptl-order', { item: shortOrder, response: [] });

    await page.getByRole('combobox', { name: 'Place of: Agree' }).selectOptions('3');

    expect(shown.told).toEqual([['b', 'd', 'a']]);
    expect(rows()).toEqual(['Confirm', 'Ask for', 'Agree o']);
    expect(nameOfFocused()).toBe('Place of: Agree on a solution and put it in writing');
    expect(status(shown)).toBe('Moved to place 3: Agree on a solution and put it in writing');
    await expect.element(page.getByRole('combobox').first()).toHaveDisplayValue('1');
  });

  test('takes the focus along with an arrow, and to the other one at the end', async () => {
    const { told } = await show('ptl-order', { item: checkedOrder, response: [] });

    await page.getByRole('button', { name: 'Move up: Ask' }).click();
    expect(nameOfFocused()).toMatch(/^Move up: Ask the buyer/);
    await userEvent.keyboard('{Enter}');

    expect(nameOfFocused()).toMatch(/^Move down: Ask the buyer/);
    expect(told).toEqual([[...'cafebd'], [...'acfebd']]);
    await expect.element(page.getByRole('button', { name: 'Move up: Ask' })).toBeDisabled();
  });

  test('can be answered as it is shown, and taken back without losing the order', async () => {
    const { told } = await show('ptl-order', { item: shortOrder, response: [] });
    const tick = page.getByRole('checkbox', { name: 'This order is my answer' });

    await tick.click();
    await page.getByRole('button', { name: 'Move up: Ask' }).click();
    await expect.element(tick).toBeChecked();
    await tick.click();

    expect(told).toEqual([['a', 'b', 'd'], ['a', 'd', 'b'], []]);
    expect(rows()).toEqual(['Agree o', 'Ask for', 'Confirm']);
  });

  test('starts anew with another item and with the same one drawn anew', async () => {
    const { element } = await show('ptl-order', { item: shortOrder, response: [] });
    await page.getByRole('button', { name: 'Move up: Ask' }).click();

    const entries = [...shortOrder.entries].reverse();
    Object.assign(element, { item: { ...shortOrder, entries }, response: [] });
    await element.updateComplete;

    expect(rows()).toEqual(['Ask for', 'Confirm', 'Agree o']);
    expect(element.renderRoot.querySelector('.moved')).toBeNull();
  });

  test('says in the language of the interface how to move', async () => {
    registerMessages('es', es);
    registerKindWords('es', 'order', spanish);
    const { element } = await show('ptl-order', { item: shortOrder, response: [] });

    useLanguage('es');
    await element.updateComplete;

    await expect.element(page.getByText(spanish.how)).toBeVisible();
  });
});

describe('a row that is dragged by its grip', () => {
  eachOnAFreshPage();

  const grips = ({ element }: Shown) => [...element.renderRoot.querySelectorAll('.grip')];
  const middleOf = ({ element }: Shown, at: number) => {
    const box = element.renderRoot.querySelectorAll('.row')[at]?.getBoundingClientRect();
    return box ? box.top + box.height / 2 : Number.NaN;
  };
  const point = async (shown: Shown, grip: number, type: string, clientY = 0) => {
    const init = { bubbles: true, pointerId: 1, button: 0, clientY };
    grips(shown)[grip]?.dispatchEvent(new PointerEvent(type, init));
    await shown.element.updateComplete;
  };
  const grab = async (shown: Shown, grip: number) => {
    // A made-up pointer cannot be captured.
    const one = grips(shown)[grip];
    if (one) Object.assign(one, { setPointerCapture: () => undefined });
    await point(shown, grip, 'pointerdown');
  };

  test('goes where the pointer goes, and answers when it is let go', async () => {
    const shown = await show('ptl-order', { item: checkedOrder, response: [] });

    await grab(shown, 0);
    await point(shown, 0, 'pointermove', middleOf(shown, 1) + 2);
    expect(rows().slice(0, 2)).toEqual(['Store t', 'Sign th']);
    await point(shown, 0, 'pointermove', middleOf(shown, 5) + 2);
    await point(shown, 0, 'pointermove', middleOf(shown, 4) - 2);
    expect(shown.told).toEqual([]);
    await point(shown, 0, 'pointerup');

    expect(shown.told).toEqual([[...'faebcd']]);
    expect(status(shown)).toMatch(/^Moved to place 5: Sign/);
  });

  test('goes back when the drag is broken off', async () => {
    const shown = await show('ptl-order', { item: checkedOrder, response: [...'abcdef'] });

    await grab(shown, 5);
    await point(shown, 5, 'pointermove', middleOf(shown, 0) - 2);
    expect(rows()[0]).toBe('Store t');
    await point(shown, 5, 'pointercancel');
    await point(shown, 5, 'pointermove', middleOf(shown, 0) - 2);

    expect(rows()[0]).toBe('Ask the');
    expect(shown.told).toEqual([]);
  });

  test('answers nothing when it was only touched', async () => {
    const shown = await show('ptl-order', { item: checkedOrder, response: [] });

    await grab(shown, 2);
    await point(shown, 2, 'pointermove', middleOf(shown, 2));
    await point(shown, 2, 'pointerup');

    expect(shown.told).toEqual([]);
  });

  test('is held by a real mouse, and a finger scrolls everywhere but on the grip', async () => {
    const shown = await show('ptl-order', { item: checkedOrder, response: [] });
    const [first, , third] = grips(shown);
    if (!first || !third) throw new Error('A grip is missing');

    await userEvent.dragAndDrop(first, third);

    expect(shown.told).toHaveLength(1);
    expect(getComputedStyle(first).touchAction).toBe('none');
    const row = shown.element.renderRoot.querySelector('.row');
    expect(row && getComputedStyle(row).touchAction).toBe('auto');
  });
});

describe('an order whose answer is shown', () => {
  eachOnAFreshPage();

  const tags = () =>
    page
      .getByRole('listitem')
      .elements()
      .map((row) => row.querySelector('.tag'));

  test('is in the right order, each with both places in words and its reason', async () => {
    const response = [...'bcaedf'];
    await show('ptl-order', { item: checkedOrder, response, locked: true, reveal: true });

    expect(tags().map((tag) => tag?.textContent)).toEqual([
      'Place 1, yours 3: this comes first',
      'Place 2, yours 1: does not follow the right one',
      'Place 3, yours 2: follows the right one',
      'Place 4, yours 5: does not follow the right one',
      'Place 5, yours 4: does not follow the right one',
      'Place 6, yours 6: does not follow the right one',
    ]);
    expect(page.getByRole('listitem').first().element().textContent).toContain(
      'The lists can only be searched',
    );
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  test('praises what is in place', async () => {
    await show('ptl-order', {
      item: shortOrder,
      response: ['b', 'd', 'a'],
      locked: true,
      reveal: true,
    });

    expect(tags().map((tag) => tag?.textContent)).toEqual([
      'Place 1: right',
      'Place 2: right',
      'Place 3: right',
    ]);
  });

  test('only tells the places where there was no answer', async () => {
    await show('ptl-order', { item: shortOrder, response: [], locked: true, reveal: true });

    expect(tags().map((tag) => tag?.textContent)).toEqual(['Place 1', 'Place 2', 'Place 3']);
  });
});
