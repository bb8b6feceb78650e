import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, focused, show } from '../../../tests/contracts/item-view.js';
import { termsDeck } from '../../../tests/contracts/samples/flashcard.js';
import { define } from '../../ui/define.js';
import { FlashcardElement } from './element.js';

define('ptl-flashcard', FlashcardElement);

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a deck of cards', () => {
  eachOnAFreshPage();

  test('shows a front, and its back only once it is turned', async () => {
    await show('ptl-flashcard', { item: termsDeck, response: {} });
    await expect.element(page.getByText('FCA')).toBeVisible();
    expect(page.getByText(/^Free carrier/).elements()).toEqual([]);

    await button('Turn the card').click();

    await expect.element(page.getByText(/^Free carrier/)).toBeVisible();
    expect(focused()?.classList.contains('card')).toBe(true);
  });

  test('brings cards that were not known again, behind the others', async () => {
    const { told } = await show('ptl-flashcard', { item: termsDeck, response: {} });
    for (const [front, said] of [
      ['FCA', 'Not yet'],
      ['DAP', 'I knew it'],
      ['EORI', 'I knew it'],
      ['FCA', 'I knew it'],
    ] as const) {
      await expect.element(page.getByText(front, { exact: true })).toBeVisible();
      await button('Turn the card').click();
      await button(said).click();
    }

    expect(told.at(-1)).toEqual({ a: 'knew', b: 'knew', p: 'knew' });
    await expect.element(page.getByText('3 of 3 known')).toBeVisible();
    await expect.element(button('Go through all cards again')).toBeVisible();
  });

  test('says how far the learner is and which card comes once more', async () => {
    await show('ptl-flashcard', { item: termsDeck, response: { a: 'knew', b: 'not-yet' } });
    await expect.element(page.getByText('1 of 3 known, 1 comes again')).toBeVisible();
    expect(page.getByText('Once more').elements()).toEqual([]);

    await button('Turn the card').click();
    await button('Not yet').click();

    await expect.element(page.getByText('DAP', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Once more')).toBeVisible();
    await expect.element(page.getByText('1 of 3 known, 2 come again')).toBeVisible();
  });

  test('takes a slip back, step by step, with the back of the card up', async () => {
    const { told } = await show('ptl-flashcard', { item: termsDeck, response: {} });
    expect(button('Back to the last card').elements()).toEqual([]);
    for (const said of ['I knew it', 'Not yet']) {
      await button('Turn the card').click();
      await button(said).click();
    }

    await button('Back to the last card').click();
    await expect.element(page.getByText(/^Delivered at place/)).toBeVisible();
    await button('Back to the last card').click();
    await expect.element(page.getByText(/^Free carrier/)).toBeVisible();
    await button('Not yet').click();

    expect(told).toEqual([
      { a: 'knew' },
      { a: 'knew', b: 'not-yet' },
      { a: 'knew' },
      {},
      { a: 'not-yet' },
    ]);
  });

  test('takes the focus to the card and, at the end, to the news that all are known', async () => {
    const response = { a: 'knew', b: 'knew' };
    await show('ptl-flashcard', { item: termsDeck, response });

    await button('Turn the card').click();
    await button('I knew it').click();

    expect(focused()?.textContent).toContain('You know all the cards.');
    await button('Back to the last card').click();
    expect(focused()?.classList.contains('card')).toBe(true);
  });

  test('is laid anew for another response, and not for its own', async () => {
    const { element } = await show('ptl-flashcard', { item: termsDeck, response: {} });
    await button('Turn the card').click();
    await button('Not yet').click();
    await button('Turn the card').click();

    element.response = { a: 'not-yet' };
    await element.updateComplete;
    await expect.element(page.getByText(/^Delivered at place/)).toBeVisible();

    element.response = {};
    await element.updateComplete;
    await expect.element(page.getByText('FCA', { exact: true })).toBeVisible();
    expect(button('Back to the last card').elements()).toEqual([]);
  });

  test('goes on where the learner left it', async () => {
    await show('ptl-flashcard', { item: termsDeck, response: { a: 'not-yet', b: 'knew' } });

    await expect.element(page.getByText('EORI')).toBeVisible();
    await expect.element(page.getByText('1 of 3 known, 1 comes again')).toBeVisible();
  });

  test('begins anew with all cards, and keeps what was said', async () => {
    const response = { a: 'knew', b: 'knew', p: 'knew' };
    const { told } = await show('ptl-flashcard', { item: termsDeck, response });

    await button('Go through all cards again').click();

    await expect.element(page.getByText('FCA', { exact: true })).toBeVisible();
    await expect.element(page.getByText('3 of 3 known')).toBeVisible();
    expect(told).toEqual([]);
  });

  test('shows both sides of all cards when it is locked', async () => {
    const response = { a: 'knew', b: 'not-yet' };
    await show('ptl-flashcard', { item: termsDeck, response, locked: true });

    await expect.element(page.getByText(/^Free carrier/)).toBeVisible();
    await expect.element(page.getByText('I knew it')).toBeVisible();
    await expect.element(page.getByText('Not yet')).toBeVisible();
    await expect.element(page.getByText('Not answered')).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });
});
