import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsAt, MOST_BITS } from '../../../tests/fakes/programme-attempt.js';
import {
  attempt,
  checked,
  programmeWith,
  report,
  save,
  savedBy,
  SEED,
  smallProgramme,
} from '../../../tests/fakes/small-programme.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import { decodeSession, encodeSession } from '../../core/session/saved-session.js';
import type { ProgrammeContent, ProgrammePart } from './content.js';
import { capacityOfProgramme } from './pack.js';
import { programme } from './programme.js';
import type { ProgrammeState } from './programme-state.js';

function packed(content: ProgrammeContent, state: ProgrammeState): BitWriter {
  const writer = new BitWriter();
  programme.pack(content, state, writer);
  return writer;
}

function read(content: ProgrammeContent, writer: BitWriter) {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('Not the text of a writer');
  return programme.unpack(content, reader, SEED);
}

/** The same attempt with the revision that it has when it is read back. */
function inFirstRevision(id: string, saved: string): string {
  const session = decodeSession(id, saved);
  if (typeof session === 'string') return '';
  const body = new BitWriter();
  while (session.body.left > 0) body.write(session.body.read(1), 1);
  return encodeSession(id, { ...session, revision: 1, body });
}

/** What is packed of a state: all but the revisions of its parts. */
const kept = (state: ProgrammeState): ProgrammeState => ({
  ...state,
  parts: Object.fromEntries(
    Object.entries(state.parts).map(([id, { saved, result }]) => [
      id,
      { saved: inFirstRevision(id, saved), result },
    ]),
  ),
});

const bitsOf = (parts: readonly ProgrammePart[], bits: number) =>
  capacityOfProgramme(parts.map((part) => ({ ...part, bits }))).reduce(
    (sum, part) => sum + part.bits,
    0,
  );

describe('a packed programme', () => {
  test('is read back as the same state, attempts letter by letter, and fits', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const writer = packed(smallProgramme, state);

        expect(read(smallProgramme, writer)).toEqual({ state: kept(state), dropped: 0 });
        expect(writer.length).toBeLessThanOrEqual(bitsOf(smallProgramme.parts, MOST_BITS));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same once more', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const once = packed(smallProgramme, state);
        const { state: again } = read(smallProgramme, once);

        expect(packed(smallProgramme, again).toText()).toBe(once.toText());
      }),
    );
  });

  test('takes all that it may where every part has saved and reported all', () => {
    const most = { revision: 2 ** 24 - 1, body: Array.from({ length: MOST_BITS }, () => 1) };
    const state = attempt(
      smallProgramme,
      smallProgramme.parts.flatMap(({ id, objectives }) => [
        save(id, most),
        report(
          id,
          { credit: 1, passed: true },
          Object.fromEntries(objectives.map((one) => [one, 1])),
        ),
      ]),
    );

    expect(packed(smallProgramme, state).length).toBe(bitsOf(smallProgramme.parts, MOST_BITS));
  });

  test('has room for as many parts as there can be, and for the longest attempt at one', () => {
    const [first] = smallProgramme.parts;
    const many = programmeWith(() =>
      Array.from({ length: 31 }, (_none, at) => ({
        ...(first as ProgrammePart),
        id: `part-${String(at)}`,
        number: at + 1,
      })),
    );
    const full = attempt(
      many,
      many.parts.map(({ id }) => save(id)),
    );
    // A whole package may have 21,000 bits.
    const long = Array.from({ length: 20_000 }, (_none, at) => at % 2);
    const one = attempt(smallProgramme, [save('scan', { body: long })]);

    expect(read(many, packed(many, full)).state).toEqual(full);
    expect(read(smallProgramme, packed(smallProgramme, one)).state).toEqual(one);
  });

  test('forgets what is no attempt at the part', () => {
    const state = attempt(smallProgramme, [
      { type: 'save', part: 'scan', state: 'no attempt' },
      { type: 'save', part: 'check', state: savedBy('scan') },
      checked('unit-fin1', 0.7),
    ]);
    const { state: again } = read(smallProgramme, packed(smallProgramme, state));

    expect(again.parts['scan']?.saved).toBe('');
    expect(again.parts['check']?.saved).toBe('');
    expect(again.parts['unit-fin1']).toEqual(state.parts['unit-fin1']);
  });

  test('is some state or a RangeError, whatever the bits are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1 }), { maxLength: 500 }), (bits) => {
        try {
          const { state } = programme.unpack(smallProgramme, new BitReader(bits), SEED);
          programme.result(smallProgramme, state);
          programme.standing(smallProgramme, state);
          packed(smallProgramme, state);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a programme that has changed since it was packed', () => {
  const state = attempt(smallProgramme, [
    save('scan'),
    report('scan', {}, { money: 0.2, market: 0.3, people: 0.4 }),
    save('unit-fin1', { body: [1, 0, 1] }),
    checked('unit-fin1', 0.85),
    save('game', { body: [0, 0, 1, 1] }),
    { type: 'open', part: 'unit-fin1' },
  ]);
  const readBy = (content: ProgrammeContent) => read(content, packed(smallProgramme, state));
  const without = (id: string) => programmeWith((parts) => parts.filter((part) => part.id !== id));

  test('keeps all else where a part is gone, and says that one is', () => {
    const { scan, game } = state.parts;

    expect(readBy(without('unit-fin1'))).toEqual({
      state: { ...state, at: undefined, parts: { scan, game } },
      dropped: 1,
    });
    expect(readBy(without('scan')).state.at).toBe('unit-fin1');
    expect(readBy(without('check'))).toEqual({ state, dropped: 0 });
  });

  test('keeps all where a part came, wherever it stands', () => {
    const [scan, ...others] = smallProgramme.parts;
    const fresh = { ...(scan as ProgrammePart), id: 'fresh', number: 12 };
    for (const parts of [
      [fresh, scan as ProgrammePart, ...others],
      [scan as ProgrammePart, ...others, fresh],
    ]) {
      expect(readBy(programmeWith(() => parts))).toEqual({ state, dropped: 0 });
    }
  });

  test('keeps all where parts have changed places', () => {
    expect(readBy(programmeWith((parts) => [...parts].reverse()))).toEqual({ state, dropped: 0 });
  });

  test.each([
    { now: ['money'], found: [20] },
    { now: ['money', 'market', 'people', 'law'], found: [20, 30, 40, undefined] },
  ])('has of what a part found then what it has now: $now', ({ now, found }) => {
    const content = programmeWith((parts) =>
      parts.map((part) => (part.id === 'scan' ? { ...part, objectives: now } : part)),
    );

    expect(readBy(content).state.parts['scan']?.result?.objectives).toEqual(found);
  });
});
