import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show } from '../../../tests/contracts/item-view.js';
import { selfRating, sevenPoints } from '../../../tests/contracts/samples/likert.js';
import { define } from '../../ui/define.js';
import { LikertElement } from './element.js';

define('ptl-likert', LikertElement);

describe('a scale', () => {
  eachOnAFreshPage();

  test('is a group of radios from least to most under the statement', async () => {
    await show('ptl-likert', { item: selfRating, response: { point: 0 } });
    const group = page.getByRole('radiogroup', { name: selfRating.prompt, exact: true });

    await expect.element(group).toHaveAccessibleDescription(selfRating.hint);
    for (const [point, name] of selfRating.points.entries()) {
      const radio = group.getByRole('radio', { name, exact: true });
      await expect.element(radio).toHaveProperty('checked', point === 0);
    }
  });

  test.each([
    { width: 650, rows: 1 },
    { width: 320, rows: 7 },
  ])('has $rows rows of points at $width px', async ({ width, rows }) => {
    await page.viewport(width, 800);
    const { element } = await show('ptl-likert', { item: sevenPoints, response: {} });
    const boxes = [...element.renderRoot.querySelectorAll('.option')].map((point) =>
      point.getBoundingClientRect(),
    );

    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(rows);
    expect(new Set(boxes.map(({ width: one }) => Math.round(one))).size).toBe(1);
  });

  test('has rows where the text is large, however wide the page', async () => {
    document.documentElement.style.fontSize = '200%';
    const { element } = await show('ptl-likert', { item: selfRating, response: {} });
    const tops = [...element.renderRoot.querySelectorAll('.option')].map(
      (point) => point.getBoundingClientRect().top,
    );

    expect(new Set(tops).size).toBe(5);
  });

  test('takes the letters of its points while one has the focus, and no others', async () => {
    const { element, told } = await show('ptl-likert', { item: selfRating, response: {} });

    element.focusControl();
    await userEvent.keyboard('df');

    expect(told).toEqual([{ point: 3 }]);
    expect(focused()).toBe(page.getByRole('radio', { name: 'Largely true' }).element());
  });

  test('judges nothing when answers are shown', async () => {
    await show('ptl-likert', {
      item: selfRating,
      response: { point: 2 },
      locked: true,
      reveal: true,
    });

    await expect
      .element(page.getByRole('radio', { name: 'Your answer Partly true' }))
      .toBeChecked();
    expect(page.getByText(/right/i).elements()).toEqual([]);
  });
});
