import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsAt } from '../../../tests/fakes/programme-attempt.js';
import {
  attempt,
  checked,
  programmeWith,
  report,
  smallProgramme,
} from '../../../tests/fakes/small-programme.js';
import type { ProgrammePart } from './content.js';
import { guidedOrder, nextPart, reasonFor } from './guidance.js';
import type { ProgrammeAction } from './programme.js';
import { isDone } from './programme-state.js';

const UNITS = ['unit-mkt1', 'unit-fin1', 'unit-fin2'];
const GIVEN = smallProgramme.parts.map(({ id }) => id);
const after = (...actions: readonly ProgrammeAction[]) => attempt(smallProgramme, actions);
const orderAfter = (...actions: readonly ProgrammeAction[]) =>
  guidedOrder(smallProgramme, after(...actions)).map(({ id }) => id);
const partOf = (id: string) => smallProgramme.parts.find((part) => part.id === id) as ProgrammePart;
const reasonAfter = (id: string, ...actions: readonly ProgrammeAction[]) => {
  const reason = reasonFor(smallProgramme, after(...actions), partOf(id));
  return reason && { score: reason.score, found: reason.found.id };
};

describe('the order of units', () => {
  test.each<{ why: string; actions: ProgrammeAction[]; units: string[] }>([
    { why: "is the author's while nothing is known", actions: [], units: UNITS },
    {
      why: 'goes by a check, the weakest first',
      actions: [report('check', {}, { MKT1: 0.7, FIN1: 0.9, FIN2: 0.2 })],
      units: ['unit-fin2', 'unit-mkt1', 'unit-fin1'],
    },
    {
      why: 'has those last of which a check found nothing',
      actions: [report('check', {}, { FIN1: 0.9, FIN2: 0.2 })],
      units: ['unit-fin2', 'unit-fin1', 'unit-mkt1'],
    },
    {
      // Money is about FIN1 and FIN2, market about MKT1 and FIN1: 80 and (80 + 10) / 2 = 45 and 10.
      why: 'goes by what the dimensions of a scan are about',
      actions: [report('scan', {}, { money: 0.8, market: 0.1 })],
      units: ['unit-mkt1', 'unit-fin1', 'unit-fin2'],
    },
    {
      // 10, (10 + 80) / 2 = 45 and 80.
      why: 'goes by the mean of several dimensions',
      actions: [report('scan', {}, { money: 0.1, market: 0.8 })],
      units: ['unit-fin2', 'unit-fin1', 'unit-mkt1'],
    },
    {
      why: 'goes by a game',
      actions: [report('game', { credit: 0.5 }, { MKT1: 0.9, FIN2: 0.3 })],
      units: ['unit-fin2', 'unit-mkt1', 'unit-fin1'],
    },
    {
      // MKT1: (20 + 90) / 2 = 55; FIN1: 60; FIN2: 50.
      why: 'goes by the mean of a check and a game',
      actions: [
        report('check', {}, { MKT1: 0.2, FIN1: 0.6, FIN2: 0.5 }),
        report('game', {}, { MKT1: 0.9 }),
      ],
      units: ['unit-fin2', 'unit-mkt1', 'unit-fin1'],
    },
    {
      why: "is the author's among equals",
      actions: [report('check', {}, { MKT1: 0.5, FIN1: 0.5, FIN2: 0.5 })],
      units: UNITS,
    },
    {
      why: 'goes by nothing that is not complete',
      actions: [report('check', { complete: false }, { MKT1: 0.7, FIN1: 0.9, FIN2: 0.2 })],
      units: UNITS,
    },
    {
      why: 'goes by no unit, not by its own score either',
      actions: [checked('unit-mkt1', 0.9), checked('unit-fin1', 0.1)],
      units: UNITS,
    },
    {
      why: 'goes by no groups of competences and no grade',
      actions: [report('check', {}, { FIN: 0.1, grade: 0.1 })],
      units: UNITS,
    },
    {
      why: 'goes by no dimension that is about nothing here',
      actions: [report('scan', {}, { people: 0 })],
      units: UNITS,
    },
  ])('$why', ({ actions, units }) => {
    expect(orderAfter(...actions).filter((id) => UNITS.includes(id))).toEqual(units);
    expect(orderAfter(...actions).filter((id) => !UNITS.includes(id))).toEqual([
      'scan',
      'check',
      'game',
    ]);
  });

  test("is the author's where the programme is not guided", () => {
    const content = { ...smallProgramme, guided: false };
    const state = after(report('check', {}, { MKT1: 0.7, FIN1: 0.9, FIN2: 0.2 }));

    expect(guidedOrder(content, state)).toBe(content.parts);
  });

  test('changes only among units that stand side by side', () => {
    const apart = programmeWith(([scan, mkt1, fin1, fin2, check, game]) =>
      [scan, mkt1, check, fin1, fin2, game].flatMap((part) => part ?? []),
    );
    const state = attempt(apart, [report('check', {}, { MKT1: 0.9, FIN1: 0.5, FIN2: 0.1 })]);

    expect(guidedOrder(apart, state).map(({ id }) => id)).toEqual([
      ...['scan', 'unit-mkt1', 'check', 'unit-fin2', 'unit-fin1', 'game'],
    ]);
  });

  test('has every part once, all but units in their places, the known before the unknown', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const order = guidedOrder(smallProgramme, state);
        const ids = order.map(({ id }) => id);
        const scores = order.flatMap((part) =>
          part.kind === 'unit' ? [reasonFor(smallProgramme, state, part)?.score ?? Infinity] : [],
        );

        expect([...ids].sort()).toEqual([...GIVEN].sort());
        GIVEN.forEach((id, at) => {
          if (!UNITS.includes(id)) expect(ids[at]).toBe(id);
        });
        expect(scores).toEqual([...scores].sort((one, other) => one - other));
      }),
    );
  });
});

describe('the reason for the place of a unit', () => {
  test('is what was found of its competence, and where', () => {
    const check = report('check', {}, { FIN1: 0.333 });

    expect(reasonAfter('unit-fin1', check)).toEqual({ score: 33, found: 'check' });
    expect(reasonAfter('unit-fin2', check)).toBeUndefined();
  });

  test('is the mean where several found something, in the name of the first', () => {
    const actions = [
      report('check', {}, { FIN1: 0.5 }),
      report('scan', {}, { money: 0.2, market: 0.5 }),
    ];

    // (20 + 50 + 50) / 3
    expect(reasonAfter('unit-fin1', ...actions)).toEqual({ score: 40, found: 'scan' });
    expect(reasonAfter('unit-fin2', ...actions)).toEqual({ score: 20, found: 'scan' });
  });

  test('is nothing found, too', () => {
    expect(reasonAfter('unit-fin1', report('check', {}, { FIN1: 0 }))).toEqual({
      score: 0,
      found: 'check',
    });
  });

  test('is there for units alone', () => {
    const actions = [report('check', {}, { FIN1: 0 }), report('game', {}, { FIN2: 0 })];

    for (const id of ['scan', 'check', 'game']) {
      expect(reasonAfter(id, ...actions)).toBeUndefined();
    }
  });
});

describe('the part to go on with', () => {
  test('is the first that is not done, in the order that is shown', () => {
    const found = [report('scan'), report('check', {}, { MKT1: 0.7, FIN1: 0.9, FIN2: 0.2 })];
    const next = (...actions: readonly ProgrammeAction[]) =>
      nextPart(smallProgramme, after(...actions))?.id;

    expect(next()).toBe('scan');
    expect(next(...found)).toBe('unit-fin2');
    expect(next(...found, checked('unit-fin2', 0.7))).toBe('unit-fin2');
    expect(next(...found, checked('unit-fin2', 0.8))).toBe('unit-mkt1');
  });

  test('is open as long as anything is, and none after that', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const next = nextPart(smallProgramme, state);
        const open = smallProgramme.parts.filter((part) => !isDone(state, part));

        expect(next === undefined).toBe(open.length === 0);
        if (next) expect(open).toContain(next);
      }),
    );
  });
});
