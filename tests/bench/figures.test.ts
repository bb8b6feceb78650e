import { describe, expect, test } from 'vitest';
import { fixed, spread, verdictsOf, type Section } from './figures.js';
import { textOf } from './print.js';

describe('spread', () => {
  test.each([
    { values: [3], expected: { min: 3, median: 3, max: 3, runs: 1 } },
    { values: [10, 9, 100], expected: { min: 9, median: 10, max: 100, runs: 3 } },
    { values: [4, 1, 3, 2], expected: { min: 1, median: 2.5, max: 4, runs: 4 } },
  ])('of $values has the median $expected.median', ({ values, expected }) => {
    expect(spread(values)).toEqual(expected);
  });
});

describe('promises', () => {
  const section: Section = {
    title: 'Size',
    how: ['Weighed.'],
    columns: [
      { key: 'script', title: 'script', unit: 'kB', most: 45 },
      { key: 'files', title: 'files', unit: '' },
    ],
    rows: [
      { name: 'light', values: { script: fixed(40), files: fixed(9) } },
      { name: 'heavy', values: { script: spread([45, 46, 47]), files: fixed(10) } },
      { name: 'none', values: {} },
    ],
  };

  test('are held against the median of the worst row', () => {
    expect(verdictsOf([section])).toEqual([
      { promise: 'Size: script at most 45 kB', kept: false, worst: '46.0 kB (heavy)' },
    ]);
  });

  test('that are broken are marked in the table', () => {
    const lines = textOf([section]).split('\n');

    expect(lines.filter((line) => line.startsWith('light'))[0]).not.toContain('!');
    expect(lines.filter((line) => line.startsWith('heavy'))[0]).toContain('46.0 (45.0-47.0) !');
    expect(lines.filter((line) => line.startsWith('none'))[0]).toContain('-');
  });
});
