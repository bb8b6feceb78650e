import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { severalActions } from '../../../tests/fakes/programme-attempt.js';
import {
  attempt,
  checked,
  report,
  save,
  savedBy,
  smallProgramme,
} from '../../../tests/fakes/small-programme.js';
import { programme, type ProgrammeAction } from './programme.js';
import { isDone, resultOfPart, type ProgrammeState } from './programme-state.js';

const merged = (newer: ProgrammeState, older: ProgrammeState, ...common: ProgrammeState[]) =>
  programme.merge?.(smallProgramme, newer, older, common);
const from = (start: ProgrammeState, ...actions: readonly ProgrammeAction[]) =>
  attempt(smallProgramme, actions, start);
const begun = attempt(smallProgramme, []);
const body = (number: number) => ({ body: [...number.toString(2)].map(Number) });
const saved = (state: ProgrammeState | undefined, id: string) => state?.parts[id]?.saved;

describe('two states of one attempt at a programme, merged', () => {
  const base = from(begun, save('scan', body(1)), report('scan'), save('unit-fin1', body(2)));

  test('have the parts of both, and the place of the newer one', () => {
    const newer = from(base, save('unit-mkt1', body(3)), { type: 'open', part: 'unit-mkt1' });
    const older = from(base, save('check', body(4)), { type: 'open', part: 'check' });

    expect(merged(newer, older, base)).toEqual({
      ...newer,
      parts: { ...newer.parts, check: older.parts['check'] },
    });
    expect(merged(older, newer, base)?.at).toBe('check');
  });

  test('have of each part the attempt that has changed', () => {
    const newer = from(base, save('scan', body(5)));
    const older = from(base, save('unit-fin1', body(6)), checked('unit-fin1', 0.9));
    const both = merged(newer, older, base);

    expect(saved(both, 'scan')).toBe(savedBy('scan', body(5)));
    expect(both?.parts['unit-fin1']).toEqual(older.parts['unit-fin1']);
    expect(merged(older, newer, base)?.parts).toEqual(both?.parts);
  });

  test('do not go together where both changed the same attempt', () => {
    const newer = from(base, save('unit-fin1', body(5)));
    const older = from(base, save('unit-fin1', body(6)));

    expect(merged(newer, older, base)).toBeUndefined();
    expect(merged(older, newer, base)).toBeUndefined();
    expect(merged(newer, newer, base)).toEqual(newer);
  });

  test('without what both come from go together where their parts are alike or not the same', () => {
    const newer = from(base, save('check', body(5)));
    const older = from(base, save('game', body(6)));

    expect(saved(merged(newer, older), 'check')).toBe(savedBy('check', body(5)));
    expect(saved(merged(newer, older), 'game')).toBe(savedBy('game', body(6)));
    expect(merged(newer, from(older, save('check', body(7))))).toBeUndefined();
  });

  test('have the attempt at a part of which the other side only has a result', () => {
    const told = from(begun, report('scan', { complete: false }));
    const kept = from(begun, save('scan', body(3)));

    for (const both of [merged(told, kept), merged(kept, told), merged(told, kept, begun)]) {
      expect(both?.parts['scan']).toEqual({
        saved: savedBy('scan', body(3)),
        result: told.parts['scan']?.result,
      });
    }
  });

  test.each([
    { mine: 0.9, theirs: 0.5, best: 90 },
    { mine: 0.5, theirs: 0.9, best: 90 },
    { mine: undefined, theirs: 0.9, best: 90 },
    { mine: 0.5, theirs: undefined, best: 50 },
  ])('have of the results $mine and $theirs the better one', ({ mine, theirs, best }) => {
    const result = (credit: number | undefined) =>
      credit === undefined
        ? report('unit-fin1', { complete: false })
        : checked('unit-fin1', credit);
    // The later attempt is under way, or the same that both had.
    for (const further of [[], [save('unit-fin1', body(7))]]) {
      const newer = from(base, result(mine), ...further);
      const older = from(base, result(theirs));

      for (const both of [merged(newer, older, base), merged(older, newer, base)]) {
        expect(both?.parts['unit-fin1']?.result).toMatchObject({ complete: true, credit: best });
      }
    }
  });

  test('do not go together where one has ended', () => {
    const ended = { ...base, handedIn: true };

    expect(merged(base, ended)).toBeUndefined();
    expect(merged(ended, base)).toBeUndefined();
    expect(merged(ended, ended)).toEqual(ended);
  });

  test('lose nothing of either, and invent nothing', () => {
    const several = severalActions(smallProgramme, 10);
    fc.assert(
      fc.property(several, several, several, (before, mine, theirs) => {
        const start = from(begun, ...before);
        const [newer, older] = [from(start, ...mine), from(start, ...theirs)];
        const both = merged(newer, older, start);
        fc.pre(both !== undefined);

        for (const part of smallProgramme.parts) {
          const [one, other] = [newer.parts[part.id], older.parts[part.id]];
          const now = both.parts[part.id];
          expect([one?.saved, other?.saved]).toContain(now?.saved);
          const changed = [one, other].filter(
            (state) => state?.saved !== start.parts[part.id]?.saved,
          );
          if (changed.length > 0)
            expect(changed.map((state) => state?.saved)).toContain(now?.saved);
          for (const side of [newer, older]) {
            if (isDone(side, part)) expect(isDone(both, part)).toBe(true);
            const credit = resultOfPart(side, part)?.credit ?? 0;
            expect(resultOfPart(both, part)?.credit ?? 0).toBeGreaterThanOrEqual(credit);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are the same when merged once more, or with nothing new', () => {
    const several = severalActions(smallProgramme, 10);
    fc.assert(
      fc.property(several, several, several, (before, mine, theirs) => {
        const start = from(begun, ...before);
        const [newer, older] = [from(start, ...mine), from(start, ...theirs)];
        const both = merged(newer, older, start);
        if (both) expect(merged(both, older, start)).toEqual(both);
        expect(merged(newer, newer, start)).toEqual(newer);
        if (!newer.handedIn && !start.handedIn) expect(merged(newer, start, start)).toEqual(newer);
      }),
      { numRuns: 300 },
    );
  });
});
