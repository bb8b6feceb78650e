import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { controlsOf, eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { emailHotlist, invoiceHotlist } from '../../../tests/contracts/samples/hotlist.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { es } from '../../i18n/es.js';
import { words as spanish } from '../../i18n/es/hotlist.js';
import { registerKindWords } from '../../i18n/kinds/words.js';
import { define } from '../../ui/define.js';
import { HotlistElement } from './element.js';
import type { HotlistItem } from './schema.js';

define('ptl-hotlist', HotlistElement);

const TYPES = ['invoice', 'label', 'checkout', 'email', 'letter', 'form', 'list'] as const;

const as = (type: (typeof TYPES)[number]): HotlistItem => ({
  ...invoiceHotlist,
  document: { ...invoiceHotlist.document, type, to: 'Blom & Dekker BV' },
});

const lines = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a document with errors', () => {
  eachOnAFreshPage();

  test.each(TYPES)(
    'of type %s has one box a line, named by all that the line says',
    async (type) => {
      await show('ptl-hotlist', { item: as(type), response: ['e'] });
      const paper = page.getByRole('group', { name: 'Invoice', exact: true });

      expect(paper.getByRole('checkbox').elements()).toHaveLength(7);
      await expect
        .element(paper.getByRole('checkbox', { name: 'VAT Spanish VAT, 10 % 98.40', exact: true }))
        .toBeChecked();
      await expect.element(paper.getByText('1,082.40')).toBeVisible();
      await expect.element(paper.getByText('Casa Almendra S.L.', { exact: true })).toBeVisible();
    },
  );

  test('counts the marks against the errors where learners are told how many there are', async () => {
    await show('ptl-hotlist', { item: invoiceHotlist, response: ['b'] });

    await page.getByText('984.00').click();
    await expect.element(page.getByText('2 of 3 marked')).toBeVisible();
    await page.getByText('984.00').click();
    await expect.element(page.getByText('1 of 3 marked')).toBeVisible();
  });

  test('says so when there are more marks than errors', async () => {
    await show('ptl-hotlist', { item: invoiceHotlist, response: ['a', 'b', 'c', 'd'] });

    await expect.element(page.getByText('4 marked, 3 to find')).toBeVisible();
  });

  test('only counts the marks where learners look for themselves', async () => {
    await show('ptl-hotlist', { item: emailHotlist, response: ['a', 'c'] });

    await expect.element(page.getByText('2 marked', { exact: true })).toBeVisible();
  });

  test('says how to mark as long as that is possible', async () => {
    const { element } = await show('ptl-hotlist', { item: emailHotlist, response: [] });
    const group = page.getByRole('group', { name: emailHotlist.prompt, exact: true });
    const how = 'Press a line to mark it, press again to take the mark away.';

    await expect.element(group).toHaveAccessibleDescription(`${emailHotlist.hint ?? ''} ${how}`);
    element.locked = true;
    await element.updateComplete;
    await expect.element(group).toHaveAccessibleDescription(emailHotlist.hint ?? '');
    expect(page.getByText(how).elements()).toEqual([]);
  });

  test('takes no mark on a line without a key', async () => {
    const { element, told } = await show('ptl-hotlist', { item: emailHotlist, response: [] });

    await page.getByText('Dear Mr Aas,').click();

    expect(told).toEqual([]);
    expect(controlsOf(element)).toHaveLength(4);
  });

  test('names sender, receiver and subject of an e-mail', async () => {
    const { element } = await show('ptl-hotlist', { item: emailHotlist, response: [] });
    const head = element.renderRoot.querySelector('dl')?.innerText.split(/\n+/);

    expect(head).toEqual([
      'From',
      'Nora Lind, Lumivo Lamps',
      'To',
      'Henrik Aas, Fjord Interiors, Oslo',
      'Subject',
      'Offer for 300 lamps',
    ]);
  });

  test('has nothing to press in the button of a shop', async () => {
    const { element } = await show('ptl-hotlist', { item: as('checkout'), response: [] });

    expect(element.renderRoot.querySelector('.order')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  test('keeps marks in the order of the document, whatever the order of pressing', async () => {
    const { told } = await show('ptl-hotlist', { item: invoiceHotlist, response: [] });

    await page.getByText('30 days').click();
    await page.getByText('Spanish VAT').click();
    await userEvent.keyboard(' ');

    expect(told).toEqual([['g'], ['e', 'g'], ['g']]);
  });

  test('speaks the language of the interface as soon as it changes', async () => {
    registerMessages('es', es);
    registerKindWords('es', 'hotlist', spanish);
    const { element } = await show('ptl-hotlist', { item: invoiceHotlist, response: ['b'] });

    useLanguage('es');
    await element.updateComplete;

    await expect.element(page.getByText('1 de 3 marcadas')).toBeVisible();
  });
});

describe('a document whose errors are shown', () => {
  eachOnAFreshPage();

  test('keeps its lines in place, each with its mark in words and its reason', async () => {
    await show('ptl-hotlist', {
      item: invoiceHotlist,
      response: ['b', 'd'],
      locked: true,
      reveal: true,
    });

    expect(lines().map((line) => line.slice(0, 40))).toEqual([
      'Seller Casa Almendra S.L., Gijón, Spain ',
      'Your answer: right Buyer Blom & Dekker B',
      'Invoice No. 2026-118 of 12 October 2026 ',
      'Your answer: not this one Goods 240 jars',
      'Belongs to the answer VAT Spanish VAT, 1',
      'Belongs to the answer Delivery FOB wareh',
      'Payment 30 days after receipt of this in',
    ]);
    expect(lines()[0]).toContain('This line can stay.');
    expect(lines()[1]).toContain('needs the VAT number of the buyer');
    expect(page.getByRole('checkbox').elements()).toEqual([]);
  });

  test('leaves plain lines where they were', async () => {
    await show('ptl-hotlist', { item: emailHotlist, response: [], locked: true, reveal: true });

    expect(lines()[0]).toBe('Dear Mr Aas,');
    expect(lines()[5]).toBe('Kind regards, Nora Lind');
  });
});
