import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { namedTerm, ownWords } from '../../../tests/contracts/samples/text.js';
import { define } from '../../ui/define.js';
import { TextElement } from './element.js';
import type { TextItem } from './schema.js';

define('ptl-text', TextElement);

const short: TextItem = { ...ownWords, limit: 8 };
const field = () => page.getByRole('textbox');
const input = () => field().element() as HTMLInputElement;

describe('a few words to type', () => {
  eachOnAFreshPage();

  test('are a field named by the question and described by hint and room', async () => {
    await show('ptl-text', { item: namedTerm, response: {} });

    await expect
      .element(page.getByRole('textbox', { name: namedTerm.prompt, exact: true }))
      .toHaveAccessibleDescription(`${namedTerm.hint ?? ''} 60 characters left`);
    expect(input().spellcheck).toBe(false);
    expect(input().autocomplete).toBe('off');
  });

  test('are told tidied while they are typed, and taken back', async () => {
    const { told } = await show('ptl-text', { item: ownWords, response: {} });

    await field().click();
    await userEvent.keyboard('ab {Backspace}{Backspace}{Backspace}');

    expect(told).toEqual([{ text: 'a' }, { text: 'ab' }, { text: 'a' }, {}]);
  });

  test('keep the space that the next word needs', async () => {
    await show('ptl-text', { item: ownWords, response: {} });

    await field().click();
    await userEvent.keyboard('Table lamps');

    await expect.element(field()).toHaveValue('Table lamps');
  });

  test('leave less room, in bytes', async () => {
    await show('ptl-text', { item: ownWords, response: {} });

    await field().fill('España');

    await expect.element(page.getByText('33 characters left')).toBeVisible();
  });

  test('are cut where they find no room, which is said at once', async () => {
    const { told } = await show('ptl-text', { item: ownWords, response: {} });

    await field().fill(`${'x'.repeat(38)}ñññ`);

    await expect.element(field()).toHaveValue(`${'x'.repeat(38)}ñ`);
    await expect.element(page.getByText('0 characters left')).toBeVisible();
    await expect.element(page.getByText(/^The field is full/)).toBeVisible();
    expect(told.at(-1)).toEqual({ text: `${'x'.repeat(38)}ñ` });
  });

  test('lose what was added in the middle, not what stood at the end', async () => {
    await show('ptl-text', { item: short, response: { text: 'abcdefg' } });

    input().focus();
    input().setSelectionRange(2, 2);
    await userEvent.keyboard('xyz');

    await expect.element(field()).toHaveValue('abxcdefg');
    expect(input().selectionStart).toBe(3);
  });

  test('are no longer called too many once one is taken away', async () => {
    await show('ptl-text', { item: short, response: {} });
    await field().click();
    await userEvent.keyboard('123456789');
    await expect.element(page.getByText(/^The field is full/)).toBeVisible();

    await userEvent.keyboard('{Backspace}');

    expect(page.getByText(/^The field is full/).elements()).toEqual([]);
  });

  test('are left alone while a word is being composed, and cut when it is whole', async () => {
    const { element } = await show('ptl-text', { item: short, response: {} });
    const long = '123456789';

    input().value = long;
    input().dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    await element.updateComplete;
    expect(input().value).toBe(long);
    expect(element.response).toEqual({ text: '12345678' });

    input().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await element.updateComplete;
    expect(input().value).toBe('12345678');
  });

  test('do not stay in the field for the next question', async () => {
    const { element } = await show('ptl-text', { item: ownWords, response: {} });
    await field().fill('  ');

    element.item = namedTerm;
    await element.updateComplete;

    await expect.element(field()).toHaveValue('');
  });

  test('can be read but not changed while it is locked, without a word about room', async () => {
    await show('ptl-text', { item: ownWords, response: { text: 'Lamps' }, locked: true });

    await expect.element(field()).toHaveValue('Lamps');
    await expect.element(field()).toHaveAttribute('readonly');
    expect(page.getByText('characters left').elements()).toEqual([]);
  });
});

describe('a few words whose answer is shown', () => {
  eachOnAFreshPage();
  const right = 'Right answer Binding Tariff Information';

  test.each([
    { text: 'BTI', rows: ['Your answer: right BTI'] },
    {
      text: 'Binding Tarif Information',
      rows: [
        'Your answer: right Binding Tarif Information',
        'How it is spelt Binding Tariff Information',
      ],
    },
    { text: 'Tariff information', rows: ['Your answer: partly Tariff information', right] },
    { text: 'EORI', rows: ['Your answer: not this one EORI', right] },
    { text: undefined, rows: [right] },
  ])('have $rows for $text, with the reason at the end', async ({ text, rows }) => {
    const response = text === undefined ? {} : { text };
    await show('ptl-text', { item: namedTerm, response, locked: true, reveal: true });
    const shown = page
      .getByRole('listitem')
      .elements()
      .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

    expect(shown.map((row) => row.replace(/ Binding Tariff Information names.*/, ''))).toEqual(
      rows,
    );
    expect(shown.at(-1)).toContain('valid for three years');
  });

  test('stay in the field where they are the learner’s own', async () => {
    await show('ptl-text', {
      item: ownWords,
      response: { text: 'Lamps' },
      locked: true,
      reveal: true,
    });

    await expect.element(field()).toHaveValue('Lamps');
  });
});
