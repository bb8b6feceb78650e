import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { largeMatrix, threeStatements } from '../../../tests/contracts/samples/matrix.js';
import { define } from '../../ui/define.js';
import { MatrixElement } from './element.js';

define('ptl-matrix', MatrixElement);

itemViewContract('three statements', {
  tag: 'ptl-matrix',
  item: threeStatements,
  empty: {},
  answer: { a: 1, b: 0, d: 4 },
  click: async () => {
    for (const [name, point] of [
      ['delivered price', 1],
      ['papers', 0],
      ['complaint', 4],
    ] as const) {
      await page
        .getByRole('radiogroup', { name: new RegExp(name) })
        .getByRole('radio')
        .nth(point)
        .click();
    }
  },
  press: () =>
    userEvent.keyboard('{ArrowRight}{Tab} {Tab}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}'),
});

itemViewContract('ten long statements', {
  tag: 'ptl-matrix',
  item: largeMatrix,
  empty: {},
  answer: { a: 0 },
  click: () => page.getByRole('radio', { name: 'Never' }).first().click(),
  press: () => userEvent.keyboard(' '),
});
