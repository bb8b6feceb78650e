import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { costsCategorise, papersCategorise } from '../../../tests/contracts/samples/categorise.js';
import { define } from '../../ui/define.js';
import { CategoriseElement } from './element.js';

define('ptl-categorise', CategoriseElement);

itemViewContract('five costs', {
  tag: 'ptl-categorise',
  item: costsCategorise,
  empty: {},
  answer: { a: 'a', b: 'b' },
  click: async () => {
    const group = (name: string) => page.getByRole('radiogroup', { name });
    await group('Packing for the road').getByText('Seller').click();
    await group('The lorry to Turku').getByText('Buyer').click();
  },
  press: () => userEvent.keyboard(' {Tab}{ArrowRight}'),
});

itemViewContract('three papers', {
  tag: 'ptl-categorise',
  item: papersCategorise,
  empty: {},
  answer: { c: 'c', p: 'd' },
  click: async () => {
    await page.getByLabelText('ATA carnet').selectOptions('c');
    await page.getByLabelText('Documentary credit').selectOptions('d');
  },
  press: () => userEvent.keyboard('T{Tab}{Tab}Y'),
});
