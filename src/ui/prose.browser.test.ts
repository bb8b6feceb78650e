import { html, LitElement } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, violations } from '../../tests/contracts/item-view.js';
import type { Prose } from '../content/prose.js';
import { define } from './define.js';
import { proseStyles, renderProse } from './prose.js';
import { base } from './styles/base.js';
import { plate } from './styles/plate.js';

class ProsePage extends LitElement {
  static override styles = [base, plate, proseStyles];
  text: Prose = [];
  override render() {
    return html`<main class="prose">
      <h1>Page</h1>
      ${renderProse(this.text)}
    </main>`;
  }
}
define('test-prose-page', ProsePage);

async function show(text: Prose): Promise<void> {
  const element = new ProsePage();
  element.text = text;
  document.body.append(element);
  await element.updateComplete;
}

const costs: Prose = [
  {
    type: 'table',
    head: [['Cost'], ['Per piece']],
    numeric: [false, true],
    rows: [[['Freight'], ['EUR 1.20']]],
  },
];

describe('renderProse', () => {
  eachOnAFreshPage();

  test('shows a table with heads as a table', async () => {
    await show(costs);

    await expect.element(page.getByRole('columnheader', { name: 'Cost' })).toBeInTheDocument();
    await expect.element(page.getByRole('cell', { name: 'EUR 1.20' })).toBeVisible();
  });

  test('keeps the table a table where its rows become blocks', async () => {
    await page.viewport(320, 700);
    await show(costs);

    await expect.element(page.getByRole('cell', { name: 'EUR 1.20' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  test('shows a table without heads as terms with their values', async () => {
    await show([{ type: 'table', head: [], numeric: [], rows: [[['Order'], ['EUR 18,400']]] }]);

    await expect.element(page.getByRole('term')).toHaveTextContent('Order');
    await expect.element(page.getByRole('definition')).toHaveTextContent('EUR 18,400');
  });

  test('opens links outside of the package without telling where from', async () => {
    await show([
      {
        type: 'paragraph',
        content: [{ type: 'link', href: 'https://example.org/', content: ['source'] }],
      },
    ]);

    const link = page.getByRole('link', { name: 'source' });
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(link).toHaveAttribute('target', '_blank');
  });

  test('shows words as words, whatever they look like', async () => {
    await show([{ type: 'paragraph', content: ['<b>5 < 6</b>'] }]);

    await expect.element(page.getByRole('paragraph')).toHaveTextContent('<b>5 < 6</b>');
  });

  test('has nothing that axe objects to', async () => {
    await show([
      { type: 'heading', level: 2, content: ['Rules'] },
      { type: 'list', ordered: true, items: [[{ type: 'paragraph', content: ['One'] }]] },
      {
        type: 'quote',
        content: [{ type: 'paragraph', content: ['Said ', { type: 'code', text: 'HS 69' }] }],
      },
      ...costs,
    ]);

    expect(await violations()).toEqual([]);
  });
});
