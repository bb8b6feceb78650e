import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { eachOnAFreshPage, focused, show, violations } from '../../../tests/contracts/item-view.js';
import {
  branchChoice,
  manyChoice,
  singleChoice,
  valuedChoice,
} from '../../../tests/contracts/sample-items.js';
import { registerMessages, useLanguage } from '../../i18n/current.js';
import { es } from '../../i18n/es.js';
import '../elements.js';

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a choice', () => {
  eachOnAFreshPage();

  test('is a group of radios under the question, each named by its statement', async () => {
    await show('ptl-choice', { item: singleChoice, response: ['b'] });
    const group = page.getByRole('radiogroup', { name: singleChoice.prompt, exact: true });

    expect(group.elements()).toHaveLength(1);
    for (const { key, text } of singleChoice.options) {
      const radio = group.getByRole('radio', { name: text, exact: true });
      await expect.element(radio).toHaveProperty('checked', key === 'b');
    }
  });

  test('is a group of boxes where several may be picked, and says so', async () => {
    await show('ptl-choice', { item: manyChoice });
    const group = page.getByRole('group', { name: manyChoice.prompt, exact: true });

    expect(group.getByRole('checkbox').elements()).toHaveLength(4);
    await expect
      .element(group)
      .toHaveAccessibleDescription(`${manyChoice.hint ?? ''} Choose all that apply.`);
  });

  test('offers no more once as many are picked as may be, until one is given up', async () => {
    await show('ptl-choice', {
      item: { ...manyChoice, max: 2 } as ItemContent,
      response: ['a', 'b'],
    });
    const third = page.getByRole('checkbox', { name: 'Proof of VAT paid in Norway' });

    await expect.element(third).toBeDisabled();
    await page.getByText('Commercial invoice').click();
    await expect.element(third).toBeEnabled();
  });

  test('shows a picture above the words of an option, and says what is on it', async () => {
    const image = { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'A stamp' };
    const options = branchChoice.options.map((option) => ({ ...option, image }));
    await show('ptl-choice', { item: { ...branchChoice, options } as ItemContent, response: [] });

    expect(page.getByRole('radio', { name: 'A stamp We make things' }).elements()).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  test('takes a letter while one of its options has the focus', async () => {
    const { element, told } = await show('ptl-choice', { item: singleChoice, response: [] });

    element.focusControl();
    await userEvent.keyboard('d');

    expect(told).toEqual([['d']]);
    expect(focused()).toBe(page.getByRole('radio', { name: /documentary credit/ }).element());
  });

  test('takes the letter of the place, whatever the permanent key', async () => {
    const { element, told } = await show('ptl-choice', { item: manyChoice, response: [] });

    element.focusControl();
    await userEvent.keyboard('cC');

    expect(told).toEqual([['d'], []]);
  });

  test('leaves letters alone while the focus is elsewhere', async () => {
    const { element, told } = await show('ptl-choice', { item: singleChoice, response: [] });

    element.focus();
    await element.updateComplete;
    await userEvent.keyboard('a');

    expect(focused()?.localName).toBe('h1');
    expect(told).toEqual([]);
  });

  test('leaves shortcuts of the browser alone', async () => {
    const { element, told } = await show('ptl-choice', { item: singleChoice, response: [] });

    element.focusControl();
    await userEvent.keyboard('{Control>}c{/Control}');

    expect(told).toEqual([]);
  });

  test('marks the answer in words while it is locked', async () => {
    await show('ptl-choice', { item: branchChoice, response: ['b'], locked: true, reveal: true });

    await expect
      .element(page.getByRole('radio', { name: 'Your answer We make things' }))
      .toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'We offer services' })).toBeDisabled();
  });

  test('speaks the language of the interface as soon as it changes', async () => {
    registerMessages('es', es);
    const { element } = await show('ptl-choice', { item: manyChoice, response: [] });

    useLanguage('es');
    await element.updateComplete;

    await expect.element(page.getByText(es.item.chooseAll)).toBeVisible();
  });
});

describe('a choice whose answer is shown', () => {
  eachOnAFreshPage();

  test('has the wrong pick first, then the right answer, then the rest, each with its reason', async () => {
    await show('ptl-choice', { item: singleChoice, response: ['a'], locked: true, reveal: true });

    expect(rows().map((row) => row.slice(0, 46))).toEqual([
      'Your answer: not this one Agree to the 90 days',
      'Right answer Take 30 % now and give 30 days on',
      'Ask for the full price before the tiles leave ',
      'Ask for a documentary credit, for this order a',
    ]);
    expect(rows()[0]).toContain('You would lend EUR 18,400');
    expect(page.getByRole('radio').elements()).toEqual([]);
  });

  test('praises a right pick and repeats no other', async () => {
    await show('ptl-choice', { item: singleChoice, response: ['c'], locked: true, reveal: true });

    expect(rows()[0]).toMatch(/^Your answer: right Take 30 %/);
    expect(rows().filter((row) => row.includes('nswer'))).toHaveLength(1);
  });

  test('names the strongest option where some are better than others', async () => {
    await show('ptl-choice', { item: valuedChoice, response: ['b'], locked: true, reveal: true });

    expect(rows()[0]).toMatch(/^Your answer: partly Ask for the full price/);
    expect(rows()[1]).toMatch(/^Strongest answer Take 30 %/);
  });

  test('tells hits, false alarms and what was missed of several', async () => {
    await show('ptl-choice', {
      item: manyChoice,
      response: ['a', 'd'],
      locked: true,
      reveal: true,
    });

    expect(rows().map((row) => row.split(/(?<=right|one|answer) /)[0])).toEqual([
      'Your answer: right',
      'Your answer: not this one',
      'Belongs to the answer',
      'Residence permit of the driver Not a paper of the goods.',
    ]);
  });

  test('shows the right answer where nothing was picked', async () => {
    await show('ptl-choice', { item: singleChoice, response: [], locked: true, reveal: true });

    expect(rows()[0]).toMatch(/^Right answer Take 30 %/);
  });
});
