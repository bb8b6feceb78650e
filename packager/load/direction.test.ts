import { expect, test } from 'vitest';
import { directionOf } from './direction.js';

test.each([
  { tag: 'ar', direction: 'rtl' },
  { tag: 'he-IL', direction: 'rtl' },
  { tag: 'ckb', direction: 'rtl' },
  { tag: 'arn', direction: undefined },
  { tag: 'es', direction: undefined },
  { tag: 'fr-BE', direction: undefined },
])('$tag is written $direction', ({ tag, direction }) => {
  expect(directionOf(tag)).toBe(direction);
});
