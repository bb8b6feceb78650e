import { expect, test } from 'vitest';
import { authoredUnit } from '../../../tests/fakes/authored-unit.js';
import { checkItemsOf, practiceIdsOf } from './items.js';

test('what stands in a step is practice, in the order of the steps; the check draws from all else', () => {
  const module = authoredUnit({
    'unit.md': [
      ['p-choice', 'p-number'],
      ['::: practice p-number\n\n::: checklist', '::: practice p-choice\n\n::: checklist'],
    ],
  });

  expect(practiceIdsOf(module)).toEqual(['p-number', 'p-choice']);
  expect(checkItemsOf(module).map(({ value }) => value.id)).toEqual(
    Array.from({ length: 10 }, (_one, at) => `c-${at + 1}`),
  );
  expect(practiceIdsOf({ unit: undefined })).toEqual([]);
  expect(checkItemsOf({ ...module, unit: undefined })).toEqual(module.items);
});
