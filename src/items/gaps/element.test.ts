import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { offerGaps, shortGaps } from '../../../tests/contracts/samples/gaps.js';
import { define } from '../../ui/define.js';
import { GapsElement } from './element.js';

define('ptl-gaps', GapsElement);

const gap = (place: number, total = 3) =>
  page.getByLabelText(`Gap ${String(place)} of ${String(total)}`);
const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

describe('a text with gaps', () => {
  eachOnAFreshPage();

  test('has a named field in each of its lines, and says how many are filled', async () => {
    const { told } = await show('ptl-gaps', { item: offerGaps, response: { c: 'b' } });

    await expect.element(gap(3)).toHaveDisplayValue('DAP Oslo');
    await gap(2).fill('  Work shop ');
    await expect.element(page.getByText('2 of 3 filled')).toBeVisible();

    expect(told.at(-1)).toEqual({ c: 'b', b: 'Work shop' });
  });

  test('keeps a figure that cannot be understood, and says what to change', async () => {
    const { told } = await show('ptl-gaps', { item: offerGaps, response: {} });

    await gap(1).fill('a lot');
    await userEvent.keyboard('{Tab}');

    await expect.element(gap(1)).toHaveValue('a lot');
    await expect
      .element(gap(1))
      .toHaveAccessibleDescription(/^Gap 1 of 3: “a lot” is not a number/);
    expect(told).toEqual([]);
  });

  test('takes out at once what finds no room, and says so', async () => {
    const { told } = await show('ptl-gaps', { item: offerGaps, response: {} });

    await gap(2).fill('a workshop with a very long name');

    await expect.element(gap(2)).toHaveValue('a workshop with a very l');
    await expect.element(page.getByText(/Gap 2 of 3: The field is full/)).toBeVisible();
    expect(told.at(-1)).toEqual({ b: 'a workshop with a very l' });
  });

  test('shows the unit of a figure, and names it', async () => {
    await show('ptl-gaps', { item: shortGaps, response: { p: 12.5 } });

    await expect.element(page.getByLabelText('Gap 1 of 2, %')).toHaveValue('12.5');
  });

  test('shows the whole text with what is right, and how each gap fares', async () => {
    const { element } = await show('ptl-gaps', {
      item: offerGaps,
      response: { a: 5000, b: 'house' },
      locked: true,
      reveal: true,
    });
    const rows = page
      .getByRole('listitem')
      .elements()
      .map((row) => plain(row.textContent));

    expect(plain(element.renderRoot.querySelector('.passage')?.textContent)).toContain(
      'in all EUR 1(Gap 1 of 3) 5,400. The lamps leave our 2(Gap 2 of 3) workshop in Gdańsk',
    );
    for (const number of element.renderRoot.querySelectorAll('.passage .number')) {
      expect(number.getAttribute('aria-hidden')).toBe('true');
    }
    expect(rows).toEqual([
      'Your answer: not this one Gap 1 of 3 5,000 Right answer: 5,400 120 times 45 is 5,400.',
      expect.stringMatching(/^Your answer: partly Gap 2 of 3 house Right answer: workshop/),
      expect.stringMatching(/^Right answer Gap 3 of 3 FCA Gdańsk/),
    ]);
  });

  test('tells who picked a wrong option why it is wrong, before the reason of the gap', async () => {
    await show('ptl-gaps', { item: offerGaps, response: { c: 'd' }, locked: true, reveal: true });
    const row = page.getByRole('listitem').elements().at(-1);

    expect(plain(row?.textContent)).toMatch(/DDP Oslo .*pay the duty\..*Under FCA the seller/);
  });
});
