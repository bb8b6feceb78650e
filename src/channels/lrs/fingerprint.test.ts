import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, namedUuid } from './fingerprint.js';

describe('a fingerprint', () => {
  test('is the same for the same text and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(fingerprint(one)).toMatch(/^[0-9a-f]{32}$/);
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });

  test('tells a thousand learners apart by every quarter of it', () => {
    const prints = Array.from({ length: 1_000 }, (_, at) =>
      fingerprint(`learner${at}@example.org`),
    );

    for (const from of [0, 8, 16, 24]) {
      expect(new Set(prints.map((print) => print.slice(from, from + 8))).size).toBe(1_000);
    }
  });
});

describe('a named UUID', () => {
  test('has the form of one, and follows from its name alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const id = namedUuid('registration', one);

        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(namedUuid('registration', one)).toBe(id);
        expect(namedUuid('registration', other) === id).toBe(one === other);
      }),
    );
  });
});
