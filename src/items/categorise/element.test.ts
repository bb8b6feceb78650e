import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { costsCategorise, papersCategorise } from '../../../tests/contracts/samples/categorise.js';
import { define } from '../../ui/define.js';
import { CategoriseElement } from './element.js';

define('ptl-categorise', CategoriseElement);

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
const box = (name: string) => page.getByRole('region', { name, exact: true });

describe('cards with few boxes', () => {
  eachOnAFreshPage();

  test('have a choice each, and the boxes show what is in them', async () => {
    const { told } = await show('ptl-categorise', { item: costsCategorise, response: { a: 'a' } });
    expect(plain(box('Seller').element().textContent)).toBe('Seller Packing for the road');
    expect(plain(box('Buyer').element().textContent)).toBe('Buyer Nothing here yet');

    const card = page.getByRole('radiogroup', { name: 'Packing for the road' });
    await card.getByText('Buyer').click();

    expect(told).toEqual([{ a: 'b' }]);
    await expect.element(box('Buyer')).toHaveTextContent('Packing for the road');
    await expect.element(box('Seller')).toHaveTextContent('Nothing here yet');
  });

  test('say how many are sorted', async () => {
    const { element } = await show('ptl-categorise', {
      item: costsCategorise,
      response: { a: 'a', d: 'a' },
    });

    expect(element.renderRoot.querySelector('[aria-live]')?.textContent).toBe('2 of 5 sorted');
  });
});

describe('cards with many boxes', () => {
  eachOnAFreshPage();

  test('have a select each, which can be emptied again', async () => {
    const { told } = await show('ptl-categorise', { item: papersCategorise, response: { c: 'b' } });
    const select = page.getByLabelText('ATA carnet');
    await expect.element(select).toHaveDisplayValue('Chamber of commerce');

    await select.selectOptions('');

    expect(told).toEqual([{}]);
  });
});

describe('sorted cards whose answer is shown', () => {
  eachOnAFreshPage();

  test('stand below the box that they belong to, with the box that they were put into', async () => {
    const response = { a: 'a', b: 'a' };
    await show('ptl-categorise', { item: costsCategorise, response, locked: true, reveal: true });
    const rows = (name: string) =>
      page
        .getByRole('list', { name })
        .getByRole('listitem')
        .elements()
        .map((row) => plain(row.textContent));

    expect(rows('Seller')).toEqual([
      'Your answer: right Packing for the road Goods are handed over ready to travel, so the seller packs.',
      expect.stringMatching(/^Right answer Loading in Vigo/),
    ]);
    expect(rows('Buyer')[0]).toBe(
      'Your answer: not this one The lorry to Turku You put it into: Seller The buyer chooses and pays the carrier.',
    );
  });

  test('say where no card belongs', async () => {
    await show('ptl-categorise', {
      item: papersCategorise,
      response: {},
      locked: true,
      reveal: true,
    });

    await expect.element(page.getByText('No card belongs here.')).toBeVisible();
  });
});
