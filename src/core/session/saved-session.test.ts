import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitWriter } from './bits.js';
import {
  decodeSession,
  encodeSession,
  type SavedSession,
  type StateFault,
} from './saved-session.js';

const draft = fc.record({
  revision: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  savedAt: fc
    .integer({ min: 0, max: 2 ** 24 })
    .map((minute) => Date.UTC(2020, 0, 1) + minute * 60_000),
  seconds: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
  stage: fc.constantFrom('begun' as const, 'handed-in' as const, 'delivered' as const),
  bits: fc.array(fc.boolean(), { maxLength: 300 }),
});

function bodyOf(bits: readonly boolean[]): BitWriter {
  const body = new BitWriter();
  bits.forEach((bit) => body.flag(bit));
  return body;
}

function read(saved: SavedSession | StateFault): SavedSession {
  if (typeof saved === 'string') throw new Error(saved);
  return saved;
}

describe('saved session', () => {
  test('reads back every attempt it writes', () => {
    fc.assert(
      fc.property(draft, ({ bits, ...fields }) => {
        const text = encodeSession('scan', { ...fields, body: bodyOf(bits) });

        const session = read(decodeSession('scan', text));

        expect(text).toMatch(/^[\w-]+\.[\w-]+$/);
        expect({ ...session, body: undefined }).toEqual({ ...fields, body: undefined });
        expect(bits.map(() => session.body.flag())).toEqual(bits);
        expect(session.body.left).toBe(0);
      }),
    );
  });

  test('knows a text that was cut or changed in any one place', () => {
    fc.assert(
      fc.property(draft, fc.nat(), fc.constantFrom('A', 'z', '_', ' ', '%'), (fields, at, sign) => {
        const text = encodeSession('scan', { ...fields, body: bodyOf(fields.bits) });
        const place = at % text.length;
        const changed = text.slice(0, place) + sign + text.slice(place + 1);
        // The last characters carry filling bits that mean nothing.
        fc.pre(changed.trim() !== text && place < text.length - 1);

        expect(decodeSession('scan', changed)).toBe('damaged');
        expect(decodeSession('scan', text.slice(0, place))).toBeTypeOf('string');
      }),
    );
  });

  test.each([
    { saved: undefined, fault: 'empty' },
    { saved: null, fault: 'empty' },
    { saved: '', fault: 'empty' },
    { saved: 'null', fault: 'empty' },
    { saved: 17, fault: 'empty' },
    { saved: '{"a":1}', fault: 'damaged' },
    { saved: 'A.B.C', fault: 'damaged' },
  ])('calls $saved $fault', ({ saved, fault }) => {
    expect(decodeSession('scan', saved)).toBe(fault);
  });

  test('refuses the state of another package', () => {
    const text = encodeSession('scan', {
      revision: 1,
      seed: 1,
      savedAt: Date.UTC(2026, 0, 1),
      seconds: 0,
      stage: 'begun',
      body: new BitWriter(),
    });

    expect(decodeSession('other', text)).toBe('other-package');
  });
});
