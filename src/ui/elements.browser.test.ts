import { html, render, type TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, violations } from '../../tests/contracts/item-view.js';
import type { Prose } from '../content/prose.js';
import '../reports/elements.js';
import { define } from './define.js';
import './elements.js';
import { ErrorSummaryElement } from './error-summary.js';
import { FeedbackElement } from './feedback.js';

// Players define what they alone use.
define('ptl-error-summary', ErrorSummaryElement);
define('ptl-feedback', FeedbackElement);
import type { Step } from './steps.js';

const prose: Prose = [
  { type: 'paragraph', content: ['The risk is ', { type: 'strong', content: ['shared'] }] },
];
const bands = [
  { title: 'Build first', from: 0 },
  { title: 'Prepare', from: 40 },
  { title: 'Pilot', from: 65 },
  { title: 'Scale', from: 85 },
];
const grid = {
  columns: ['Firm: build', 'Firm: prepare', 'Firm: ready'],
  rows: ['Offer: build', 'Offer: prepare', 'Offer: ready'],
  cells: [
    ['Not yet', 'Test the offer at home', 'Rebuild the offer'],
    ['Home market first', 'Both, in one market', 'Adapt the offer'],
    ['Find a partner', 'Firm first, then pilot', 'Pilot or scale'],
  ],
};
const steps: readonly Step[] = ['done', 'open', 'ahead'];
const nothing = () => undefined;

/** Every element once, in a frame as a screen has it. */
const screen = html`
  <ptl-frame heading="Umsatzsteuer-Identifikationsnummer prüfen">
    <ptl-status slot="status" work="sent" .at=${new Date(2026, 10, 20, 12, 3)}></ptl-status>
    <ptl-scale
      slot="scale"
      .steps=${steps}
      at="2"
      lead="Question 3"
      rest="of 3"
      aside="about 1 min left"
    ></ptl-scale>
    <h1>Readiness scan</h1>
    <ptl-error-summary
      heading="An answer is missing"
      .problems=${[{ text: 'Choose one answer', go: nothing }]}
    ></ptl-error-summary>
    <ptl-notice
      kind="care"
      icon="unsent"
      heading="Not sent yet"
      text="Your answers are safe."
    ></ptl-notice>
    <ptl-grid
      caption="Firm and offer"
      .columns=${grid.columns}
      .rows=${grid.rows}
      .cells=${grid.cells}
      .at=${{ row: 2, column: 1 }}
    ></ptl-grid>
    <ptl-bands
      .bands=${bands}
      .rows=${[
        { name: 'Money and pricing', score: 48, word: '48 · Prepare', basis: '6 of 6 answered' },
        { name: 'People', word: 'Not enough answers', basis: '2 of 6 answered' },
      ]}
    ></ptl-bands>
    <h2>Next</h2>
    <ptl-route
      .stops=${[{ sign: '30', title: 'Know your cash', text: 'Write a plan.', reference: 'FIN 2', referenceName: 'Payment' }]}
    ></ptl-route>
    <ptl-dock slot="dock" tone="right">
      <ptl-feedback
        slot="feedback"
        tone="right"
        heading="That keeps the cash"
        .text=${prose}
      ></ptl-feedback>
      <button class="main">Continue</button>
    </ptl-dock>
  </ptl-frame>
`;

async function show(template: TemplateResult): Promise<void> {
  const app = document.createElement('ptl-app');
  document.body.append(app);
  render(template, app);
  for (const element of app.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

function find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`No ${tag} on the page`);
  return element;
}

/** What has the focus, also inside of shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('a screen of all elements', () => {
  eachOnAFreshPage();

  test.each(['light', 'dark'])('has nothing that axe objects to when it is %s', async (scheme) => {
    document.documentElement.dataset['ptlScheme'] = scheme;
    await show(screen);

    expect(await violations()).toEqual([]);
  });

  test.each([
    { width: 320, text: '100%' },
    { width: 320, text: '200%' },
    { width: 1280, text: '100%' },
  ])('fits $width px with text at $text', async ({ width, text }) => {
    await page.viewport(width, 700);
    document.documentElement.style.fontSize = text;
    await show(screen);

    expect(document.documentElement.scrollWidth).toBe(width);
  });

  test('fits 320 px from right to left', async () => {
    await page.viewport(320, 700);
    document.documentElement.dir = 'rtl';
    await show(screen);

    expect(document.documentElement.scrollWidth).toBe(320);
  });

  test('has a head, a main part and a region for what was learned', async () => {
    await show(screen);

    await expect.element(page.getByRole('banner')).toHaveTextContent('Umsatzsteuer');
    await expect.element(page.getByRole('main')).toBeInTheDocument();
    await expect.element(page.getByRole('region', { name: 'That keeps the cash' })).toBeVisible();
  });
});

describe('ptl-feedback', () => {
  eachOnAFreshPage();

  test('puts the focus on its title, so that it is read', async () => {
    await show(html`<ptl-feedback heading="Why it matters" .text=${prose}></ptl-feedback>`);

    find('ptl-feedback').focus();

    await expect
      .poll(focused)
      .toBe(page.getByRole('heading', { name: 'Why it matters' }).element());
  });

  test('can be focused before it has rendered', async () => {
    const feedback = document.createElement('ptl-feedback');
    feedback.heading = 'Why it matters';
    document.body.append(feedback);

    feedback.focus();

    await expect.poll(() => focused()?.textContent).toBe('Why it matters');
  });
});

describe('ptl-error-summary', () => {
  eachOnAFreshPage();

  test('takes the focus, and Enter on a line leads to its control', async () => {
    let gone = 0;
    const problems = [{ text: 'Choose one answer', go: () => (gone += 1) }];
    await show(
      html`<ptl-error-summary
        heading="An answer is missing"
        .problems=${problems}
      ></ptl-error-summary>`,
    );

    find('ptl-error-summary').focus();
    await expect
      .poll(focused)
      .toBe(page.getByRole('group', { name: 'An answer is missing' }).element());
    await userEvent.keyboard('{Tab}{Enter}');

    expect(gone).toBe(1);
    expect(location.hash).toBe('');
  });
});

describe('ptl-grid', () => {
  eachOnAFreshPage();

  test('is a table with heads, and says which cell the learner is in', async () => {
    await show(screen);

    const table = page.getByRole('table', { name: 'Firm and offer' });
    await expect.element(table.getByRole('columnheader').first()).toHaveTextContent('Firm: build');
    await expect.element(table.getByRole('rowheader').first()).toHaveTextContent('Offer: ready');
    await expect
      .element(table.getByRole('cell', { name: /You are here/ }))
      .toHaveTextContent('Firm first, then pilot');
  });

  test('marks no cell while too little was answered', async () => {
    await show(
      html`<ptl-grid
        caption="Firm and offer"
        .columns=${grid.columns}
        .rows=${grid.rows}
        .cells=${grid.cells}
      ></ptl-grid>`,
    );

    expect(page.getByRole('cell', { name: /You are here/ }).elements()).toEqual([]);
  });
});

describe('ptl-bands', () => {
  eachOnAFreshPage();

  test('says of every bar what it means and on what it rests', async () => {
    await show(screen);

    const rows = page.getByRole('listitem').filter({ hasText: 'of 6 answered' });
    await expect
      .element(rows.first())
      .toHaveTextContent(/Money and pricing.*48 · Prepare.*6 of 6/s);
    await expect.element(rows.last()).toHaveTextContent(/People.*Not enough answers.*2 of 6/s);
  });
});

describe('ptl-dock', () => {
  eachOnAFreshPage();

  const dock = html`<p>Words</p>
    <ptl-dock><button class="main">Continue</button></ptl-dock>`;
  const kept = () => document.documentElement.style.getPropertyValue('--ptl-dock');

  test('tells the page how much of it is covered, and nothing once it is gone', async () => {
    await show(dock);

    await expect.poll(kept).toBe(`${String(find('ptl-dock').offsetHeight)}px`);
    find('ptl-dock').remove();
    expect(kept()).toBe('');
  });

  test.each(['100%', '200%'])(
    'hides nothing that gets the focus, with text at %s',
    async (text) => {
      await page.viewport(320, 600);
      document.documentElement.style.fontSize = text;
      const places = Array.from({ length: 12 }, (_, k) => html`<p><button>Place ${k}</button></p>`);
      await show(html`${places}${dock}`);
      const edge = find('ptl-dock');

      for (const button of document.querySelectorAll('p > button')) {
        await userEvent.keyboard('{Tab}');
        expect(focused()).toBe(button);
        expect(button.getBoundingClientRect().bottom).toBeLessThan(
          edge.getBoundingClientRect().top,
        );
      }
    },
  );

  test('covers nothing on a low page', async () => {
    await page.viewport(650, 400);
    await show(dock);

    await expect.poll(kept).toBe('0px');
  });
});
