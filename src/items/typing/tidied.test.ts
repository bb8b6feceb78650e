import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../core/session/text-bits.js';
import { tidied } from './tidied.js';
import { fitted } from './typed-in.js';

describe('a text that is tidied', () => {
  test.each([
    { typed: '  FCA \t Antwerp\n', kept: 'FCA   Antwerp', why: 'one line, no space around' },
    { typed: 'two\r\nlines', kept: 'two lines', why: 'a line break is a space' },
    { typed: 'cafe\u0301', kept: 'café', why: 'letters are composed' },
    { typed: 'a\ud83d', kept: 'a\ufffd', why: 'half a pair becomes a sign' },
    { typed: 'abcdefgh ijk', kept: 'abcdefgh', why: 'cut to its room, then no space at the end' },
    { typed: ' \u2028 ', kept: '', why: 'space alone is nothing' },
  ])('is "$kept": $why', ({ typed, kept }) => {
    expect(tidied(typed, { limit: kept.length > 9 ? 40 : 9 })).toBe(kept);
  });

  test('keeps its lines where it may have several', () => {
    expect(tidied('one\r\ntwo\u2028three\r\u0007four', { limit: 40, lines: true })).toBe(
      'one\ntwo\nthree\n four',
    );
  });

  test('stays as it is when it is tidied again, within its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), fc.boolean(), (text, limit, lines) => {
        const once = tidied(text, { limit, lines });

        expect(tidied(once, { limit, lines })).toBe(once);
        expect(bytesOf(once)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('a text typed beyond its limit', () => {
  test.each([
    { text: 'abcdef', at: 6, limit: 4, fit: { text: 'abcd', at: 4 }, why: 'at the end' },
    { text: 'abXYZcd', at: 5, limit: 5, fit: { text: 'abXcd', at: 3 }, why: 'in the middle' },
    { text: 'a€b', at: 2, limit: 4, fit: { text: 'ab', at: 1 }, why: 'a sign that is too wide' },
    { text: 'abcdef', at: 0, limit: 4, fit: { text: 'abcd', at: 0 }, why: 'by an old answer' },
    { text: 'abc', at: 1, limit: 4, fit: { text: 'abc', at: 1 }, why: 'not at all' },
  ])('loses the newest part: $why', ({ text, at, limit, fit }) => {
    expect(fitted({ text, at }, limit)).toEqual(fit);
  });
});
