import { describe, expect, test } from 'vitest';
import { marksOf } from './yaml-guard.js';

/** Maps so deep in each other, each on a line of its own. */
const nested = (depth: number) =>
  Array.from({ length: depth }, (_one, at) => `${' '.repeat(at)}a:`).join('\n');

describe('the marks of a text', () => {
  test('are all there, in their order', () => {
    expect(
      marksOf('a: [1, "b"]\n')
        .marks?.join('')
        .replace(/[^a-z0-9:[\],"]/g, ''),
    ).toBe('a:[1,"b"]');
    expect(marksOf('')).toEqual({ marks: [] });
  });

  test.each([
    { what: '32 brackets', text: `${'['.repeat(32)}${']'.repeat(32)}`, excess: undefined },
    { what: '33 brackets', text: `${'['.repeat(33)}${']'.repeat(33)}`, excess: 'depth' },
    { what: '33 braces, never closed', text: '{a: '.repeat(33), excess: 'depth' },
    {
      what: 'many brackets side by side',
      text: `[${'[], '.repeat(40)}]`,
      excess: undefined,
    },
    { what: '32 dashes on a line', text: '- '.repeat(32), excess: undefined },
    { what: '33 dashes on a line', text: '- '.repeat(33), excess: 'depth' },
    { what: 'dashes on lines of their own', text: '- a\n'.repeat(40), excess: undefined },
    { what: 'brackets in a text', text: `a: "${'['.repeat(40)}"`, excess: undefined },
    { what: 'dashes in a block', text: `a: |\n  ${'- '.repeat(40)}\n`, excess: undefined },
    { what: 'depth by indents', text: nested(40), excess: undefined },
    { what: 'as many marks as may be', text: 'a\n'.repeat(10_000), excess: undefined },
    { what: 'more marks than may be', text: 'a: 1\n'.repeat(40_000), excess: 'size' },
  ])('of $what have the excess $excess', ({ text, excess }) => {
    expect(marksOf(text).excess).toBe(excess);
  });
});
