import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { landedCost, marginSheet } from '../../../tests/contracts/samples/calculate.js';
import { define } from '../../ui/define.js';
import { CalculateElement } from './element.js';

define('ptl-calculate', CalculateElement);

itemViewContract('the cost of goods', {
  tag: 'ptl-calculate',
  item: landedCost,
  empty: {},
  answer: { d: 7148, e: 300.5, g: 7593.5 },
  click: async () => {
    await page.getByText('Customs value', { exact: true }).click();
    await userEvent.keyboard('7 148');
    await page.getByText('Duty', { exact: true }).click();
    await userEvent.keyboard('300.50');
    await page.getByText('Landed cost', { exact: true }).click();
    await userEvent.keyboard('7,593.50');
  },
  press: () => userEvent.keyboard('7148{Tab}300,5{Tab}7.593,50'),
});

itemViewContract('a margin of either sign', {
  tag: 'ptl-calculate',
  item: marginSheet,
  empty: {},
  answer: { c: 45, g: -0.4, h: 6 },
  click: async () => {
    for (const [name, entry] of [
      ['Price without VAT', '45'],
      ['Margin', '-0.4'],
      ['Margin as a share of the price without VAT', '6 %'],
    ] as const) {
      await page.getByRole('textbox', { name, exact: true }).click();
      await userEvent.keyboard(entry);
    }
  },
  press: () => userEvent.keyboard('45{Tab}-,4{Tab}6'),
});
