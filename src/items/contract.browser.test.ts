import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../tests/contracts/item-view.js';
import * as samples from '../../tests/contracts/sample-items.js';
import './elements.js';

itemViewContract('one pick with a key', {
  tag: 'ptl-choice',
  item: samples.singleChoice,
  empty: [],
  answer: ['c'],
  click: () => page.getByText('Take 30 % now').click(),
  press: () => userEvent.keyboard('{ArrowDown}{ArrowDown}'),
});

itemViewContract('several picks', {
  tag: 'ptl-choice',
  item: samples.manyChoice,
  empty: [],
  answer: ['a', 'd'],
  click: async () => {
    await page.getByText('Proof of VAT').click();
    await page.getByText('Commercial invoice').click();
  },
  press: () => userEvent.keyboard(' {Tab}{Tab} '),
});

itemViewContract('a branch', {
  tag: 'ptl-choice',
  item: samples.branchChoice,
  empty: [],
  answer: ['b'],
  click: () => page.getByText('We make things').click(),
  press: () => userEvent.keyboard('b'),
});

itemViewContract('five facts', {
  tag: 'ptl-anchored',
  item: samples.anchoredItem,
  empty: {},
  answer: { point: 3 },
  click: () => page.getByText('A written plan').click(),
  press: () => userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}'),
});

itemViewContract('a claim with evidence', {
  tag: 'ptl-evidence',
  item: samples.evidenceItem,
  empty: { shown: false },
  answer: { claim: 'partly', shown: true },
  click: async () => {
    await page.getByText('Partly', { exact: true }).click();
    await page.getByText('I could show it tomorrow').click();
  },
  press: () => userEvent.keyboard('{ArrowDown}{Tab} '),
});

itemViewContract('a calculation', {
  tag: 'ptl-number',
  item: samples.numberItem,
  empty: {},
  answer: { value: 7628.96 },
  click: async () => {
    await page.getByRole('textbox').click();
    await userEvent.keyboard('7 628,96');
  },
  press: () => userEvent.keyboard('7,628.96'),
});

itemViewContract('an own figure', {
  tag: 'ptl-number',
  item: samples.ownFigure,
  empty: {},
  answer: { value: 4.5 },
  click: async () => {
    await page.getByText('How many months').click();
    await userEvent.keyboard('4.5');
  },
  press: () => userEvent.keyboard('4,5'),
});
