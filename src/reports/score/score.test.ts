import { describe, expect, test } from 'vitest';
import { dimensionItems, phrases, scoredItem } from '../../../tests/fakes/scored-items.js';
import type { ScoredItem } from '../../core/assessment/report-type.js';
import type { ScoreContent } from './schema.js';
import { score } from './score.js';

const sections = [
  { id: 'price', title: 'Price' },
  { id: 'customs', title: 'Customs' },
];

function read(items: readonly ScoredItem[], report: Partial<ScoreContent> = {}) {
  const input = {
    report: { kind: 'score' as const, graded: true, ...report },
    sections,
    items,
    phrases,
  };
  const found = score.findings(input);
  return { found, outcome: score.outcome(input, found) };
}

describe('score report', () => {
  test('counts an open question as nothing', () => {
    const items = [
      ...dimensionItems('price', [1, 0.5, undefined, undefined]),
      ...dimensionItems('customs', [1]),
    ];

    const { found, outcome } = read(items);

    expect(outcome.credit).toBe(0.5);
    expect(found.sections.map((one) => [one.credit, one.score])).toEqual([
      [0.375, 38],
      [1, 100],
    ]);
  });

  test('weighs questions', () => {
    const items = [scoredItem('price-1', 1, { weight: 3 }), scoredItem('price-2', 0)];

    expect(read(items).outcome.credit).toBe(0.75);
  });

  test('leaves out ratings of oneself, and sections that have nothing else', () => {
    const own = (id: string) => ({ ...scoredItem(id, 0), unscored: true });
    const { found, outcome } = read([scoredItem('price-1', 1), own('price-2'), own('customs-1')]);

    expect(outcome.credit).toBe(1);
    expect(found.sections.map(({ section, total }) => [section.id, total])).toEqual([['price', 1]]);
    expect(outcome.objectives.map(({ id }) => id)).toEqual(['price']);
  });

  test('leaves out questions that belong to no section', () => {
    const branch = { ...scoredItem('branch', 0), item: { ...scoredItem('branch', 0).item } };
    const items = [
      { ...branch, item: { ...branch.item, dimension: undefined } },
      scoredItem('price-1', 1),
    ];

    expect(read(items).outcome.credit).toBe(1);
  });

  test.each([
    { credits: [1, 0.2], passMark: 60, passed: true, shown: 60 },
    { credits: [1, 0.19], passMark: 60, passed: false, shown: 59 },
    { credits: [0.7, 0.7, 0.7], passMark: 70, passed: true, shown: 70 },
  ])('$credits against a mark of $passMark: $passed', ({ credits, passMark, passed, shown }) => {
    const { found, outcome } = read(dimensionItems('price', credits), { passMark });

    expect(outcome.passed).toBe(passed);
    expect(found.score).toBe(shown);
  });

  test('says nothing of passing without a pass mark', () => {
    expect(read(dimensionItems('price', [1])).outcome).not.toHaveProperty('passed');
  });

  test('gives no grade when nothing is graded', () => {
    const { outcome } = read(dimensionItems('price', [1]), { graded: false });

    expect(Object.keys(outcome)).toEqual(['objectives']);
  });

  test('tells every section, in order, also one without answers', () => {
    const { outcome } = read(dimensionItems('price', [1, 0]));

    expect(outcome.objectives).toEqual([
      {
        id: 'price',
        name: 'Price',
        complete: true,
        credit: 0.5,
        summary: '50 of 100 (2 of 2 answered)',
      },
      {
        id: 'customs',
        name: 'Customs',
        complete: false,
        summary: 'Not enough answers yet (0 of 0 answered)',
      },
    ]);
  });
});
