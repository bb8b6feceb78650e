import { expect, test } from 'vitest';
import type { BankFigures } from '../../src/module/bank-figures.js';
import { bankTable } from './bank-table.js';

const figures: BankFigures = {
  items: 40,
  keys: {
    items: 20,
    places: [6, 7, 7],
    longest: 3,
    shortest: 2,
    lengths: { right: 41.6, wrong: 40 },
  },
  reading: { median: 24.4, highest: 38.6, hardest: 'two-offers' },
  coverage: [
    { competence: 'FIN1', levels: [2, 3, 2, 2] },
    { competence: 'FIN2', levels: [2, 2, 2, 2] },
    { competence: 'OPS1', levels: [10, 4, 0, 9] },
  ],
  difficulties: [
    [0, 1, 1, 0, 0],
    [0, 0, 3, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 1, 0, 1],
  ],
  facts: { usable: 12, unused: ['FIN1-F3'], outOfDate: [], nextReview: '2027-01-31' },
  nearDuplicates: [],
  kindred: [{ items: ['a', 'b'], likeness: 0.3 }],
};

test('the figures of a bank are told one below the other', () => {
  expect(bankTable('demo', figures).split('\n')).toEqual([
    'Bank of demo: 40 items, 3 competences',
    '  right options   place 1: 6, place 2: 7, place 3: 7, of 20 questions with one',
    '  their length    longest in 15 %, shortest in 10 %, 42 characters, others 40',
    '  reading level   LIX median 24, highest 39 (two-offers)',
    '  difficulty      level 1: 2.5, level 2: 3.0, level 3: none, level 4: 4.0 on average; 3 is usual',
    '  facts           11 of 12 used, 0 past review, first review by 2027-01-31',
    '  look-alikes     near duplicates: 0, other pairs not declared enemies: 1',
    '  items by level  FIN1 2+3+2+2   FIN2 2+2+2+2',
    '                  OPS1 10+4+0+9',
  ]);
});

test('a bank without questions, readable items and facts is told, too', () => {
  const keys = { items: 0, places: [], longest: 0, shortest: 0, lengths: { right: 0, wrong: 0 } };
  const facts = { usable: 0, unused: [], outOfDate: [] };
  const table = bankTable('demo', { ...figures, keys, facts, reading: undefined, coverage: [] });

  expect(table).toContain('no item is long enough to tell');
  expect(table).toContain('  facts          0 of 0 used, 0 past review\n');
  expect(table).not.toContain('NaN');
});
