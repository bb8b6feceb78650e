import { describe, expect, test } from 'vitest';
import { branchChoice, singleChoice } from '../../../tests/contracts/sample-items.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { caseOf, questionsOf, type AuthoredCase } from './expand.js';

const authored: AuthoredCase<ItemContent> = {
  kind: 'case',
  id: 'axles',
  title: 'One axle, two ports',
  exhibits: [],
  linked: true,
  dimension: 'rules',
  competence: 'OPS3',
  weight: 2,
  questions: [singleChoice, { ...branchChoice, dimension: 'price', weight: 3 }],
};

describe('a case', () => {
  test('gives its questions what they lack, and shares its weight among them', () => {
    expect(questionsOf(authored)).toMatchObject([
      { id: 'first-order', case: 'axles', dimension: 'rules', competence: 'OPS3', weight: 1 },
      { id: 'sector', case: 'axles', dimension: 'price', competence: 'OPS3', weight: 3 },
    ]);
  });

  test('fixes an answer by the question that follows, where they are linked', () => {
    const opens = (linked?: boolean) =>
      questionsOf({ ...authored, linked }).map((question) => question.opensAfter);

    expect(opens(true)).toEqual([undefined, 'first-order']);
    expect(opens(false)).toEqual([undefined, undefined]);
  });

  test('is looked up without its questions', () => {
    expect(caseOf(authored)).not.toHaveProperty('questions');
  });
});
