import { expect, test } from 'vitest';
import { bankContext, bankItems, bankModule } from '../../tests/fakes/bank.js';
import { selfRating } from '../../tests/contracts/samples/likert.js';
import { bankFigures } from './bank-figures.js';

const LONG = 'Ana in Braga sells soap to a shop in Graz. The shop pays late. '.repeat(2);
const HARD = `${LONG}Unambiguous documentation nevertheless remains indispensable.`;

test('the figures of a bank are counted over the items that measure', () => {
  const items = bankItems(
    { options: ['a right one', 'wrong', 'wrong, too'], difficulty: 2, facts: ['FIN1-F1'] },
    { prompt: LONG, options: ['no', 'or not'], level: 2, facts: ['FIN1-F1', 'FIN2-F1'] },
    { prompt: HARD, options: ['same', 'four'], competence: 'MKT1', level: 4, difficulty: 5 },
    { competence: undefined, options: ['outside of the bank', 'x'] },
  );
  const module = bankModule([...items, { ...selfRating, competence: 'FIN1' }]);
  const context = bankContext(
    { id: 'FIN1-F1', reviewBy: '2026-11-28' },
    { id: 'FIN1-F2' },
    { id: 'FIN1-F3', useInItems: false },
    { id: 'FIN1-F4', confidence: 'unsure' },
    { id: 'FIN2-F1', reviewBy: '2026-12-01' },
    { id: 'MKT1-F1' },
    { id: 'LAW1-F1' },
  );

  expect(bankFigures(module, context)).toEqual({
    items: 3,
    keys: {
      items: 3,
      places: [3, 0, 0],
      longest: 1,
      shortest: 1,
      lengths: { right: (11 + 2 + 4) / 3, wrong: (7.5 + 6 + 4) / 3 },
    },
    // Words, sentences and long words by hand: 28 + 3, 4 + 2, 0; 28 + 5 + 2, 4 + 1 + 2, 5.
    reading: {
      median: expect.closeTo(31 / 6, 9) as number,
      highest: expect.closeTo(35 / 7 + 500 / 35, 9) as number,
      hardest: 'item-2',
    },
    coverage: [
      { competence: 'FIN1', levels: [1, 1, 0, 0] },
      { competence: 'MKT1', levels: [0, 0, 0, 1] },
    ],
    difficulties: [
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ],
    facts: {
      usable: 3,
      unused: ['FIN1-F2', 'MKT1-F1'],
      outOfDate: ['FIN1-F1'],
      nextReview: '2026-11-28',
    },
    nearDuplicates: [{ items: ['item-1', 'item-2'], likeness: expect.any(Number) as number }],
    kindred: [],
  });
});

test('a bank of short items has no reading level', () => {
  expect(bankFigures(bankModule(bankItems({})), bankContext()).reading).toBeUndefined();
});
