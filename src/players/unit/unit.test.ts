import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallUnit } from '../../../tests/fakes/small-unit.js';
import {
  actionsOf,
  answer,
  attempt,
  attemptsAt,
  rightAnswer,
} from '../../../tests/fakes/unit-attempt.js';
import { bytesOf } from '../../core/session/text-bits.js';
import { entryOf } from '../assessment/path.js';
import { hasRoom, unit, type UnitAction } from './unit.js';
import { CHECK, type UnitState, roomLeft } from './unit-state.js';

const go = (to: string): UnitAction => ({ type: 'go', to });
const write = (field: number, text: string): UnitAction => ({ type: 'write', field, text });
const choose = (question: string, key: string): UnitAction => ({ type: 'choose', question, key });
const mark = (step: string, marked: boolean): UnitAction => ({ type: 'mark', step, marked });
const NEXT: UnitAction = { type: 'continue' };
const BACK: UnitAction = { type: 'back' };
const HAND_IN: UnitAction = { type: 'hand-in' };

const after = (...actions: readonly UnitAction[]) => attempt(smallUnit, actions);
const fresh = after();
const [first = '', second = '', third = ''] = fresh.drawn;
const undrawn = smallUnit.check.pool.find(({ item }) => !fresh.drawn.includes(item))?.item ?? '';
const pooled = smallUnit.check.pool.map(({ item }) => item);

/** A retake of the check. */
const retaken = (state: UnitState, seed = 5) =>
  unit.start(smallUnit, seed, '', unit.apply(smallUnit, state, HAND_IN));

describe('the way through a unit', () => {
  test('begins at the first step, with nothing done', () => {
    expect(fresh).toMatchObject({ at: 'costs', done: [], entries: [], met: [], handedIn: false });
    expect(fresh.drawn).toHaveLength(3);
  });

  test.each<{ why: string; actions: UnitAction[]; at: string; done: number[] }>([
    {
      why: 'a step that is left for the next is done',
      actions: [NEXT],
      at: 'your-firm',
      done: [1],
    },
    { why: 'skipping is going on', actions: [{ type: 'skip' }], at: 'your-firm', done: [1] },
    { why: 'the check follows the last step', actions: [NEXT, NEXT], at: CHECK, done: [1, 2] },
    { why: 'its questions follow', actions: [go(CHECK), NEXT], at: first, done: [1] },
    {
      why: 'the last leads to where the check is handed in',
      actions: [go(third), NEXT],
      at: CHECK,
      done: [1],
    },
    { why: 'nothing lies before the first step', actions: [BACK], at: 'costs', done: [] },
    { why: 'a step left backwards is not done', actions: [NEXT, BACK], at: 'costs', done: [1] },
    { why: 'nor by a jump back', actions: [NEXT, go('costs')], at: 'costs', done: [1] },
    { why: 'a step is done once', actions: [NEXT, BACK, NEXT], at: 'your-firm', done: [1] },
    { why: 'a jump ahead does the step left', actions: [go(second)], at: second, done: [1] },
    { why: 'nobody gets to what there is not', actions: [go('nowhere')], at: 'costs', done: [] },
    { why: 'nor to what is not asked', actions: [go(undrawn)], at: 'costs', done: [] },
    { why: 'nor to practice alone', actions: [go('practice-choice')], at: 'costs', done: [] },
  ])('$why', ({ actions, at, done }) => {
    expect(after(...actions)).toMatchObject({ at, done });
  });

  test('is the same object where nothing has changed', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), actionsOf(smallUnit), (state, action) => {
        // An answer given once more is an answer.
        fc.pre(action.type !== 'answer');
        const next = unit.apply(smallUnit, state, action);

        if (JSON.stringify(next) === JSON.stringify(state)) expect(next).toBe(state);
      }),
    );
  });

  test.each<{ why: string; actions: UnitAction[]; answered: number; left: number; place: string }>([
    { why: 'at the start', actions: [], answered: 0, left: 10, place: 'All costs count' },
    { why: 'after a step', actions: [NEXT], answered: 1, left: 7, place: 'In your firm' },
    { why: 'before the check', actions: [NEXT, NEXT], answered: 2, left: 3, place: '' },
    {
      why: 'after a question',
      actions: [NEXT, NEXT, NEXT, rightAnswer(smallUnit, first)],
      answered: 3,
      left: 2,
      place: '',
    },
    {
      why: 'with practice',
      actions: [answer('practice-choice', ['b'])],
      answered: 0,
      left: 10,
      place: 'All costs count',
    },
    { why: 'after handing in', actions: [NEXT, HAND_IN], answered: 1, left: 0, place: '' },
  ])('is told $why', ({ actions, answered, left, place }) => {
    expect(unit.standing(smallUnit, after(...actions))).toEqual({
      answered,
      total: 5,
      place,
      minutesLeft: left,
    });
  });
});

describe('an answer in practice', () => {
  const known = (...actions: readonly UnitAction[]) =>
    entryOf(after(...actions), 'practice-choice');

  test('stays where it is, may be given again, and is fixed once it is right', () => {
    const wrong = answer('practice-choice', ['a'], 4);
    const right = answer('practice-choice', ['b'], 3.4);

    expect(after(wrong).at).toBe('costs');
    expect(known(wrong)).toMatchObject({ response: ['a'], settled: false, seconds: 4 });
    expect(known(wrong, right)).toMatchObject({ response: ['b'], settled: true, seconds: 7 });
    expect(known(wrong, right, wrong)).toEqual(known(wrong, right));
  });

  test('is fixed as it is once the right one was shown', () => {
    const show: UnitAction = { type: 'show', item: 'practice-choice' };

    expect(known(show)).toMatchObject({ response: [], settled: true });
    expect(known(show, answer('practice-choice', ['b']))).toEqual(known(show));
    expect(known(answer('practice-choice', ['c']), show)).toMatchObject({
      response: ['c'],
      settled: true,
    });
  });
});

describe('an answer in the check', () => {
  test('leads on, and may be changed until all is handed in', () => {
    const right = rightAnswer(smallUnit, first);
    const state = after(go(first), right, go(first), right, go(first));

    expect(after(go(first), right).at).toBe(second);
    expect(entryOf(state, first)).toMatchObject({ settled: false, seconds: 2 });
    expect(after(go(third), rightAnswer(smallUnit, third)).at).toBe(CHECK);
  });

  test('is never shown, and never given to a question that is not asked', () => {
    expect(after({ type: 'show', item: first })).toEqual(fresh);
    expect(after({ type: 'show', item: undrawn })).toEqual(fresh);
    expect(after(rightAnswer(smallUnit, undrawn))).toEqual(fresh);
    expect(after(answer('nowhere', ['a']))).toEqual(fresh);
  });
});

describe('what a learner sets', () => {
  test('are bookmarks at steps', () => {
    expect(after(mark('costs', true), mark('your-firm', true)).marks).toEqual([1, 2]);
    expect(after(mark('costs', true), mark('costs', false)).marks).toEqual([]);
    expect(after(mark(CHECK, true)).marks).toEqual([]);
  });

  test.each<{ set: { size?: number; ruler?: boolean }; size: number; ruler: boolean }>([
    { set: { size: 2 }, size: 2, ruler: false },
    { set: { size: 3 }, size: 2, ruler: false },
    { set: { size: -1 }, size: 0, ruler: false },
    { set: { ruler: true }, size: 0, ruler: true },
  ])('is the text: $set', ({ set, size, ruler }) => {
    expect(after({ type: 'set', ...set })).toMatchObject({ size, ruler });
  });

  test('are answers to the checklist that it has', () => {
    expect(after(choose('where', 'a'), choose('where', 'b')).choices).toEqual({ where: 'b' });
    expect(after(choose('where', 'c')).choices).toEqual({});
    expect(after(choose('when', 'a')).choices).toEqual({});
    expect(attempt({ ...smallUnit, checklist: undefined }, [choose('where', 'a')]).choices).toEqual(
      {},
    );
  });
});

describe('what a learner writes', () => {
  test('is kept by field; an empty text leaves nothing', () => {
    expect(after(write(1, 'A lamp'), write(3, 'Half')).fields).toEqual({ 1: 'A lamp', 3: 'Half' });
    expect(after(write(1, 'A lamp'), write(1, '')).fields).toEqual({});
    expect(after(write(4, 'No such field')).fields).toEqual({});
  });

  test('shares one room, counted in bytes', () => {
    const full = after(write(1, 'ä'.repeat(50)), write(2, 'x'.repeat(20)));

    expect(roomLeft(smallUnit, full)).toBe(0);
    expect(attempt(smallUnit, [write(3, 'x')], full)).toBe(full);
    expect(attempt(smallUnit, [write(1, 'ä'.repeat(49)), write(3, 'xx')], full).fields).toEqual({
      1: 'ä'.repeat(49),
      2: 'x'.repeat(20),
      3: 'xx',
    });
  });

  test('never has more than its room', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), ({ fields }) => {
        expect(bytesOf(Object.values(fields).join(''))).toBeLessThanOrEqual(smallUnit.room);
      }),
    );
  });

  test('can be shortened where an update has left less room than there was', () => {
    const small = { ...smallUnit, room: 5 };
    const long = after(write(1, 'A lamp for Bergen'));

    expect(hasRoom(small, long, 1, 'A lamp for')).toBe(true);
    expect(hasRoom(small, long, 2, 'x')).toBe(false);
    expect(attempt(small, [write(1, 'A lamp for')], long).fields).toEqual({ 1: 'A lamp for' });
    expect(attempt(small, [write(1, 'A lamp for Bergen!')], long)).toBe(long);
  });
});

describe('an attempt that was handed in', () => {
  test('is complete and never changes', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), actionsOf(smallUnit), (state, action) => {
        const ended = unit.apply(smallUnit, state, HAND_IN);

        expect(unit.complete(smallUnit, ended)).toBe(true);
        expect(unit.apply(smallUnit, ended, action)).toBe(ended);
        expect(unit.apply(smallUnit, ended, HAND_IN)).toBe(ended);
      }),
    );
    expect(unit.complete(smallUnit, fresh)).toBe(false);
  });
});

describe('a retake', () => {
  test('keeps practice, notes, bookmarks and settings, and asks anew', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), fc.nat(), (state, seed) => {
        const again = retaken(state, seed);
        const { done, marks, fields, choices, size, ruler } = state;
        const practice = state.entries.filter(({ item }) => !pooled.includes(item));

        expect(again).toMatchObject({ seed, done, marks, fields, choices, size, ruler });
        expect(again).toMatchObject({ at: CHECK, entries: practice, handedIn: false });
      }),
    );
  });

  test('asks others, until all were asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (seeds) => {
        const [one, two, three, four] = seeds.reduce<UnitState[]>(
          (all, seed) => [...all, retaken(all.at(-1) ?? fresh, seed)],
          [],
        );

        // Half of the pool is asked each time, so two checks in a row ask it all.
        expect([...fresh.drawn, ...(one?.drawn ?? [])].sort()).toEqual(pooled);
        expect([...(two?.drawn ?? []), ...(three?.drawn ?? [])].sort()).toEqual(pooled);
        expect(one?.met).toEqual(fresh.drawn);
        expect(two?.met).toEqual([]);
        expect(three?.met).toEqual(two?.drawn);
        expect(four?.met).toEqual([]);
      }),
    );
  });

  test('after one that was not handed in begins anew with the settings alone', () => {
    const state = after(write(1, 'A lamp'), mark('costs', true), {
      type: 'set',
      size: 1,
      ruler: true,
    });

    expect(unit.start(smallUnit, 5, '', state)).toEqual({
      ...unit.start(smallUnit, 5),
      size: 1,
      ruler: true,
    });
  });
});
