import { describe, expect, test } from 'vitest';
import { packedBy, readerOf } from '../../tests/contracts/item.js';
import { papersMatch, termsMatch } from '../../tests/contracts/samples/match.js';
import type { ItemContent } from '../core/assessment/item-type.js';
import { BitReader } from '../core/session/bits.js';
import { en } from '../i18n/en.js';
import { checkPairs } from './check-pairs.js';
import { paired, pairType, pairVerdict, textsOf, type Pairing, type Pairs } from './pairs.js';

type PairItem = ItemContent & Pairing;

const pairing = pairType<PairItem>('pairs', (item) => item);
const one: PairItem = termsMatch;
const many: PairItem = papersMatch;

describe('credit of pairs', () => {
  test.each<{ pairs: Pairs; credit: number }>([
    { pairs: {}, credit: 0 },
    { pairs: { a: 'c' }, credit: 0.25 },
    { pairs: { a: 'c', b: 'b', c: 'e', d: 'b' }, credit: 0.75 },
    { pairs: { a: 'c', b: 'a', c: 'e', d: 'b' }, credit: 1 },
    { pairs: { a: 'a', b: 'b', c: 'c', d: 'd' }, credit: 0 },
  ])('is the share of right rows: $credit for $pairs', ({ pairs, credit }) => {
    expect(pairing.score(one, pairs)).toBe(credit);
  });

  test.each<{ pairs: Pairs; rows: number; why: string }>([
    { pairs: { a: ['a'], b: ['a', 'b'], d: ['a', 'c'] }, rows: 3, why: 'the key' },
    { pairs: { a: ['a'] }, rows: 1, why: 'one row' },
    { pairs: { b: ['a'] }, rows: 0.5, why: 'half of a row' },
    { pairs: { b: ['a', 'b', 'c'] }, rows: 0.5, why: 'a row with one too many' },
    { pairs: { b: ['a', 'c'] }, rows: 0, why: 'a hit and a false alarm' },
    { pairs: { a: ['a'], b: ['c', 'e'] }, rows: 1, why: 'a right row and one that is all wrong' },
  ])('takes wrong picks off within a row only: $why', ({ pairs, rows }) => {
    expect(pairing.score(many, pairs)).toBeCloseTo(rows / 3, 12);
  });
});

describe('the verdict on a row', () => {
  const [, row] = many.rows;
  if (!row) throw new Error('The sample has lost its rows');

  test.each<{ pairs: Pairs; verdict: string }>([
    { pairs: { b: ['a', 'b'] }, verdict: 'right' },
    { pairs: { b: ['b'] }, verdict: 'partly' },
    { pairs: { b: ['b', 'c'] }, verdict: 'wrong' },
    { pairs: { a: ['a'] }, verdict: 'missed' },
  ])('is $verdict for $pairs', ({ pairs, verdict }) => {
    expect(pairVerdict(row, pairs)).toBe(verdict);
  });
});

describe('paired', () => {
  test('fills a row, changes it and opens it again, and leaves the others alone', () => {
    const filled = paired({ a: 'c' }, 'b', 'd');

    expect(filled).toEqual({ a: 'c', b: 'd' });
    expect(paired(filled, 'b', 'a')).toEqual({ a: 'c', b: 'a' });
    expect(paired(filled, 'b', '')).toEqual({ a: 'c' });
    expect(paired({ a: ['a'] }, 'a', [])).toEqual({});
  });
});

describe('pairs that were packed', () => {
  const repacked = (before: PairItem, pairs: Pairs, after: PairItem) =>
    pairing.unpack(after, readerOf(packedBy(pairing, before, pairs)));
  const without = (item: PairItem, side: 'rows' | 'targets', key: string): PairItem => ({
    ...item,
    [side]: item[side].filter((part) => part.key !== key),
  });

  test('take a map of the rows, and a letter or 16 bits for each that was filled', () => {
    const bits = (item: PairItem, pairs: Pairs) => packedBy(pairing, item, pairs).length;

    expect([bits(one, {}), bits(one, { b: 'a', d: 'e' })]).toEqual([16, 24]);
    expect([bits(many, {}), bits(many, { b: ['a', 'c'] })]).toEqual([16, 32]);
    expect(packedBy(pairing, one, { b: 'c', d: 'e' }).toText()).toBe('UAAk');
  });

  test('are the same after rows and targets were listed in another order', () => {
    const turned = {
      ...one,
      rows: [...one.rows].reverse(),
      targets: [...one.targets].reverse(),
    };

    expect(repacked(one, { a: 'c', d: 'b' }, turned)).toEqual({ a: 'c', d: 'b' });
  });

  test('lose a row that is gone, and a row whose target is gone', () => {
    const pairs = { a: 'c', b: 'a', d: 'b' };

    expect(repacked(one, pairs, without(one, 'rows', 'a'))).toEqual({ b: 'a', d: 'b' });
    expect(repacked(one, pairs, without(one, 'targets', 'a'))).toEqual({ a: 'c', d: 'b' });
  });

  test('lose only the targets that are gone where several could be picked', () => {
    const left = without(many, 'targets', 'b');

    expect(repacked(many, { a: ['b'], b: ['a', 'b'] }, left)).toEqual({ b: ['a'] });
  });

  test('are refused when none is left', () => {
    expect(() => repacked(one, { a: 'c' }, without(one, 'rows', 'a'))).toThrow(RangeError);
    expect(repacked(one, {}, without(one, 'rows', 'a'))).toEqual({});
  });

  test('survive the change from one target to several and back', () => {
    const several = { ...one, many: true };
    const single = { ...many, many: false };

    expect(repacked(one, { a: 'c', b: 'a' }, several)).toEqual({ a: ['c'], b: ['a'] });
    expect(repacked(many, { a: ['c'], b: ['a', 'b'] }, single)).toEqual({ a: 'c' });
    expect(() => repacked(many, { b: ['a', 'b'] }, single)).toThrow(RangeError);
  });

  test('are refused when they are cut short', () => {
    expect(() => pairing.unpack(one, new BitReader([1, ...Array<number>(17).fill(0)]))).toThrow(
      RangeError,
    );
  });
});

describe('pairs in words', () => {
  test('name row and target, in the order of the item', () => {
    expect(pairing.words(many, { d: ['a', 'c'], a: ['a'] }, en.phrases)).toBe(
      'To a shop in Dublin (Ireland): Commercial invoice and To a fair in Basel (Switzerland), and back: Commercial invoice, ATA carnet',
    );
  });

  test('skip what is no target', () => {
    expect(textsOf(many.targets, ['b', 'x'])).toBe('Export declaration');
  });
});

test('pairs are told to the standards with all sources, targets and the right pairs', () => {
  expect(pairing.typed(many, { b: ['a', 'b'] })).toMatchObject({
    type: 'matching',
    pairs: [
      ['b', 'a'],
      ['b', 'b'],
    ],
    text: 'b[.]a[,]b[.]b',
    pattern: 'a[.]a[,]b[.]a[,]b[.]b[,]d[.]a[,]d[.]c',
  });
});

describe('the check of pairs', () => {
  const names = { rowsAt: 'rows', row: 'row', targetsAt: 'targets', target: 'target' };
  const codes = (change: Partial<Pairing> & { readonly once?: boolean }) =>
    checkPairs({ ...termsMatch, ...names, ...change }).map(({ code }) => code);
  const [first, second, ...others] = termsMatch.rows;
  const [target, ...targets] = termsMatch.targets;
  if (!first || !second || !target) throw new Error('The sample has lost its rows');

  test.each([
    { code: 'duplicate-row-key', rows: [first, { ...second, key: 'a' }, ...others] },
    { code: 'duplicate-row-text', rows: [first, { ...second, text: first.text }, ...others] },
    { code: 'unknown-target', rows: [first, { ...second, to: 'k' }, ...others] },
    { code: 'repeated-target', rows: [{ ...first, to: ['c', 'c'] }], many: true },
    { code: 'several-targets', rows: [{ ...first, to: ['c', 'd'] }, second] },
    { code: 'target-taken-twice', rows: [first, { ...second, to: 'c' }], once: true },
    { code: 'missing-rationale', rows: [{ ...first, rationale: undefined }, second] },
  ])('finds $code', ({ code, ...change }) => {
    expect(codes(change)).toEqual([code]);
  });

  test.each([
    { code: 'duplicate-target-key', targets: [target, ...targets, { ...target, text: 'Other' }] },
    { code: 'duplicate-target-text', targets: [target, ...targets, { ...target, key: 'n' }] },
  ])('finds $code', ({ code, targets }) => {
    expect(codes({ targets })).toEqual([code]);
  });

  test('lets rows share a target, and asks for no reasons where nobody gives any', () => {
    const rows = [first, { ...second, to: 'c' }];

    expect(codes({ rows, once: false })).toEqual([]);
    expect(
      codes({ rows: termsMatch.rows.map((row) => ({ ...row, rationale: undefined })) }),
    ).toEqual([]);
  });

  test('says where, what and what to do', () => {
    const rows = [first, { ...second, to: 'k' }];

    expect(checkPairs({ ...termsMatch, ...names, rows })).toEqual([
      {
        path: ['rows', 1, 'to'],
        code: 'unknown-target',
        what: '"b" belongs to "k", which is not among the targets.',
        remedy: 'Use the keys of the targets: a, b, c, d, e.',
      },
    ]);
  });
});

describe('pairs in words', () => {
  const long = (what: string) => `${what} and ${'so on '.repeat(12)}`.trim();
  const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key, text: long(`Row ${key}`), to: key }));
  const targets = rows.map(({ key }) => ({ key, text: long(`Target ${key}`) }));
  const item: PairItem = { ...one, rows, targets };

  test('have both sides whole while they fit', () => {
    expect(pairing.words(one, { a: 'c' }, en.phrases)).toBe(
      `${one.rows[0]?.text ?? ''}: ${one.targets.find(({ key }) => key === 'c')?.text ?? ''}`,
    );
  });

  test('tell every answer also where both sides are too long', () => {
    const words = pairing.words(item, { a: 'b', b: 'a', c: 'd', d: 'c' }, en.phrases);

    expect(words.length).toBeLessThanOrEqual(255);
    for (const [row, target] of ['ab', 'ba', 'cd', 'dc']) {
      expect(words).toMatch(new RegExp(`Row ${row ?? ''}[^:]*: Target ${target ?? ''}`));
    }
  });
});
