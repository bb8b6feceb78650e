import { describe, expect, test } from 'vitest';
import { nameOf, quote } from './naming.js';

const bank = {
  items: [
    { id: 'cash', options: [{ key: 'b', text: 'Yes' }], terms: [{ value: '1' }], points: ['A'] },
  ],
};

describe('the name of a part', () => {
  test.each([
    { path: ['items', 0, 'label'], name: '"label" of "cash"' },
    { path: ['items', 0, 'options', 0, 'text'], name: '"text" of "b" of "cash"' },
    { path: ['items', 0, 'terms', 0, 'value'], name: '"value" of entry 1 of "terms" of "cash"' },
    { path: ['items', 0, 'points', 0], name: 'entry 1 of "points" of "cash"' },
    { path: [], name: 'the whole' },
  ])('at $path is $name', ({ path, name }) => {
    expect(nameOf(bank, path)).toBe(name);
  });
});

describe('a quotation', () => {
  test('is cut where it is long', () => {
    expect(quote('a'.repeat(61))).toBe(`"${'a'.repeat(57)}..."`);
    expect(quote('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
  });

  test('says what is no text', () => {
    expect([quote(null), quote(3), quote(true), quote([1]), quote({ a: 1 })]).toEqual([
      'empty',
      '3',
      'true',
      'a list',
      'several lines "key: value"',
    ]);
  });
});
