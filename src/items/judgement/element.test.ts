import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show } from '../../../tests/contracts/item-view.js';
import { bestAndWorst, rateAll } from '../../../tests/contracts/samples/judgement.js';
import { define } from '../../ui/define.js';
import { JudgementElement } from './element.js';

define('ptl-judgement', JudgementElement);

const radio = (name: string) => page.getByRole('radio', { name });
const live = () =>
  document
    .querySelector('ptl-judgement')
    ?.shadowRoot?.querySelector('[aria-live="polite"]')
    ?.textContent.trim();
const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const showAnswer = (item: object, response: object) =>
  show('ptl-judgement', {
    item: item as typeof bestAndWorst,
    response,
    locked: true,
    reveal: true,
  });

describe('the best and the worst', () => {
  eachOnAFreshPage();

  test('are two columns of a table, with a radio in each cell', async () => {
    await show('ptl-judgement', { item: bestAndWorst, response: { best: 'e' } });

    for (const name of ['Action', 'Best', 'Worst']) {
      await expect.element(page.getByRole('columnheader', { name, exact: true })).toBeVisible();
    }
    expect(page.getByRole('rowheader').elements()).toHaveLength(5);
    await expect.element(radio('Best Offer 5 % if')).toBeChecked();
    await expect.element(radio('Worst Offer 5 % if')).not.toBeChecked();
  });

  test('are two chips with their words below each action on a narrow page', async () => {
    await page.viewport(390, 900);
    await show('ptl-judgement', { item: bestAndWorst, response: {} });
    const [best, worst] = ['Best', 'Worst'].map((name) =>
      radio(`${name} Accept 5 %`).element().closest('label'),
    );

    expect(best?.innerText.trim()).toBe('Best');
    expect(worst?.innerText.trim()).toBe('Worst');
    expect(best?.getBoundingClientRect().top).toBe(worst?.getBoundingClientRect().top);
    expect(best?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('are never one action: the other place is cleared, and a live line says so', async () => {
    const { told } = await show('ptl-judgement', {
      item: bestAndWorst,
      response: { best: 'a', worst: 'e' },
    });
    expect(live()).toBe('');

    await radio('Best Offer 5 % if').click();

    expect(told).toEqual([{ best: 'e' }]);
    await expect.element(radio('Worst Offer 5 % if')).not.toBeChecked();
    expect(live()).toBe('That action was your worst. Choose another one as the worst.');

    await radio('Worst Accept 5 %').click();

    expect(told.at(-1)).toEqual({ best: 'e', worst: 'a' });
    expect(live()).toBe('');
  });

  test('name the problem only where something is missing, and the focus goes there', async () => {
    const { element } = await show('ptl-judgement', {
      item: bestAndWorst,
      response: { best: 'e' },
      problem: 'An answer is missing',
    });

    await expect
      .element(radio('Worst Accept 5 %'))
      .toHaveAccessibleDescription('An answer is missing');
    await expect.element(radio('Best Accept 5 %')).toHaveAccessibleDescription('');
    element.focusControl();
    expect(focused()).toBe(radio('Worst Accept 5 %').element());
  });

  test('move with the arrow keys within their column', async () => {
    const { element, told } = await show('ptl-judgement', { item: bestAndWorst, response: {} });

    element.focusControl();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');

    expect(told).toEqual([{ best: 'b' }, { best: 'c' }]);
  });

  test('keep the other place when the arrow keys only pass it', async () => {
    const response = { best: 'a', worst: 'b' };
    const { element, told } = await show('ptl-judgement', { item: bestAndWorst, response });

    element.focusControl();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');

    expect(told).toEqual([{ best: 'b' }, { best: 'c', worst: 'b' }]);
    expect(live()).toBe('');
  });
});

describe('ratings', () => {
  eachOnAFreshPage();

  test('are a group of four radios for each action, and their number is told', async () => {
    await show('ptl-judgement', { item: rateAll, response: { a: 0 } });
    const group = page.getByRole('radiogroup', {
      name: 'Ask the platform to take the review down',
    });

    expect(group.getByRole('radio').elements()).toHaveLength(4);
    await expect.element(group.getByRole('radio', { name: 'Very bad' })).toBeChecked();
    await expect.element(page.getByText('1 of 4 rated')).toBeVisible();
  });

  test('name the problem only where one is missing, and the focus goes there', async () => {
    const { element } = await show('ptl-judgement', {
      item: rateAll,
      response: { a: 0, c: 1, f: 2 },
      problem: 'An answer is missing',
    });
    const invalid = element.renderRoot.querySelectorAll('[aria-invalid="true"]');

    expect(invalid).toHaveLength(1);
    element.focusControl();
    expect(invalid[0]?.contains(focused())).toBe(true);
  });
});

describe('a judgement whose answer is shown', () => {
  eachOnAFreshPage();

  test('has every action in its place with the judgement and the reason', async () => {
    await showAnswer(bestAndWorst, { best: 'd', worst: 'a' });

    expect(rows().map((row) => row.slice(0, 42))).toEqual([
      'Your worst: right Accept 5 % this evening,',
      'Answer that EUR 90 stands, and wait until ',
      'Offer 3 % this evening as a sign of trust,',
      'Your best: partly Ask what the 5 % has to ',
      'Best action Offer 5 % if the group pays in',
    ]);
    expect(rows()[1]).toMatch(/Experts Rather bad You keep the price/);
    expect(page.getByRole('radio').elements()).toEqual([]);
  });

  test('tells the worst action where it was not found', async () => {
    await showAnswer(bestAndWorst, { best: 'e', worst: 'b' });

    expect(rows()[0]).toMatch(/^Worst action Accept 5 %/);
    expect(rows()[4]).toMatch(/^Your best: right/);
  });

  test('tells both where nothing was named', async () => {
    await showAnswer(bestAndWorst, {});

    expect(rows()[0]).toMatch(/^Worst action/);
    expect(rows()[4]).toMatch(/^Best action/);
  });

  test('draws as many full cells as an action has points', async () => {
    const { element } = await showAnswer(bestAndWorst, {});
    const bars = [...element.renderRoot.querySelectorAll('.bar')];

    expect(bars.map((bar) => bar.querySelectorAll('.on').length)).toEqual([0, 1, 1, 2, 3]);
    expect(bars.every((bar) => bar.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  test('says who judged and when', async () => {
    await showAnswer(bestAndWorst, {});

    await expect.element(page.getByText('Judged by 7 experts, 12 May 2026')).toBeVisible();
  });

  test('says that no panel has confirmed the key, and never calls it that of experts', async () => {
    await showAnswer(rateAll, { a: 1, b: 3, c: 1, f: 0 });

    await expect
      .element(page.getByText('Author’s key, not yet confirmed by a panel', { exact: true }))
      .toBeVisible();
    expect(rows().join()).not.toContain('Experts');
  });

  test('puts the own rating beside the judgement, without right or wrong', async () => {
    await showAnswer(rateAll, { a: 1, b: 3, c: 1, f: 0 });

    expect(rows()[0]).toMatch(
      /^Ask the platform to take the review down You Rather bad Author’s key Very bad A platform/,
    );
    expect(rows()[3]).toMatch(/You Very bad Author’s key Rather good/);
  });
});
