import { page, userEvent } from 'vitest/browser';
import { itemViewContract } from '../../../tests/contracts/item-view.js';
import { falseStatement, trueStatement } from '../../../tests/contracts/samples/truefalse.js';
import { define } from '../../ui/define.js';
import { TruefalseElement } from './element.js';

define('ptl-truefalse', TruefalseElement);

itemViewContract('a false statement', {
  tag: 'ptl-truefalse',
  item: falseStatement,
  empty: {},
  answer: { value: true },
  click: () => page.getByText('True', { exact: true }).click(),
  press: () => userEvent.keyboard(' '),
});

itemViewContract('a true statement', {
  tag: 'ptl-truefalse',
  item: trueStatement,
  empty: {},
  answer: { value: false },
  click: () => page.getByText('False', { exact: true }).click(),
  press: () => userEvent.keyboard('{ArrowDown}'),
});
