import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinRecords,
  profileText,
  recordBefore,
  recordsIn,
  type ProfileRecord,
} from './profile.js';

const measure = fc.tuple(
  fc.double({ min: -6, max: 6, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0),
  fc.integer({ min: 1, max: 100 }).map((value) => value / 100),
  fc.nat(40),
);
const record: fc.Arbitrary<ProfileRecord> = fc.record({
  package: fc.constantFrom('harbour-check', 'lane-check'),
  version: fc.constantFrom('1.0.0', '1.1.0'),
  attempt: fc.nat(5),
  at: fc.nat(1_000),
  measures: fc.dictionary(fc.constantFrom('FIN', 'FIN1', 'OPS'), measure, {
    noNullPrototype: true,
  }),
});
const attempt = (number: number, at: number, of = 'harbour-check'): ProfileRecord => ({
  package: of,
  version: '1.0.0',
  attempt: number,
  at,
  measures: { FIN: [0.25, 0.6, 6] },
});

describe('the text of a profile', () => {
  test('holds every record as it was', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(recordsIn(profileText(records))).toEqual(records);
      }),
    );
  });

  test('is nobody else’s, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(recordsIn(text)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['a later format', { format: 2, records: [] }],
    ['no list', { format: 1, records: 'none' }],
    ['a gap', { format: 1, records: [attempt(1, 1), null] }],
    ['a record without measures', { format: 1, records: [{ ...attempt(1, 1), measures: null }] }],
    ['no day', { format: 1, records: [{ ...attempt(1, 1), at: 'today' }] }],
    ['words for figures', { format: 1, records: [{ ...attempt(1, 1), measures: { FIN: ['x'] } }] }],
    ['one figure', { format: 1, records: [{ ...attempt(1, 1), measures: { FIN: 1 } }] }],
  ])('is not taken for ours with %s', (_what, value) => {
    expect(recordsIn(JSON.stringify(value))).toBeUndefined();
  });
});

describe('records joined', () => {
  test('have each attempt once, newest first, and stay so when joined again', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (records) => {
        const joined = joinRecords(records);
        const times = joined.map(({ at }) => at);

        expect(new Set(joined.map((one) => one.attempt)).size).toBe(joined.length);
        expect(times).toEqual([...times].sort((one, other) => other - one));
        expect(joinRecords([...joined, ...joined])).toEqual(joined);
      }),
    );
  });

  test('take the last word of an attempt, and forget the oldest of more than twenty', () => {
    const many = Array.from({ length: 21 }, (_, at) => attempt(at, at));
    const again = { ...attempt(20, 20), version: '1.1.0' };
    const joined = joinRecords([...many, again]);

    expect(joined[0]).toEqual(again);
    expect(joined.map((one) => one.attempt)).toEqual(many.map((_, at) => 20 - at).slice(0, 20));
  });
});

describe('the attempt before', () => {
  const now = attempt(3, 30);

  test.each([
    ['the newest of earlier ones', [attempt(3, 30), attempt(2, 20), attempt(1, 10)], 2],
    ['one of the same minute', [attempt(3, 30), attempt(4, 30)], 4],
    ['not the same one opened again', [attempt(3, 30)], undefined],
    ['not a later one', [attempt(4, 31), attempt(3, 30)], undefined],
    ['not one at another package', [attempt(1, 10, 'lane-check')], undefined],
  ])('is %s', (_what, records, expected) => {
    expect(recordBefore(records, now)?.attempt).toBe(expected);
  });
});
