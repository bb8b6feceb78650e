import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eachOnAFreshPage, show } from '../../../tests/contracts/item-view.js';
import { ownEstimate, shareSlider } from '../../../tests/contracts/samples/slider.js';
import { define } from '../../ui/define.js';
import { SliderElement } from './element.js';

define('ptl-slider', SliderElement);

const thumb = () => page.getByRole('slider');
const figure = () => page.getByRole('textbox');

describe('a range', () => {
  eachOnAFreshPage();

  test('says that no value is set while the thumb stands in the middle', async () => {
    await show('ptl-slider', { item: shareSlider, response: {} });

    await expect
      .element(thumb())
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/^No value set yet/));
    await expect.element(figure()).toHaveValue('');
    await expect.element(page.getByText(/^No value set yet/)).toBeVisible();
  });

  test('takes the value in the middle when it is pressed there', async () => {
    const { told } = await show('ptl-slider', { item: shareSlider, response: {} });

    await thumb().click();

    expect(told).toEqual([{ value: 30 }]);
    await expect.element(figure()).toHaveValue('30');
    await expect.element(thumb()).toHaveAttribute('aria-valuetext', '30 %');
  });

  test('moves the thumb to the figure in the field, on the nearest step', async () => {
    const { told } = await show('ptl-slider', { item: shareSlider, response: {} });

    await figure().fill('42');
    await expect.element(thumb()).toHaveValue('40');
    await userEvent.keyboard('{Tab}');

    expect(told).toEqual([{ value: 40 }]);
    await expect.element(figure()).toHaveValue('40');
  });

  test('names what is wrong with a figure, and takes it for no answer', async () => {
    const { told } = await show('ptl-slider', { item: shareSlider, response: { value: 20 } });

    await figure().fill('900');
    await userEvent.keyboard('{Tab}');

    expect(told).toEqual([{}]);
    await expect.element(page.getByText('Enter a number from 0 to 60.')).toBeVisible();
    await expect.element(figure()).toHaveValue('900');
  });

  test('has its words at the ends, or its figures', async () => {
    await show('ptl-slider', { item: ownEstimate, response: {} });
    await expect.element(page.getByText('half a working week')).toBeVisible();

    await show('ptl-slider', { item: shareSlider, response: {} });
    await expect.element(page.getByText('60 %')).toBeVisible();
  });

  test('shows the right value beside another one', async () => {
    await show('ptl-slider', {
      item: shareSlider,
      response: { value: 40 },
      locked: true,
      reveal: true,
    });
    const rows = page.getByRole('listitem').elements();

    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Your answer: not this one 40 %',
      expect.stringMatching(/^Right answer 25 % Margin and fee/),
    ]);
  });
});

describe('what is missing on a range', () => {
  eachOnAFreshPage();

  test('is a value, or another one where a figure cannot be taken', async () => {
    const { element } = await show('ptl-slider', { item: shareSlider, response: {} });
    expect(element.missing).toBe('Set a value, or leave the question open');

    await figure().fill('900');

    expect(element.missing).toBe('Enter a number from 0 to 60.');
  });
});
