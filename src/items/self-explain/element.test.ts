import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, show, violations } from '../../../tests/contracts/item-view.js';
import { whySixDigits } from '../../../tests/contracts/samples/self-explain.js';
import { define } from '../../ui/define.js';
import { SelfExplainElement } from './element.js';

define('ptl-self-explain', SelfExplainElement);

const text = 'Only six are shared.';
const close = () => page.getByRole('radiogroup', { name: 'Mine says the same', exact: true });

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
