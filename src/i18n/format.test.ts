import { beforeEach, describe, expect, test } from 'vitest';
import { registerMessages, useLanguage } from './current.js';
import { en } from './en.js';
import { formatDate, formatDay, formatNumber, formatTime, languageName } from './format.js';

const moment = new Date(2026, 10, 20, 17, 4);

describe.each([
  { tag: 'en', time: '17:04', day: '20 November', date: '20 November 2026', number: '1,234.5' },
  {
    tag: 'es',
    time: '17:04',
    day: '20 de noviembre',
    date: '20 de noviembre de 2026',
    number: '1234,5',
  },
  { tag: 'nl', time: '17:04', day: '20 november', date: '20 november 2026', number: '1.234,5' },
  {
    tag: 'fr',
    time: '17:04',
    day: '20 novembre',
    date: '20 novembre 2026',
    number: '1\u202f234,5',
  },
  { tag: 'de', time: '17:04', day: '20. November', date: '20. November 2026', number: '1.234,5' },
])('in $tag', ({ tag, time, day, date, number }) => {
  beforeEach(() => {
    registerMessages(tag, en);
    useLanguage(tag);
  });

  test('a time has a clock of 24 hours', () => {
    expect(formatTime(moment)).toBe(time);
  });

  test('a day comes without its year, a date with it', () => {
    expect(formatDay(moment)).toBe(day);
    expect(formatDate(moment)).toBe(date);
  });

  test('a number has the separators of the language', () => {
    expect(formatNumber(1234.5)).toBe(number);
  });
});

test.each([
  ['es', 'Español'],
  ['nl', 'Nederlands'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['en', 'English'],
])('the language %s calls itself %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
