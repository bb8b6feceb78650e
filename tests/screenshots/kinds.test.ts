import { expect, test } from 'vitest';
import { itemTypes } from '../../src/items/index.js';
import { itemType } from '../../src/items/registry.js';
import { SHOWN_KINDS } from './kinds.js';

test('reviewers are shown every kind of question', () => {
  expect(SHOWN_KINDS.map(({ item }) => item.kind).sort()).toEqual(
    itemTypes.map(({ kind }) => kind).sort(),
  );
});

test.each(SHOWN_KINDS.map((shown) => [shown.item.kind, shown] as const))(
  'a %s is shown with an answer that it takes, and that is not all right',
  (kind, { item, answer }) => {
    expect(itemType(kind).answered(item, answer)).toBe(true);
    expect(itemType(kind).score(item, answer)).toBeLessThan(1);
  },
);
