import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage } from '../../../tests/contracts/item-view.js';
import { registerEnglishKindWords } from '../../../tests/fakes/kind-words.js';
import { phrases, scoredItem } from '../../../tests/fakes/scored-items.js';
import { words } from '../../i18n/en/competence.js';
import '../elements.js';
import { competence } from './competence.js';
import type { CompetenceContent } from './schema.js';

registerEnglishKindWords();
eachOnAFreshPage();

const report: CompetenceContent = {
  kind: 'competence',
  graded: true,
  honesty: [],
  basis: { bankVersion: '1.0.0', prior: 'N(0, 1)' },
  areas: [{ id: 'FIN', name: 'Finance and tax' }],
  competences: ['FIN1', 'FIN2'].map((id) => ({
    id,
    name: `Competence ${id}`,
    area: 'FIN',
    levels: ['one', 'two', 'three', 'four'],
  })),
};

/** A report on so many answers to questions about each competence, all right. */
async function show(answers: Readonly<Record<string, number>>, exam = false) {
  const items = Object.entries(answers).flatMap(([id, count]) =>
    Array.from({ length: count }, (_, at) => {
      const item = scoredItem(`${id}-${String(at)}`, 1);
      return { ...item, keyed: true, item: { ...item.item, competence: id } };
    }),
  );
  const input = { report, sections: [], items, phrases, exam };
  const element = document.createElement('ptl-competence-report');
  const findings = competence.findings(input);
  Object.assign(element, { input, findings, date: new Date(2026, 10, 22, 12) });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('the competence card', () => {
  test('names the competences with at least three answers', async () => {
    const element = await show({ FIN1: 3, FIN2: 2 });
    await page.getByRole('button', { name: words.card }).click();

    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(words.card);
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('h1');
    await expect.element(page.getByText('Finance and tax')).toBeVisible();
    await expect.element(page.getByText('Competence FIN1')).toBeVisible();
    expect(page.getByText('Competence FIN2').elements()).toEqual([]);
    await expect.element(page.getByText('22 November 2026')).toBeVisible();
  });

  test('says why it names none, and leads back', async () => {
    await show({ FIN1: 2, FIN2: 2 });
    await page.getByRole('button', { name: words.card }).click();
    await expect.element(page.getByText(words.cardFew)).toBeVisible();
    expect(page.getByText(/Competence FIN/).elements()).toEqual([]);

    await page.getByRole('button', { name: words.cardBack }).click();
    await expect.element(page.getByText('Competence FIN1').first()).toBeVisible();
  });

  test('leaves room for a name and asks for none', async () => {
    await show({ FIN1: 3, FIN2: 3 });
    await page.getByRole('button', { name: words.card }).click();
    await expect.element(page.getByText(words.cardName, { exact: true })).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });
});

describe('the result of an exam', () => {
  test('has areas in its table, and no competence anywhere', async () => {
    await show({ FIN1: 3, FIN2: 3 }, true);

    await expect.element(page.getByText(words.areaTable)).toBeVisible();
    expect(page.getByRole('row').elements()).toHaveLength(2);
    await expect.element(page.getByRole('rowheader')).toHaveTextContent('FIN Finance and tax');
    expect(page.getByText(/Competence FIN/).elements()).toEqual([]);
    expect(page.getByText(words.next).elements()).toEqual([]);
  });

  test('has a card of areas, without a reason that is none here', async () => {
    await show({ FIN1: 3, FIN2: 3 }, true);
    await page.getByRole('button', { name: words.card }).click();

    expect(page.getByRole('row').elements()).toHaveLength(2);
    expect(page.getByText(/Competence FIN/).elements()).toEqual([]);
    expect(page.getByText(words.cardFew).elements()).toEqual([]);
  });
});
