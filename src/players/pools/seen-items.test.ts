import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import { SeenItems, type SeenStorage } from './seen-items.js';

const KEY = 'portolan.seen.h4sh';
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 1023 }), { maxLength: 60 });

/** What is remembered when this lies in storage. */
function readFrom(content: string): readonly number[] {
  const storage = new FakeStorage();
  storage.setItem(KEY, content);
  return [...new SeenItems(storage, 'h4sh').read()];
}

function ascending(list: Iterable<number>): readonly number[] {
  return [...list].sort((a, b) => a - b);
}

describe('seen items', () => {
  test('are those added in any session, less those forgotten', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (first, second, forgotten) => {
        const storage = new FakeStorage();
        new SeenItems(storage, 'h4sh').add(first);
        new SeenItems(storage, 'h4sh').add(second);
        new SeenItems(storage, 'h4sh').forget(forgotten);

        const seen = new SeenItems(storage, 'h4sh').read();

        const expected = new Set([...first, ...second].filter((one) => !forgotten.includes(one)));
        expect([...seen]).toEqual(ascending(expected));
        expect(storage.getItem(KEY)).toMatch(/^1\.[\w-]{0,171}$/);
      }),
    );
  });

  test.each([
    { seen: [], text: '1.' },
    { seen: [1], text: '1.g' },
    { seen: [6, 7], text: '1.Bg' },
    { seen: [1, 2, 3, 4, 5, 6], text: '1._' },
  ])('$seen lie in storage as $text, also for later versions', ({ seen, text }) => {
    const storage = new FakeStorage();

    new SeenItems(storage, 'h4sh').add(seen);

    expect(storage.keys).toEqual([KEY]);
    expect(storage.getItem(KEY)).toBe(text);
    expect(readFrom(text)).toEqual(seen);
  });

  test('of one learner are not those of another', () => {
    const storage = new FakeStorage();
    new SeenItems(storage, 'h4sh').add([3]);

    expect(new SeenItems(storage, 'other').read().size).toBe(0);
  });

  test('of a learner whom nobody knows are not kept', () => {
    const storage = new FakeStorage();
    const seen = new SeenItems(storage, '');

    seen.add([1, 2]);

    expect(seen.read().size).toBe(0);
    expect(storage.keys).toEqual([]);
  });

  test('with a number that no item can have are the others', () => {
    const storage = new FakeStorage();
    const seen = new SeenItems(storage, 'h4sh');

    seen.add([0, -1, 2.5, 4, 1024, 1e9, NaN, Infinity]);

    expect([...seen.read()]).toEqual([4]);
  });
});

describe('storage', () => {
  test.each(['', 'null', '{"1":true}', '2.___', '1', '1.___!', '1.ä', 'g', ' 1.g'])(
    'with the foreign content "%s" counts as empty',
    (content) => {
      expect(readFrom(content)).toEqual([]);
    },
  );

  test('with all bits set has the numbers 1 to 1,023', () => {
    expect(readFrom(`1.${'_'.repeat(171)}`)).toEqual(Array.from({ length: 1023 }, (_, k) => k + 1));
  });

  test('with any content gives numbers that items can have, and takes new ones', () => {
    const content = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 150, maxLength: 180 }).map((text) => `1.${text}`),
      fc.stringMatching(/^1\.[\w-]{0,175}$/),
    );
    fc.assert(
      fc.property(content, numbers, (content, added) => {
        const storage = new FakeStorage();
        storage.setItem(KEY, content);
        const seen = new SeenItems(storage, 'h4sh');

        const found = [...seen.read()];
        seen.add(added);

        const strange = found.filter((one) => !Number.isInteger(one) || one < 1 || one > 1023);
        expect(strange).toEqual([]);
        expect([...seen.read()]).toEqual(ascending(new Set([...found, ...added])));
      }),
      { numRuns: 300 },
    );
  });

  test('that throws, is full or absent is silent', () => {
    const refuse = (): never => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    const forbidden: SeenStorage = { getItem: refuse, setItem: refuse };
    const full = new FakeStorage();
    full.full = true;

    for (const storage of [forbidden, full, undefined]) {
      const seen = new SeenItems(storage, 'h4sh');
      seen.add([1]);
      seen.forget([1]);
      seen.add([2]);
      expect(seen.read().size).toBe(0);
    }
  });

  test('that is full keeps what it had', () => {
    const storage = new FakeStorage();
    const seen = new SeenItems(storage, 'h4sh');
    seen.add([1]);
    storage.full = true;

    seen.add([2]);

    expect([...seen.read()]).toEqual([1]);
  });
});
