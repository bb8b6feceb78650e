import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { readinessReport } from '../../../tests/fakes/app.js';
import { eachOnAFreshPage } from '../../../tests/contracts/item-view.js';
import { phrases, scoredItem } from '../../../tests/fakes/scored-items.js';
import type { ScoredItem } from '../../core/assessment/report-type.js';
import '../../ui/elements.js';
import '../elements.js';
import { readiness } from './readiness.js';
import type { ReadinessContent } from './schema.js';

eachOnAFreshPage();

const sections = [
  { id: 'money', title: 'Money' },
  { id: 'offer', title: 'Offer' },
  { id: 'tax', title: 'Tax' },
  { id: 'people', title: 'People' },
  { id: 'law', title: 'Law' },
];

async function show(items: readonly ScoredItem[], content: Partial<ReadinessContent> = {}) {
  const report = { ...readinessReport, ...content };
  const competences = [{ id: 'FIN2', name: 'Payment, credit and currency' }];
  const input = { report, sections, items, phrases, competences };
  const element = document.createElement('ptl-readiness-report');
  const findings = readiness.findings(input);
  Object.assign(element, { input, findings, date: new Date(2026, 10, 22, 12) });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const item = (id: string, dimension: string, credit: number, more = {}) =>
  scoredItem(id, credit, { dimension, ...more });

const fair = [
  item('months-of-cash', 'money', 0.5, { value: 6 }),
  item('export-plan', 'offer', 0.7),
];

describe('ptl-readiness-report', () => {
  test('says where the firm stands, in words and in a table', async () => {
    await show(fair);

    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Firm prepare, offer ready');
    await expect
      .element(page.getByRole('cell', { name: /You are here/ }))
      .toHaveTextContent('prepare and ready');
    await expect.element(page.getByText('Firm 50 of 100 · Offer 70 of 100').first()).toBeVisible();
  });

  test('says what to do first: why, in three steps, for which competence, with whom', async () => {
    await show(fair);
    const advice = page.getByRole('listitem').filter({ hasText: 'Work on months-of-cash' }).first();

    for (const words of [
      'It comes first.',
      'Within 30 days',
      'Within 90 days',
      'Within 180 days',
      'FIN 2',
      'Payment, credit and currency',
    ]) {
      await expect.element(advice.getByText(words, { exact: true }).first()).toBeVisible();
    }
    await expect.element(advice).toHaveTextContent(/Who can help:\s*Your bank/);
  });

  test('says when to come back', async () => {
    await show(fair);

    await expect.element(page.getByText('Scan again on 22 May 2027')).toBeVisible();
  });

  test('puts red flags first and says what they hold down', async () => {
    const cash = item('months-of-cash', 'money', 0.9, { value: 1 });
    const words = { ...readinessReport.knockOut, verdict: 'One thing first.', lead: 'Cash.' };
    await show([cash, item('export-plan', 'offer', 0.9)], { knockOut: words });

    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('One thing first.');
    const flags = page.getByRole('region', { name: 'One red flag comes first' });
    await expect.element(flags).toHaveTextContent(/Little cash\. Cash for five weeks\./);
    await expect.element(flags).toHaveTextContent(/cannot rise above “Prepare”/);
  });

  test('names the dimension that holds the verdict down', async () => {
    const firm = ['money', 'tax', 'people', 'law'];
    const items = firm.map((id) => item(`${id}-1`, id, id === 'law' ? 0.2 : 1));
    const axes = readinessReport.axes.map((axis) =>
      axis.id === 'firm' ? { ...axis, dimensions: firm } : axis,
    );
    await show([...items, item('export-plan', 'offer', 1)], { axes });

    await expect
      .element(page.getByRole('region', { name: 'Law' }))
      .toHaveTextContent(/“Law” is so low/);
  });

  test('gives no verdict on too few answers, and no bar', async () => {
    const open = item('offer-2', 'offer', 0, { answered: false });
    await show([...fair, open]);

    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Not enough answers yet');
    await expect.element(page.getByText(/^1 more answer is needed/)).toBeVisible();
    expect(page.getByText(/You are here/).elements()).toEqual([]);
    await expect.element(page.getByText('1 of 2 answered')).toBeVisible();
  });
});

describe('page for an adviser', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
  });

  test('asks for no name: firm and person are lines to write on', async () => {
    await show(fair);
    await page.getByText('One page for your adviser').click();

    await expect.element(page.getByText('Person', { exact: true })).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });

  test('is printed alone, and the whole report again afterwards', async () => {
    const element = await show(fair);
    const alone: boolean[] = [];
    window.print = () => {
      alone.push(element.hasAttribute('brief'));
      window.dispatchEvent(new Event('afterprint'));
    };
    await page.getByText('One page for your adviser').click();
    await page.getByRole('button', { name: 'Print' }).first().click();
    await element.updateComplete;
    await page.getByRole('button', { name: 'Print' }).last().click();

    expect(alone).toEqual([true, false]);
  });
});
