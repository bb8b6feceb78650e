import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, show, violations } from '../../../tests/contracts/item-view.js';
import { whySixDigits } from '../../../tests/contracts/samples/self-explain.js';
import { define } from '../../ui/define.js';
import { SelfExplainElement } from './element.js';

define('ptl-self-explain', SelfExplainElement);

const text = 'Only six are shared.';
const close = () => page.getByRole('radiogroup', { name: 'Mine says the same', exact: true });

describe('an explanation to write', () => {
  eachOnAFreshPage();

  test('says before it is written how much fits and what to do with more', async () => {
    await show('ptl-self-explain', { item: whySixDigits, response: {} });

    await expect
      .element(page.getByRole('textbox', { name: whySixDigits.prompt, exact: true }))
      .toHaveAccessibleDescription(
        `${whySixDigits.hint ?? ''} There is room for 240 characters, about 30 words. If you have more to say, put it in your own notes and write the main point here. 240 characters left`,
      );
  });

  test('keeps what is too long in the field, and tells only what fits', async () => {
    const { told } = await show('ptl-self-explain', { item: whySixDigits, response: {} });

    await page.getByRole('textbox').fill('x'.repeat(250));

    await expect.element(page.getByRole('textbox')).toHaveValue('x'.repeat(250));
    await expect.element(page.getByText('10 characters too many')).toBeVisible();
    expect(told).toEqual([{ text: 'x'.repeat(240) }]);
  });

  test('is asked for while the key is not there', async () => {
    const open = { ...whySixDigits, model: undefined, why: undefined };
    await show('ptl-self-explain', { item: open, response: { text, close: 'no' } });

    await expect.element(page.getByRole('textbox')).toHaveValue(text);
  });
});

describe('an explanation beside its model', () => {
  eachOnAFreshPage();
  const shown = { item: whySixDigits, response: { text }, reveal: true };

  test('can be judged, and says so to the player', async () => {
    const { told } = await show('ptl-self-explain', shown);

    await expect.element(page.getByText(/^The first six digits are the same/)).toBeVisible();
    await close().getByText('Partly').click();

    expect(told).toEqual([{ text, close: 'partly' }]);
    await expect.element(close().getByRole('radio', { name: 'Partly' })).toBeChecked();
  });

  test('stays beside it when the judgement makes the player take "reveal" back', async () => {
    const { element } = await show('ptl-self-explain', shown);
    await close().getByText('Yes').click();

    element.reveal = false;
    await element.updateComplete;

    await expect.element(close().getByRole('radio', { name: 'Yes' })).toBeChecked();
  });

  test('shows the judgement in words while it is locked', async () => {
    await show('ptl-self-explain', { ...shown, response: { text, close: 'no' }, locked: true });

    expect(page.getByRole('radio').elements()).toEqual([]);
    expect(page.getByRole('definition').element().textContent).toBe('No');
  });

  test('has no fault that axe finds', async () => {
    await show('ptl-self-explain', { ...shown, response: { text, close: 'yes' } });

    expect(await violations()).toEqual([]);
  });
});
