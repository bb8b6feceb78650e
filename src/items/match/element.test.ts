import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, focused, show, type Shown } from '../../../tests/contracts/item-view.js';
import { papersMatch, termsMatch } from '../../../tests/contracts/samples/match.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { es } from '../../i18n/es.js';
import { words as spanish } from '../../i18n/es/match.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { define } from '../../ui/define.js';
import { MatchElement } from './element.js';

define('ptl-match', MatchElement);

const choices = (name: string) => [
  ...page.getByRole('combobox', { name }).element().querySelectorAll('option'),
];
const used = (name: string) =>
  choices(name)
    .filter((choice) => choice.textContent?.endsWith('(used)'))
    .map((choice) => choice.value);
const status = ({ element }: Shown) => element.renderRoot.querySelector('[aria-live]')?.textContent;
const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a match of one target each', () => {
  eachOnAFreshPage();

  test('has a select for each row, named by it, with nothing chosen', async () => {
    await show('ptl-match', { item: termsMatch, response: {} });

    for (const { text } of termsMatch.rows) {
      const select = page.getByRole('combobox', { name: text, exact: true });
      await expect.element(select).toHaveDisplayValue('Choose');
    }
    expect(choices('EORI number').map((choice) => choice.value)).toEqual(['', ...'abcde']);
  });

  test('says quietly how many rows are matched', async () => {
    const shown = await show('ptl-match', { item: termsMatch, response: { a: 'c' } });
    expect(status(shown)).toBe('1 of 4 matched');

    await page.getByLabelText('Commodity code').selectOptions('a');
    expect(status(shown)).toBe('2 of 4 matched');

    await page.getByLabelText('EORI number').selectOptions('');
    expect(status(shown)).toBe('1 of 4 matched');
    expect(shown.told).toEqual([{ a: 'c', b: 'a' }, { b: 'a' }]);
  });

  test('marks what another row has, and tells which row is open again', async () => {
    const shown = await show('ptl-match', { item: termsMatch, response: { a: 'c', b: 'a' } });
    expect(used('EORI number')).toEqual(['a']);
    expect(used('Statement on origin')).toEqual(['a', 'c']);

    await page.getByLabelText('Statement on origin').selectOptions('a');

    expect(shown.told).toEqual([{ a: 'c', d: 'a' }]);
    await expect.element(page.getByLabelText('Commodity code')).toHaveDisplayValue('Choose');
    expect(status(shown)).toBe('2 of 4 matched. Open again: Commodity code');

    await page.getByLabelText('Commodity code').selectOptions('b');
    expect(status(shown)).toBe('3 of 4 matched');
  });

  test('marks nothing where a target may be used again', async () => {
    const item = { ...termsMatch, once: false };
    const { told } = await show('ptl-match', { item, response: { a: 'c' } });

    expect(used('Commodity code')).toEqual([]);
    await page.getByLabelText('Commodity code').selectOptions('c');

    expect(told).toEqual([{ a: 'c', b: 'c' }]);
  });

  test('shows a long target whole once it is picked', async () => {
    await page.viewport(320, 900);
    await show('ptl-match', { item: termsMatch, response: { a: 'c' } });
    const height = (name: string) =>
      page.getByRole('combobox', { name }).element().getBoundingClientRect().height;

    expect(height('EORI number')).toBeGreaterThan(height('Commodity code') + 15);
  });

  test('keeps the focus on the select', async () => {
    const { element } = await show('ptl-match', { item: termsMatch, response: { a: 'c' } });

    element.focusControl();
    await userEvent.keyboard('R');
    await element.updateComplete;

    expect(focused()?.id).toBe('row-a');
    expect(element.response).toEqual({ a: 'e' });
  });

  test('gives back to other rows what arrows only passed', async () => {
    const response = { a: 'a', b: 'b', c: 'c' };
    const shown = await show('ptl-match', { item: termsMatch, response });

    page.getByLabelText('Statement on origin').element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    await shown.element.updateComplete;

    expect(shown.element.response).toEqual({ ...response, d: 'd' });
    expect(status(shown)).toBe('4 of 4 matched');
    await userEvent.keyboard('{ArrowUp}');
    expect(shown.element.response).toEqual({ a: 'a', b: 'b', d: 'c' });
  });

  test('goes by the response that it was given since', async () => {
    const { element } = await show('ptl-match', { item: termsMatch, response: { a: 'a' } });
    await page.getByLabelText('Statement on origin').selectOptions('a');

    element.response = {};
    await element.updateComplete;
    await page.getByLabelText('Statement on origin').selectOptions('b');

    expect(element.response).toEqual({ d: 'b' });
  });

  test('says what is open while it is locked', async () => {
    await show('ptl-match', { item: termsMatch, response: { a: 'c' }, locked: true });

    await expect.element(page.getByLabelText('Commodity code')).toHaveDisplayValue('Not answered');
  });

  test('speaks the language of the interface', async () => {
    registerMessages('es', es);
    registerKindWords('es', 'match', spanish);
    const shown = await show('ptl-match', { item: termsMatch, response: { a: 'c' } });

    useLanguage('es');
    await shown.element.updateComplete;

    expect(status(shown)).toBe('1 de 4 emparejadas');
  });
});

describe('a match of several targets each', () => {
  eachOnAFreshPage();

  test('has a group of boxes for each row, named by it', async () => {
    await show('ptl-match', { item: papersMatch, response: { b: ['a', 'b'] } });
    const group = page.getByRole('group', { name: 'To a shop in Bergen (Norway)', exact: true });

    for (const { key, text } of papersMatch.targets) {
      const box = group.getByRole('checkbox', { name: text, exact: true });
      await expect.element(box).toHaveProperty('checked', key < 'c');
    }
    await expect.element(page.getByText('Choose all that apply.')).toBeVisible();
  });

  test('unticks, and opens the row with the last tick', async () => {
    const { told } = await show('ptl-match', { item: papersMatch, response: { a: ['a', 'e'] } });
    const group = page.getByRole('group', { name: 'To a shop in Dublin (Ireland)' });

    await group.getByText('Transit form').click();
    await group.getByText('Commercial invoice').click();

    expect(told).toEqual([{ a: ['a'] }, {}]);
  });
});

describe('a match of several targets each, of which each may be used once', () => {
  eachOnAFreshPage();

  test('tells of rows that are open again, not of those that have others left', async () => {
    const item = { ...papersMatch, once: true };
    const shown = await show('ptl-match', { item, response: { a: ['a', 'b'], d: ['c'] } });
    const group = page.getByRole('group', { name: 'To a shop in Bergen (Norway)' });

    await group.getByText('Export declaration (used)').click();
    expect(status(shown)).toBe('3 of 3 matched');
    await group.getByText('ATA carnet (used)').click();

    expect(status(shown)).toBe(
      '2 of 3 matched. Open again: To a fair in Basel (Switzerland), and back',
    );
  });
});

describe('a match whose answer is shown', () => {
  eachOnAFreshPage();

  test('tells each row with its target, the right one where it was another, and the reason', async () => {
    const response = { a: 'c', b: 'b' };
    await show('ptl-match', { item: termsMatch, response, locked: true, reveal: true });

    expect(rows()).toEqual([
      'Your answer: right EORI number Tells the authority which firm is acting at the border Customs uses this number to know which firm is acting.',
      expect.stringMatching(/^Your answer: not this one Commodity code Lets .* Right answer: Puts/),
      expect.stringMatching(/^Right answer Customs declaration Reports one shipment/),
      expect.stringMatching(/^Right answer Statement on origin Lets the buyer/),
      'Left over: belongs to none Shows the bank that the buyer is able to pay on time None of the four terms says anything about the money of the buyer.',
    ]);
  });

  test('tells what was picked and what belongs, of several', async () => {
    const response = { a: ['a'], b: ['a', 'c'], d: ['c'] };
    await show('ptl-match', { item: papersMatch, response, locked: true, reveal: true });

    expect(rows()).toEqual([
      'Your answer: right To a shop in Dublin (Ireland) Commercial invoice',
      'Your answer: not this one To a shop in Bergen (Norway) Commercial invoice, ATA carnet Right answer: Commercial invoice, Export declaration',
      'Your answer: partly To a fair in Basel (Switzerland), and back ATA carnet Right answer: Commercial invoice, ATA carnet',
    ]);
  });
});
