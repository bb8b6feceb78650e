import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show } from '../../../tests/contracts/item-view.js';
import { falseStatement, trueStatement } from '../../../tests/contracts/samples/truefalse.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { es } from '../../i18n/es.js';
import { words } from '../../i18n/es/truefalse.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { define } from '../../ui/define.js';
import { TruefalseElement } from './element.js';

define('ptl-truefalse', TruefalseElement);

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a statement', () => {
  eachOnAFreshPage();

  test('is two radios under it, of which none is picked yet', async () => {
    await show('ptl-truefalse', { item: falseStatement, response: {} });
    const group = page.getByRole('radiogroup', { name: falseStatement.prompt, exact: true });

    for (const name of ['True', 'False']) {
      await expect.element(group.getByRole('radio', { name, exact: true })).not.toBeChecked();
    }
    await expect.element(group).toHaveAccessibleDescription(falseStatement.hint);
  });

  test('has its sides beside each other, and on a narrow page below each other', async () => {
    const { element } = await show('ptl-truefalse', { item: trueStatement, response: {} });
    const tops = () =>
      [...element.renderRoot.querySelectorAll('.option')].map(
        (side) => side.getBoundingClientRect().top,
      );

    expect(new Set(tops()).size).toBe(1);
    await page.viewport(320, 800);
    expect(new Set(tops()).size).toBe(2);
  });

  test('takes a letter while a side has the focus', async () => {
    const { element, told } = await show('ptl-truefalse', { item: trueStatement, response: {} });

    element.focusControl();
    await userEvent.keyboard('Bc');

    expect(told).toEqual([{ value: false }]);
    expect(focused()).toBe(page.getByRole('radio', { name: 'False' }).element());
  });

  test('puts the focus on the side picked', async () => {
    const { element } = await show('ptl-truefalse', {
      item: trueStatement,
      response: { value: false },
    });

    element.focusControl();

    expect(focused()).toBe(page.getByRole('radio', { name: 'False' }).element());
  });

  test('calls its sides in the language of the interface as soon as it changes', async () => {
    registerMessages('es', es);
    registerKindWords('es', 'truefalse', words);
    const { element } = await show('ptl-truefalse', { item: trueStatement, response: {} });

    useLanguage('es');
    await element.updateComplete;

    await expect.element(page.getByRole('radio', { name: 'Verdadero' })).toBeVisible();
  });
});

describe('a statement whose answer is shown', () => {
  eachOnAFreshPage();

  test.each([
    {
      item: falseStatement,
      response: { value: false },
      shown: [/^Your answer: right False Norway is outside the EU customs union, so/],
    },
    {
      item: falseStatement,
      response: { value: true },
      shown: [/^Your answer: not this one True The parcel would stop/, /^Right answer False$/],
    },
    { item: falseStatement, response: {}, shown: [/^Right answer False Norway is outside/] },
    {
      item: trueStatement,
      response: { value: false },
      shown: [/^Your answer: not this one False$/, /^Right answer True$/],
    },
  ])('has $shown for $response', async ({ item, response, shown }) => {
    await show('ptl-truefalse', { item, response, locked: true, reveal: true });

    expect(rows()).toEqual(shown.map((row) => expect.stringMatching(row) as string));
    expect(page.getByRole('radio').elements()).toEqual([]);
  });
});
