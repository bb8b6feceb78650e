import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsOf, attemptsAt, severalActions } from '../../../tests/fakes/programme-attempt.js';
import {
  attempt,
  checked,
  programmeWith,
  report,
  REQUIRED,
  save,
  savedBy,
  smallProgramme,
} from '../../../tests/fakes/small-programme.js';
import type { ProgrammePart } from './content.js';
import { programme, type ProgrammeAction } from './programme.js';
import { canEnd, combinedScore, isDone, resultOfPart } from './programme-state.js';

const MENU: ProgrammeAction = { type: 'menu' };
const FINISH: ProgrammeAction = { type: 'finish' };
const open = (part: string): ProgrammeAction => ({ type: 'open', part });

const after = (...actions: readonly ProgrammeAction[]) => attempt(smallProgramme, actions);
const fresh = after();
const required = after(...REQUIRED);
const ended = attempt(smallProgramme, [FINISH], required);
const partOf = (id: string) => smallProgramme.parts.find((part) => part.id === id) as ProgrammePart;
const resultAfter = (id: string, ...actions: readonly ProgrammeAction[]) =>
  resultOfPart(after(...actions), partOf(id));

describe('the way through a programme', () => {
  test('begins on the menu, with nothing done', () => {
    expect(fresh).toEqual({ seed: 77, parts: {}, handedIn: false });
  });

  test.each<{ why: string; actions: ProgrammeAction[]; at: string | undefined }>([
    { why: 'any part can be opened', actions: [open('game')], at: 'game' },
    { why: 'and another after it', actions: [open('game'), open('scan')], at: 'scan' },
    { why: 'what there is not cannot', actions: [open('nowhere')], at: undefined },
    { why: 'nor from within a part', actions: [open('scan'), open('nowhere')], at: 'scan' },
    { why: 'the way back leads to the menu', actions: [open('game'), MENU], at: undefined },
    { why: 'work at a part does not leave it', actions: [open('scan'), save('scan')], at: 'scan' },
    { why: 'nor does its end', actions: [open('scan'), report('scan')], at: 'scan' },
  ])('$why', ({ actions, at }) => {
    expect(after(...actions).at).toBe(at);
  });

  test('is the same object where nothing has changed', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), actionsOf(smallProgramme), (state, action) => {
        const next = programme.apply(smallProgramme, state, action);
        const once = programme.apply(smallProgramme, next, action);

        if (JSON.stringify(next) === JSON.stringify(state)) expect(next).toBe(state);
        // Nothing that is done twice changes anything more; a result may have been worse than an earlier one.
        expect(once).toBe(next);
      }),
      { numRuns: 300 },
    );
  });

  test('changes no part but the one that speaks', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), actionsOf(smallProgramme), (state, action) => {
        const next = programme.apply(smallProgramme, state, action);
        for (const { id } of smallProgramme.parts) {
          if (!('part' in action) || action.part !== id) {
            expect(next.parts[id]).toBe(state.parts[id]);
          }
        }
        expect(Object.keys(next.parts)).not.toContain('nowhere');
      }),
    );
  });
});

describe('what a part leaves behind', () => {
  test('is its newest attempt, and its result beside it', () => {
    const state = after(save('scan', { body: [1] }), report('scan'), save('scan', { body: [0] }));

    expect(state.parts['scan']?.saved).toBe(savedBy('scan', { body: [0] }));
    expect(resultOfPart(state, partOf('scan'))).toMatchObject({ complete: true });
  });

  test('is in whole percent, for its own objectives in their order', () => {
    const result = resultAfter(
      'check',
      report('check', { progress: 0.336, complete: false }, { MKT1: 0.126, other: 1, FIN1: 0.5 }),
    );

    expect(result).toEqual({
      complete: false,
      progress: 34,
      objectives: [50, undefined, 13, undefined, undefined],
    });
  });

  test.each([
    { credit: 0.7966, passed: false, shown: 79 },
    { credit: 0.7999999, passed: false, shown: 79 },
    { credit: 0.8, passed: true, shown: 80 },
    { credit: 0.29, passed: false, shown: 29 },
    { credit: 0.566, passed: false, shown: 57 },
    { credit: 0.996, passed: true, shown: 100 },
  ])('never seems to reach a mark that it missed: $credit is $shown', (row) => {
    const { credit, passed, shown } = row;

    expect(resultAfter('unit-fin1', report('unit-fin1', { credit, passed }))).toMatchObject({
      credit: shown,
      passed,
    });
  });

  test.each<{ why: string; actions: ProgrammeAction[]; credit: number; passed: boolean }>([
    {
      why: 'a better one',
      actions: [checked('unit-fin1', 0.5), checked('unit-fin1', 0.9)],
      credit: 90,
      passed: true,
    },
    {
      why: 'not a worse one',
      actions: [checked('unit-fin1', 0.9), checked('unit-fin1', 0.5)],
      credit: 90,
      passed: true,
    },
    {
      why: 'not one under way',
      actions: [checked('unit-fin1', 0.5), report('unit-fin1', { complete: false })],
      credit: 50,
      passed: false,
    },
    {
      why: 'not one without a score',
      actions: [checked('unit-fin1', 0.5), report('unit-fin1')],
      credit: 50,
      passed: false,
    },
    {
      why: 'not the verdict of one as good, which a later version calls not enough',
      actions: [
        report('unit-fin1', { credit: 0.8, passed: true }),
        report('unit-fin1', { credit: 0.8, passed: false }),
      ],
      credit: 80,
      passed: true,
    },
    {
      why: 'not the verdict of a better one that a later version calls not enough',
      actions: [
        report('unit-fin1', { credit: 0.8, passed: true }),
        report('unit-fin1', { credit: 0.85, passed: false }),
      ],
      credit: 85,
      passed: true,
    },
    {
      why: 'the verdict of a worse one that a later version calls enough',
      actions: [
        report('unit-fin1', { credit: 0.7, passed: false }),
        report('unit-fin1', { credit: 0.6, passed: true }),
      ],
      credit: 70,
      passed: true,
    },
  ])('takes the place of an earlier result: $why', ({ actions, credit, passed }) => {
    expect(resultAfter('unit-fin1', ...actions)).toMatchObject({ complete: true, credit, passed });
  });

  test('is what was found last where no score says which is better', () => {
    const [before, now] = [{ money: 0.9, market: 0.4 }, { money: 0.2 }];

    expect(resultAfter('scan', report('scan', {}, before), report('scan', {}, now))).toEqual({
      complete: true,
      progress: 100,
      objectives: [20, undefined, undefined],
    });
  });

  test('lets no score fall and nothing done be undone', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), severalActions(smallProgramme, 8), (state, more) => {
        const later = attempt(smallProgramme, more, state);
        for (const part of smallProgramme.parts) {
          const [before, now] = [resultOfPart(state, part), resultOfPart(later, part)];
          if (isDone(state, part)) expect(isDone(later, part)).toBe(true);
          if (before?.complete) {
            expect(now?.complete).toBe(true);
            expect(now?.credit ?? 0).toBeGreaterThanOrEqual(before.credit ?? 0);
          }
        }
        expect(combinedScore(smallProgramme, later)).toBeGreaterThanOrEqual(
          combinedScore(smallProgramme, state) ?? NaN,
        );
        if (canEnd(smallProgramme, state)) expect(canEnd(smallProgramme, later)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a part', () => {
  test.each<{ id: string; actions: ProgrammeAction[]; done: boolean }>([
    { id: 'scan', actions: [], done: false },
    { id: 'scan', actions: [open('scan'), save('scan')], done: false },
    { id: 'scan', actions: [report('scan', { complete: false, progress: 1 })], done: false },
    { id: 'scan', actions: [report('scan')], done: true },
    { id: 'check', actions: [report('check', { credit: 0, passed: false })], done: true },
    { id: 'game', actions: [report('game', { credit: 0.1 })], done: true },
    { id: 'unit-fin1', actions: [checked('unit-fin1', 0.79)], done: false },
    { id: 'unit-fin1', actions: [checked('unit-fin1', 0.8)], done: true },
    {
      id: 'unit-fin1',
      actions: [report('unit-fin1', { complete: false, passed: true })],
      done: false,
    },
  ])(
    'is done when it is handed in, a unit when it is passed: $id $done',
    ({ id, actions, done }) => {
      expect(isDone(after(...actions), partOf(id))).toBe(done);
    },
  );
});

describe('the end of a programme', () => {
  test.each(REQUIRED.map((_action, at) => at))('does not come without required part %i', (at) => {
    const others = REQUIRED.filter((_action, place) => place !== at);
    const state = after(...others, report('game', { credit: 1 }), FINISH);

    expect(state.handedIn).toBe(false);
    expect(canEnd(smallProgramme, state)).toBe(false);
  });

  test('comes when all that is required is done and the learner says so', () => {
    expect(required.handedIn).toBe(false);
    expect(canEnd(smallProgramme, required)).toBe(true);
    expect(ended.handedIn).toBe(true);
    expect(programme.complete(smallProgramme, ended)).toBe(true);
  });

  test('comes from within a part too, and leaves it', () => {
    expect(attempt(smallProgramme, [open('game'), FINISH], required)).toMatchObject({
      at: undefined,
      handedIn: true,
    });
  });

  test('comes by itself on the way back from the last of all parts', () => {
    const game = [open('game'), report('game', { credit: 0.4 })];

    expect(attempt(smallProgramme, game, required).handedIn).toBe(false);
    expect(attempt(smallProgramme, [...game, MENU], required).handedIn).toBe(true);
    expect(attempt(smallProgramme, [open('game'), MENU], required).handedIn).toBe(false);
  });

  test('may come at once where nothing is required', () => {
    const content = programmeWith((parts) => parts.map((part) => ({ ...part, required: false })));

    expect(attempt(content, [FINISH]).handedIn).toBe(true);
  });

  test('ends all changes', () => {
    fc.assert(
      fc.property(severalActions(smallProgramme), (actions) => {
        expect(attempt(smallProgramme, actions, ended)).toBe(ended);
      }),
    );
  });

  test('is followed by an attempt that has all that was done, and can only become better', () => {
    const again = programme.start(smallProgramme, 5, '', ended);

    expect(again).toEqual({ ...ended, seed: 5, handedIn: false });
    expect(canEnd(smallProgramme, again)).toBe(true);
    const better = attempt(smallProgramme, [checked('unit-fin1', 1), FINISH], again);
    expect(combinedScore(smallProgramme, better)).toBeGreaterThan(
      combinedScore(smallProgramme, ended) ?? NaN,
    );
  });

  test('is what a fresh start needs to keep anything', () => {
    expect(programme.start(smallProgramme, 5, '', required)).toEqual({ ...fresh, seed: 5 });
  });
});

describe('the standing of a programme', () => {
  test.each<{
    why: string;
    actions: ProgrammeAction[];
    answered: number;
    left: number;
    place: string;
  }>([
    { why: 'at the start', actions: [], answered: 0, left: 120, place: 'Title of scan' },
    {
      why: 'a part done',
      actions: [report('scan')],
      answered: 1,
      left: 110,
      place: 'Title of unit-mkt1',
    },
    {
      why: 'a part half done',
      actions: [report('scan', { complete: false, progress: 0.5 })],
      answered: 0,
      left: 115,
      place: 'Title of scan',
    },
    {
      why: 'a unit not passed is not done, and takes no more time',
      actions: [report('scan'), checked('unit-mkt1', 0.2)],
      answered: 1,
      left: 90,
      place: 'Title of unit-mkt1',
    },
    {
      why: 'all but the game',
      actions: [...REQUIRED],
      answered: 5,
      left: 30,
      place: 'Title of game',
    },
    {
      why: 'all',
      actions: [...REQUIRED, report('game')],
      answered: 6,
      left: 0,
      place: '',
    },
    {
      why: 'at least a minute while something is open',
      actions: [...REQUIRED, report('game', { complete: false, progress: 1 })],
      answered: 5,
      left: 1,
      place: 'Title of game',
    },
  ])('$why', ({ actions, answered, left, place }) => {
    expect(programme.standing(smallProgramme, after(...actions))).toEqual({
      answered,
      total: 6,
      minutesLeft: left,
      place,
    });
  });
});

test('a programme tells no single answers', () => {
  expect(programme.answers(smallProgramme, ended)).toEqual([]);
});
