import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, focused, show } from '../../../tests/contracts/item-view.js';
import { threeStatements } from '../../../tests/contracts/samples/matrix.js';
import { define } from '../../ui/define.js';
import { MatrixElement } from './element.js';

define('ptl-matrix', MatrixElement);

const group = (name: RegExp) => page.getByRole('radiogroup', { name });

describe('a matrix', () => {
  eachOnAFreshPage();

  test('has a group of named radios for each statement', async () => {
    await show('ptl-matrix', { item: threeStatements, response: { b: 2 } });

    for (const { key, text } of threeStatements.statements) {
      const radios = page.getByRole('radiogroup', { name: text, exact: true });
      await expect.element(radios.getByRole('radio', { name: 'Partly' })).toBeVisible();
      for (const [at, name] of threeStatements.points.entries()) {
        const radio = radios.getByRole('radio', { name, exact: true });
        await expect.element(radio).toHaveProperty('checked', key === 'b' && at === 2);
      }
    }
  });

  test('keeps what was said of the others', async () => {
    const { told } = await show('ptl-matrix', { item: threeStatements, response: { b: 2 } });

    await group(/delivered price/)
      .getByRole('radio', { name: 'Completely' })
      .click();

    expect(told).toEqual([{ b: 2, a: 4 }]);
    await expect.element(page.getByText('2 of 3 rated')).toBeVisible();
  });

  test('is a table on a wide page and cards on a narrow one', async () => {
    const tops = (element: HTMLElement & { readonly renderRoot: ParentNode }) =>
      new Set(
        [...element.renderRoot.querySelectorAll('#row-a .option')].map((one) =>
          Math.round(one.getBoundingClientRect().top),
        ),
      ).size;
    await page.viewport(900, 800);
    const { element } = await show('ptl-matrix', { item: threeStatements, response: {} });
    expect(tops(element)).toBe(1);

    await page.viewport(320, 800);

    expect(tops(element)).toBe(5);
  });

  test('names the statements that are still open once that is a problem', async () => {
    const { element } = await show('ptl-matrix', {
      item: threeStatements,
      response: { a: 1 },
      problem: 'Rate each statement',
    });

    await expect.element(group(/delivered price/)).not.toHaveAccessibleDescription();
    await expect
      .element(group(/papers/))
      .toHaveAccessibleDescription('Rate each statement Not answered');
    element.focusControl();
    expect(focused()?.closest('.row')?.id).toBe('row-b');
  });
});
