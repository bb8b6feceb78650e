import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { evidenceItem } from '../../../tests/contracts/sample-items.js';
import '../elements.js';

const tick = () =>
  page.getByRole('checkbox', { name: 'I could show it tomorrow: the signed budget line' });

describe('a claim', () => {
  eachOnAFreshPage();

  test('is three radios under the question', async () => {
    await show('ptl-evidence', { item: evidenceItem, response: { shown: false } });
    const group = page.getByRole('radiogroup', { name: evidenceItem.prompt, exact: true });

    for (const name of ['Yes', 'Partly', 'No']) {
      await expect.element(group.getByRole('radio', { name, exact: true })).not.toBeChecked();
    }
  });

  test('says why its evidence cannot be ticked before a yes', async () => {
    await show('ptl-evidence', { item: evidenceItem, response: { shown: false } });

    await expect.element(tick()).toBeDisabled();
    await expect.element(tick()).toHaveAccessibleDescription('Possible after “Yes” or “Partly”.');
  });

  test('lets the evidence be ticked after yes and partly, in the same place', async () => {
    const { element } = await show('ptl-evidence', {
      item: evidenceItem,
      response: { shown: false },
    });
    const place = () => tick().element().getBoundingClientRect().top;
    const height = element.offsetHeight;
    const before = place();

    await page.getByRole('radio', { name: 'Partly' }).click();

    await expect.element(tick()).toBeEnabled();
    await expect.element(tick()).toHaveAccessibleDescription('');
    expect(place()).toBe(before);
    expect(element.offsetHeight).toBe(height);
  });

  test('loses its evidence with a no and keeps it from yes to partly', async () => {
    const { told } = await show('ptl-evidence', {
      item: evidenceItem,
      response: { claim: 'yes', shown: true },
    });

    await page.getByRole('radio', { name: 'Partly' }).click();
    await page.getByRole('radio', { name: 'No' }).click();

    expect(told).toEqual([
      { claim: 'partly', shown: true },
      { claim: 'no', shown: false },
    ]);
    await expect.element(tick()).not.toBeChecked();
    await expect.element(tick()).toBeDisabled();
  });

  test('takes letters for the claim only while a claim has the focus', async () => {
    const { element, told } = await show('ptl-evidence', {
      item: evidenceItem,
      response: { shown: false },
    });

    element.focusControl();
    await userEvent.keyboard('b{Tab}a');

    expect(told).toEqual([{ claim: 'partly', shown: false }]);
  });
});
