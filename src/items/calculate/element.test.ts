import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show } from '../../../tests/contracts/item-view.js';
import { landedCost, marginSheet } from '../../../tests/contracts/samples/calculate.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { words as spanish } from '../../i18n/es/calculate.js';
import { es } from '../../i18n/es.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { define } from '../../ui/define.js';
import { CalculateElement } from './element.js';
import type { CalculateItem } from './schema.js';

define('ptl-calculate', CalculateElement);

const field = (name: string) => page.getByRole('textbox', { name, exact: true });

const rowOf = (label: string) => {
  const heads = page.getByRole('rowheader').elements();
  return heads.find((one) => one.textContent?.trim().startsWith(label))?.parentElement;
};

/** What is said of a line, piece by piece. */
const saidOf = (label: string) => {
  const cell = rowOf(label)?.querySelector('td');
  const pieces = cell?.querySelectorAll('.told, .say') ?? [];
  return (pieces.length > 0 || !cell ? [...pieces] : [cell]).map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );
};

/** The sheet as a package holds it until the answer is due. */
const withoutKey = (item: CalculateItem): CalculateItem => ({
  ...item,
  lines: item.lines.map((line) => {
    if (!line.asked) return line;
    const { decimals, min, max, weight } = line.asked;
    // Before the answer is due a cell has nothing else.
    return { ...line, asked: { decimals, min, max, weight } as NonNullable<typeof line.asked> };
  }),
});

/** The line with a field in which a sign before three digits can be read in two ways. */
const inThousandths = (line: CalculateItem['lines'][number]) =>
  line.asked ? { ...line, asked: { ...line.asked, decimals: 3 } } : line;

describe('a sheet', () => {
  eachOnAFreshPage();

  test('shows given figures with their units, in the decimals of their column', async () => {
    await show('ptl-calculate', { item: marginSheet, response: {} });

    expect(saidOf('Blanket')).toEqual(['EUR 31.50']);
    expect(saidOf('VAT rate')).toEqual(['25 %']);
  });

  test('is a table with a caption, its figures headed by their names', async () => {
    await show('ptl-calculate', { item: landedCost, response: {} });

    await expect
      .element(page.getByRole('table', { name: 'Cost of one lamp in Ghent' }))
      .toBeVisible();
    const heads = page.getByRole('rowheader').elements();
    expect(heads.map((one) => [one.localName, one.getAttribute('scope')])).toEqual(
      landedCost.lines.map(() => ['th', 'row']),
    );
  });

  test.each([landedCost, marginSheet])('shows $id alike with and without its key', async (item) => {
    const { element } = await show('ptl-calculate', { item, response: {} });
    const whole = element.renderRoot.querySelector('table')?.innerText;

    element.item = withoutKey(item);
    await element.updateComplete;

    expect(element.renderRoot.querySelector('table')?.innerText).toBe(whole);
  });

  test.each([
    { width: 320, below: true },
    { width: 650, below: false },
  ])('has its fields below their names at $width px: $below', async ({ width, below }) => {
    await page.viewport(width, 900);
    await show('ptl-calculate', { item: landedCost, response: {} });
    const name = rowOf('Customs value')?.querySelector('th')?.getBoundingClientRect();
    const entry = field('Customs value').element().getBoundingClientRect();

    expect(entry.top >= (name?.bottom ?? NaN)).toBe(below);
    expect(entry.left >= (name?.right ?? NaN)).toBe(!below);
  });

  test('has a heading above each group of lines', async () => {
    await show('ptl-calculate', { item: marginSheet, response: {} });
    const heads = page.getByRole('rowheader').elements();
    const headings = heads.filter((one) => one.getAttribute('scope') === 'rowgroup');

    expect(headings.map((one) => one.textContent)).toEqual([
      'What the customer pays',
      'What the sale costs',
      'What is left',
    ]);
  });

  test('describes a field by its unit and its note', async () => {
    await show('ptl-calculate', { item: landedCost, response: {} });

    await expect
      .element(field('Duty'))
      .toHaveAccessibleDescription('EUR 4.7 % of the customs value');
  });

  test('says how many figures are filled in', async () => {
    await show('ptl-calculate', { item: landedCost, response: { d: 7148 } });

    await field('Duty').fill('336');

    await expect.element(page.getByText('2 of 4 filled in')).toBeVisible();
  });

  test('lets each figure be changed and taken out by itself', async () => {
    const { told } = await show('ptl-calculate', { item: landedCost, response: { d: 7148, e: 3 } });

    await field('Duty').fill('33');
    await field('Customs value').fill('');

    expect(told).toEqual([{ d: 7148, e: 33 }, { e: 33 }]);
  });

  test('writes its figures anew when the language changes, so that they stay the same', async () => {
    registerMessages('es', es);
    registerKindWords('es', 'calculate', spanish);
    const item = { ...landedCost, lines: landedCost.lines.map(inThousandths) };
    const { element, told } = await show('ptl-calculate', { item, response: {} });
    await field('Customs value').fill('1,234');
    await field('Duty').fill('about ten');

    useLanguage('es');
    await element.updateComplete;

    expect(told).toEqual([{ d: 1234 }]);
    await expect.element(field('Customs value')).toHaveValue('1234,000');
    await expect.element(field('Duty')).toHaveValue('about ten');
  });

  test('does not carry entries over to the next question', async () => {
    const { element } = await show('ptl-calculate', { item: landedCost, response: {} });
    await field('Landed cost').fill('about ten');

    element.item = { ...landedCost, id: 'another-sheet' };
    await element.updateComplete;

    await expect.element(field('Landed cost')).toHaveValue('');
  });
});

describe('how an entry was read', () => {
  eachOnAFreshPage();

  test.each([
    { entry: '7.628,96', says: 'Read as EUR 7,628.96' },
    { entry: '7 628', says: 'Read as EUR 7,628.00' },
    { entry: '1.234', says: 'Read as EUR 1,234.00' },
    { entry: 'EUR 12', says: 'Read as EUR 12.00' },
    { entry: '7628', says: '' },
    { entry: '7628.9', says: '' },
    { entry: '7,628.90', says: '' },
    { entry: 'ten', says: '' },
  ])('is told of $entry as "$says"', async ({ entry, says }) => {
    await show('ptl-calculate', { item: landedCost, response: {} });

    await field('Landed cost').fill(entry);

    await expect.element(field('Landed cost')).toHaveAccessibleDescription(`EUR ${says}`.trim());
  });
});

describe('an entry that is not an answer', () => {
  eachOnAFreshPage();

  test('is told at its own field once that is left, and not while typing', async () => {
    await show('ptl-calculate', { item: landedCost, response: {} });
    const fault = '“25,4,3” is not a number. Enter one such as 12.5.';

    await field('Duty').fill('25,4,3');
    await expect.element(field('Duty')).toBeValid();
    await userEvent.keyboard('{Tab}');

    await expect.element(field('Duty')).toBeInvalid();
    await expect.element(field('Duty')).toHaveAccessibleDescription(new RegExp(fault));
    await expect.element(field('Customs value')).toBeValid();
  });

  test('gets the focus before a field that is empty', async () => {
    const { element } = await show('ptl-calculate', { item: landedCost, response: {} });
    await field('Duty').fill('ten');

    element.problem = 'Enter a number, or leave the question open';
    await element.updateComplete;
    element.focusControl();

    expect(focused()).toBe(field('Duty').element());
  });

  test('is what is missing, and is told at its field alone', async () => {
    const { element } = await show('ptl-calculate', { item: landedCost, response: {} });
    await field('Duty').fill('ten');
    const fault = '“ten” is not a number. Enter one such as 12.5.';

    expect(element.missing).toBe(fault);
    element.problem = element.missing ?? '';
    await element.updateComplete;

    expect(page.getByText(fault).elements()).toHaveLength(1);
    await expect.element(field('Duty')).toHaveAccessibleDescription(new RegExp(fault));
    await expect.element(field('Customs value')).toBeValid();
  });

  test('is passed over for the first field that is empty, where none is at fault', async () => {
    const { element } = await show('ptl-calculate', { item: landedCost, response: { d: 7148 } });

    element.focusControl();

    expect(focused()).toBe(field('Duty').element());
  });
});

describe('a sheet whose answer is shown', () => {
  eachOnAFreshPage();

  test('tells of each figure how it fares, what is right and why', async () => {
    const response = { d: 7110, e: 334.17, g: 7628.96 };
    await show('ptl-calculate', { item: landedCost, response, locked: true, reveal: true });

    expect(saidOf('Customs value')).toEqual([
      'Your answer: not this one EUR 7,110.00',
      'Right answer EUR 7,148.00',
      'The price, with transport and insurance up to the border of the EU.',
    ]);
    expect(saidOf('Duty')).toEqual([
      'Your answer: right, from your own figures EUR 334.17',
      'Right answer EUR 335.96',
      'You worked it out rightly from your own figures, so it counts in full.',
      'Of EUR 7,148.00, 4.7 % is 335.956, which is rounded to the cent.',
    ]);
    expect(saidOf('Landed cost')).toEqual([
      'Your answer: right EUR 7,628.96',
      'Import VAT is left out, because the shop can normally deduct it.',
    ]);
    expect(saidOf('Landed cost of one lamp')).toEqual([
      'Not answered',
      'Right answer EUR 25.43',
      'The landed cost is shared among all 300 lamps.',
    ]);
  });

  test('says in words how a figure comes about where the author has not', async () => {
    const response = { c: 45, g: 0.2, h: 6.7 };
    await show('ptl-calculate', { item: marginSheet, response, locked: true, reveal: true });

    expect(saidOf('Price without VAT')).toEqual([
      'Your answer: not this one EUR 45.00',
      'Right answer EUR 48.00',
      'Worked out as: Price with VAT ÷ (1 + VAT rate in this case ÷ 100)',
    ]);
    expect(saidOf('Margin').slice(0, 2)).toEqual([
      'Your answer: right, from your own figures EUR 0.20',
      'Right answer EUR 3.20',
    ]);
  });

  test('tells of a figure that is nearly right', async () => {
    await show('ptl-calculate', {
      item: landedCost,
      response: { e: 340 },
      locked: true,
      reveal: true,
    });

    expect(saidOf('Duty')[0]).toBe('Your answer: partly EUR 340.00');
  });
});
