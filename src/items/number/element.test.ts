import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { numberItem, ownFigure, recordedFigure } from '../../../tests/contracts/sample-items.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { es } from '../../i18n/es.js';
import '../elements.js';

const field = () => page.getByRole('textbox');

describe('a figure to enter', () => {
  eachOnAFreshPage();

  test('is a field named by the question and described by hint and unit', async () => {
    await show('ptl-number', { item: numberItem, response: {} });

    await expect
      .element(page.getByRole('textbox', { name: numberItem.prompt, exact: true }))
      .toHaveAccessibleDescription(`${numberItem.hint ?? ''} EUR`);
  });

  test('shows how the entry was read', async () => {
    await show('ptl-number', { item: numberItem, response: {} });

    await field().fill('7.628,96');

    await expect.element(page.getByText('Read as EUR 7,628.96')).toBeVisible();
  });

  test('reads an entry as the language of the interface writes it', async () => {
    registerMessages('es', es);
    useLanguage('es');
    const { told } = await show('ptl-number', { item: recordedFigure, response: {} });

    await field().fill('1,234');

    expect(told.at(-1)).toEqual({ value: 1.234 });
  });

  test('writes the figure anew when the language changes, so that it stays the same figure', async () => {
    registerMessages('es', es);
    const item = { ...recordedFigure, max: 5000 };
    const { element, told } = await show('ptl-number', { item, response: {} });
    await field().fill('1,234');

    useLanguage('es');
    await element.updateComplete;

    expect(told.at(-1)).toEqual({ value: 1234 });
    await expect.element(field()).toHaveValue('1234');
  });

  test('shows a figure that was entered before', async () => {
    await show('ptl-number', { item: numberItem, response: { value: 7628.96 } });

    await expect.element(field()).toHaveValue('7,628.96');
  });

  test('does not carry the entry over to the next question', async () => {
    const { element } = await show('ptl-number', { item: numberItem, response: {} });
    await field().fill('about ten');

    element.item = ownFigure;
    await element.updateComplete;

    await expect.element(field()).toHaveValue('');
  });

  test('tells the figure while it is typed and takes it back when it is no longer one', async () => {
    const { told } = await show('ptl-number', { item: ownFigure, response: {} });

    await field().click();
    await userEvent.keyboard('4.5x');

    expect(told).toEqual([{ value: 4 }, { value: 4.5 }, {}]);
  });
});

describe('an entry that is not an answer', () => {
  eachOnAFreshPage();

  test.each([
    { entry: '25,4,3', says: '“25,4,3” is not a number. Enter one such as 12.5.' },
    { entry: '100001', says: 'Enter a number from 0 to 100,000.' },
    { entry: '-1', says: 'Enter a number from 0 to 100,000.' },
    { entry: '1.2345', says: 'Enter at most 2 decimals.' },
  ])('stays in the field: $entry, with "$says"', async ({ entry, says }) => {
    await show('ptl-number', { item: numberItem, response: {} });

    await field().fill(entry);
    await userEvent.keyboard('{Tab}');

    await expect.element(field()).toHaveValue(entry);
    await expect.element(field()).toBeInvalid();
    await expect.element(page.getByText(says)).toBeVisible();
    await expect
      .element(field())
      .toHaveAccessibleDescription(`${numberItem.hint ?? ''} EUR ${says}`);
  });

  test('is not found fault with while it is being typed', async () => {
    await show('ptl-number', { item: numberItem, response: {} });

    await field().click();
    await userEvent.keyboard('-');

    await expect.element(field()).toBeValid();
  });

  test('is named instead of the general problem', async () => {
    const { element } = await show('ptl-number', { item: numberItem, response: {} });
    await field().fill('ten');

    element.problem = 'Enter a number, or leave the question open';
    await element.updateComplete;

    await expect.element(page.getByText('“ten” is not a number.')).toBeVisible();
    expect(page.getByText('leave the question open').elements()).toEqual([]);
  });
});

describe('a figure whose answer is shown', () => {
  eachOnAFreshPage();

  test.each([
    { value: 7628.96, rows: ['Your answer: right EUR 7,628.96'] },
    { value: 7700, rows: ['Your answer: partly EUR 7,700', 'Right answer EUR 7,628.96'] },
    { value: 7, rows: ['Your answer: not this one EUR 7', 'Right answer EUR 7,628.96'] },
    { value: undefined, rows: ['Right answer EUR 7,628.96'] },
  ])('has $rows for $value, with the way to it at the end', async ({ value, rows }) => {
    await show('ptl-number', { item: numberItem, response: { value }, locked: true, reveal: true });
    const shown = page
      .getByRole('listitem')
      .elements()
      .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

    expect(shown.map((row) => row.replace(/ 6,420 \+.*/, ''))).toEqual(rows);
    expect(shown.at(-1)).toContain('6,420 + 690 + 38 = 7,148');
  });

  test('stays a field, not to be changed, where the figure is the learner’s own', async () => {
    await show('ptl-number', {
      item: ownFigure,
      response: { value: 4.5 },
      locked: true,
      reveal: true,
    });

    await expect.element(field()).toHaveValue('4.5');
    await expect.element(field()).toHaveAttribute('readonly');
  });
});

describe('what is missing', () => {
  eachOnAFreshPage();

  test('is a figure, or another one where the entry cannot be taken', async () => {
    const { element } = await show('ptl-number', { item: numberItem, response: {} });
    expect(element.missing).toBe('Enter a number, or leave the question open');

    await page.getByRole('textbox').fill('a lot');

    expect(element.missing).toMatch(/^“a lot” is not a number/);
  });
});
