import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { anchoredItem } from '../../../tests/contracts/sample-items.js';
import '../elements.js';

describe('an anchored scale', () => {
  eachOnAFreshPage();

  test('is five radios from least to most, named by their facts', async () => {
    await show('ptl-anchored', { item: anchoredItem, response: { point: 0 } });
    const group = page.getByRole('radiogroup', { name: anchoredItem.prompt, exact: true });

    await expect.element(group).toHaveAccessibleDescription(anchoredItem.hint);
    expect(
      group
        .getByRole('radio')
        .elements()
        .map((radio) => radio.closest('label')?.querySelector('.words')?.textContent?.trim()),
    ).toEqual(anchoredItem.points);
    await expect
      .element(page.getByRole('radio', { name: anchoredItem.points[0], exact: true }))
      .toBeChecked();
  });

  test('takes the letters a to e while a point has the focus', async () => {
    const { element, told } = await show('ptl-anchored', { item: anchoredItem, response: {} });

    element.focusControl();
    await userEvent.keyboard('ef');

    expect(told).toEqual([{ point: 4 }]);
  });

  test('judges nothing when answers are shown', async () => {
    await show('ptl-anchored', {
      item: anchoredItem,
      response: { point: 2 },
      locked: true,
      reveal: true,
    });

    await expect.element(page.getByRole('radio', { name: /^Your answer Notes on/ })).toBeChecked();
    expect(page.getByText('right').elements()).toEqual([]);
  });
});
