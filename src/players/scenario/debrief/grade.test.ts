import { expect, test } from 'vitest';
import { gradeOf } from './grade.js';

test.each([
  [0, 'weak'],
  [0.33, 'weak'],
  [1 / 3, 'partly'],
  [1 - 2 / 3, 'partly'],
  [0.66, 'partly'],
  [2 / 3, 'strong'],
  [1, 'strong'],
] as const)('a share of %d is %s', (share, grade) => {
  expect(gradeOf(share)).toBe(grade);
});
