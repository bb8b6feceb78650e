import { expect, test } from 'vitest';
import { monthsLater } from './months-later.js';

const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);

test.each([
  { day: noon(2026, 11, 22), months: 6, later: noon(2027, 5, 22) },
  { day: noon(2026, 8, 31), months: 6, later: noon(2027, 2, 28) },
  { day: noon(2027, 8, 31), months: 6, later: noon(2028, 2, 29) },
  { day: noon(2026, 1, 31), months: 1, later: noon(2026, 2, 28) },
])('$day is $later after $months months', ({ day, months, later }) => {
  expect(monthsLater(day, months)).toEqual(later);
});
