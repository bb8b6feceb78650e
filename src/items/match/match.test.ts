import { describe, expect, test } from 'vitest';
import { papersMatch, termsMatch } from '../../../tests/contracts/samples/match.js';
import { shuffleFrom } from '../../core/session/random.js';
import { checkMatch } from './check.js';
import { leftOver, match, matched } from './match.js';

describe('matched', () => {
  const again = { ...termsMatch, once: false };

  test('gives a row its target, another one, and none', () => {
    expect(matched(again, { a: 'c' }, 'b', 'c')).toEqual({ a: 'c', b: 'c' });
    expect(matched(again, { a: 'c', b: 'c' }, 'b', 'e')).toEqual({ a: 'c', b: 'e' });
    expect(matched(again, { a: 'c', b: 'c' }, 'b', '')).toEqual({ a: 'c' });
  });

  test('takes a target from the row that had it, where it may be used once', () => {
    expect(matched(termsMatch, { a: 'c', d: 'e' }, 'b', 'c')).toEqual({ b: 'c', d: 'e' });
    expect(matched(termsMatch, { a: 'c' }, 'b', '')).toEqual({ a: 'c' });
    expect(matched(termsMatch, { a: 'c' }, 'a', 'c')).toEqual({ a: 'c' });
  });

  test('ticks and unticks where several may be picked, in the order of the letters', () => {
    const ticked = matched(papersMatch, { b: ['b'] }, 'b', 'a');

    expect(ticked).toEqual({ b: ['a', 'b'] });
    expect(matched(papersMatch, ticked, 'b', 'b')).toEqual({ b: ['a'] });
    expect(matched(papersMatch, { b: ['a'] }, 'b', 'a')).toEqual({});
  });

  test('takes one of several targets from another row, where it may be used once', () => {
    const once = { ...papersMatch, once: true };

    expect(matched(once, { a: ['a', 'b'], d: ['c'] }, 'd', 'a')).toEqual({
      a: ['b'],
      d: ['a', 'c'],
    });
  });
});

test('a match is drawn with the same rows and targets in another order', () => {
  const drawn = match.arranged?.(termsMatch, shuffleFrom(3)) ?? termsMatch;
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join('');

  expect(keys(drawn.rows)).not.toBe('abcd');
  expect(keys(drawn.targets)).not.toBe('abcde');
  expect([...keys(drawn.rows)].sort().join('')).toBe('abcd');
  expect([...keys(drawn.targets)].sort().join('')).toBe('abcde');
});

test('left over is what belongs to no row and says why', () => {
  expect(leftOver(termsMatch).map(({ key }) => key)).toEqual(['d']);
  expect(leftOver(papersMatch)).toEqual([]);
});

test('the check of a match names rows and targets', () => {
  const [first, ...rows] = termsMatch.rows;
  if (!first) throw new Error('The sample has lost its rows');

  expect(checkMatch(termsMatch)).toEqual([]);
  expect(checkMatch(papersMatch)).toEqual([]);
  expect(checkMatch({ ...termsMatch, rows: [{ ...first, to: 'a' }, ...rows] })).toMatchObject([
    { path: ['rows', 1, 'to'], code: 'target-taken-twice' },
  ]);
});
