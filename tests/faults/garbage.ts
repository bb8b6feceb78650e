import type { Random } from '../../src/core/session/random.js';
import { BitWriter } from '../../src/core/session/bits.js';
import { checksum } from '../../src/core/session/checksum.js';
import { encodeSession } from '../../src/core/session/saved-session.js';
import { assessment } from '../../src/players/assessment/assessment.js';
import { PACKAGE } from './far-side.js';
import { content } from './tokens.js';

/** A saved attempt with one answer. */
export function savedAttempt(packageId: string = PACKAGE.packageId, revision = 7): string {
  const start = assessment.start(content, 1);
  const state = assessment.apply(content, start, { type: 'answer', response: 5, seconds: 1 });
  const body = new BitWriter();
  assessment.pack(content, state, body);
  const savedAt = Date.UTC(2026, 0, 5);
  return encodeSession(packageId, {
    revision,
    seed: 1,
    savedAt,
    seconds: 60,
    stage: 'begun',
    body,
  });
}

/** The attempt of a version to come: its first sign says another format. */
function newerFormat(): string {
  const writer = new BitWriter().write(9, 6).write(12_345, 32);
  const text = writer.toText();
  return `${text}.${new BitWriter().write(checksum(text), 32).toText()}`;
}

/** What an LMS may answer to a question for a value, though it should not. */
export const GARBAGE: readonly { readonly what: string; readonly value: unknown }[] = [
  { what: 'null', value: null },
  { what: 'undefined', value: undefined },
  { what: 'the word "null"', value: 'null' },
  { what: 'the word "undefined"', value: 'undefined' },
  { what: 'a number', value: 42 },
  { what: 'no number', value: NaN },
  { what: 'true', value: true },
  { what: 'false', value: false },
  { what: 'an object', value: { value: 'x' } },
  { what: 'a list', value: ['x', 1] },
  { what: 'an object that cannot be text', value: Object.create(null) as unknown },
  { what: 'a symbol', value: Symbol('x') },
  { what: 'a promise', value: Promise.resolve('x') },
  { what: 'a function', value: () => 'x' },
  { what: 'a login page', value: '<!doctype html><html><body>Log in</body></html>' },
  { what: 'an escaped attempt', value: savedAttempt().replace('.', '&#46;') },
  { what: 'an attempt in quotes', value: `"${savedAttempt()}"` },
  { what: 'half an attempt', value: savedAttempt().slice(0, 20) },
  { what: 'the attempt of another package', value: savedAttempt('another-package') },
  { what: 'the attempt of a version to come', value: newerFormat() },
  { what: 'much text', value: 'x'.repeat(65_536) },
  { what: 'control characters', value: '\u0000\u0007\ud800\u2028' },
];

/** One of a list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  // Lists are never empty.
  return list[Math.floor(random() * list.length)] as T;
}
