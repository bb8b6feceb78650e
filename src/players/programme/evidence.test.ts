import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsAt } from '../../../tests/fakes/programme-attempt.js';
import {
  attempt,
  checked,
  programmeWith,
  report,
  REQUIRED,
  smallProgramme,
} from '../../../tests/fakes/small-programme.js';
import { wholeScore } from '../../reports/tally.js';
import type { ProgrammeContent } from './content.js';
import { progressOf, tellResult } from './evidence.js';
import { programme, type ProgrammeAction } from './programme.js';
import { combinedScore, resultOfPart } from './programme-state.js';

const FINISH: ProgrammeAction = { type: 'finish' };
const after = (...actions: readonly ProgrammeAction[]) => attempt(smallProgramme, actions);
const resultAfter = (...actions: readonly ProgrammeAction[]) =>
  programme.result(smallProgramme, after(...actions));
const weighed = (weights: Readonly<Record<string, number>>): ProgrammeContent =>
  programmeWith((parts) => parts.map((part) => ({ ...part, weight: weights[part.id] ?? 0 })));

describe('the combined score', () => {
  // Weights: unit-mkt1 1, unit-fin1 1, unit-fin2 2, all else 0.
  test.each<{ why: string; actions: ProgrammeAction[]; score: number }>([
    { why: 'nothing done', actions: [], score: 0 },
    { why: '100 / 4', actions: [checked('unit-mkt1', 1)], score: 25 },
    { why: '2 x 100 / 4', actions: [checked('unit-fin2', 1)], score: 50 },
    {
      why: '(100 + 80 + 2 x 90) / 4',
      actions: [checked('unit-mkt1', 1), checked('unit-fin1', 0.8), checked('unit-fin2', 0.9)],
      score: 90,
    },
    {
      why: '(50 + 0 + 2 x 75) / 4, the second only under way',
      actions: [
        checked('unit-mkt1', 0.5),
        report('unit-fin1', { complete: false, progress: 0.9, credit: 0.9 }),
        checked('unit-fin2', 0.75),
      ],
      score: 50,
    },
    { why: 'what has no weight', actions: [report('game', { credit: 1 })], score: 0 },
    { why: 'a part without a score', actions: [report('unit-mkt1')], score: 0 },
  ])('is by hand: $why', ({ actions, score }) => {
    expect(combinedScore(smallProgramme, after(...actions))).toBe(score);
  });

  test.each<{ weights: Readonly<Record<string, number>>; score: number }>([
    // (60 + 3 x 90) / 4
    { weights: { check: 1, game: 3 }, score: 82.5 },
    // (0.5 x 60 + 0.25 x 90) / 0.75
    { weights: { check: 0.5, game: 0.25 }, score: 70 },
    // (60 + 90 + 0) / 3
    { weights: { check: 1, game: 1, scan: 1 }, score: 50 },
    { weights: { game: 100 }, score: 90 },
  ])('goes by the weights $weights', ({ weights, score }) => {
    const content = weighed(weights);
    const state = attempt(content, [
      report('check', { credit: 0.6 }),
      report('game', { credit: 0.9 }),
    ]);

    expect(combinedScore(content, state)).toBeCloseTo(score, 9);
  });

  test('is none where nothing has a weight', () => {
    const content = weighed({});
    const state = attempt(content, [...REQUIRED, FINISH]);
    const result = programme.result(content, state);

    expect(combinedScore(content, state)).toBeUndefined();
    expect(result).toMatchObject({ complete: true, progress: 1 });
    expect(result).not.toHaveProperty('credit');
    expect(result).not.toHaveProperty('passed');
  });
});

describe('what an LMS is told of a programme', () => {
  test('is a line for each part, a unit under its competence, always in the same order', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const { objectives } = programme.result(smallProgramme, state);

        expect(objectives.map(({ id }) => id)).toEqual([
          ...['scan', 'MKT1', 'FIN1', 'FIN2', 'check', 'game'],
        ]);
        expect(objectives.map(({ name }) => name)).toEqual(
          smallProgramme.parts.map(({ title }) => title),
        );
      }),
    );
  });

  test.each<{ actions: ProgrammeAction[]; complete: boolean; credit?: number; summary: string }>([
    { actions: [], complete: false, summary: 'Not begun yet' },
    {
      actions: [report('unit-fin1', { complete: false, progress: 0 })],
      complete: false,
      summary: 'Under way: 0 of 100',
    },
    {
      actions: [report('unit-fin1', { complete: false, progress: 0.25, credit: 0.5 })],
      complete: false,
      summary: 'Under way: 25 of 100',
    },
    { actions: [report('unit-fin1')], complete: true, summary: 'Done' },
    { actions: [report('unit-fin1', { progress: 0 })], complete: true, summary: 'Done' },
    {
      actions: [report('unit-fin1', { credit: 0.6 })],
      complete: true,
      credit: 0.6,
      summary: 'Done: 60 of 100',
    },
    {
      actions: [checked('unit-fin1', 0.796)],
      complete: true,
      credit: 0.79,
      summary: 'Not passed yet: 79 of 100',
    },
    {
      actions: [checked('unit-fin1', 0.8)],
      complete: true,
      credit: 0.8,
      summary: 'Passed: 80 of 100',
    },
  ])('says of a unit "$summary"', ({ actions, summary, complete, credit }) => {
    const { objectives } = resultAfter(...actions);
    const name = 'Title of unit-fin1';

    expect(objectives[2]).toEqual({
      id: 'FIN1',
      name,
      complete,
      ...(complete ? { settled: true } : {}),
      summary,
      ...(credit === undefined ? {} : { credit }),
    });
  });

  test('is of each part what the menu says', () => {
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const { objectives } = programme.result(smallProgramme, state);

        expect(objectives.map(({ summary }) => summary)).toEqual(
          smallProgramme.parts.map((part) =>
            tellResult(smallProgramme.told, resultOfPart(state, part)),
          ),
        );
      }),
    );
  });

  test('is no score and no verdict before the end', () => {
    const result = resultAfter(...REQUIRED);

    expect(result.complete).toBe(false);
    expect(result).not.toHaveProperty('credit');
    expect(result).not.toHaveProperty('passed');
  });

  test.each([
    { passMark: 90, passed: true },
    { passMark: 91, passed: false },
    { passMark: 0, passed: true },
  ])('is at the end 90 of 100, with a mark of $passMark passed $passed', ({ passMark, passed }) => {
    const content = { ...smallProgramme, passMark };
    const result = programme.result(content, attempt(content, [...REQUIRED, FINISH]));

    expect(result).toMatchObject({ complete: true, progress: 1, credit: 0.9, passed });
  });

  test('is passed exactly where the score reaches the mark', () => {
    const content = weighed({ 'unit-mkt1': 1, 'unit-fin1': 1, 'unit-fin2': 1 });
    const ended = (last: number) =>
      attempt(content, [
        ...[report('scan'), report('check'), checked('unit-mkt1', 0.8), checked('unit-fin1', 0.8)],
        checked('unit-fin2', last),
        FINISH,
      ]);
    const told = (last: number) => programme.result({ ...content, passMark: 85 }, ended(last));

    // (80 + 80 + 95) / 3 is 85; with 94 it is 84.67, which is not enough.
    expect(told(0.95)).toMatchObject({ credit: 0.85, passed: true });
    expect(told(0.94)).toMatchObject({ passed: false });
    expect(wholeScore(combinedScore(content, ended(0.94)) ?? NaN, [85])).toBe(84);
  });
});

describe('the progress of a programme', () => {
  test.each<{ why: string; actions: ProgrammeAction[]; progress: number }>([
    { why: 'nothing', actions: [], progress: 0 },
    { why: '10 of 120 minutes', actions: [report('scan')], progress: 10 / 120 },
    {
      why: '10 + half of 30 of 120 minutes',
      actions: [report('scan'), report('game', { complete: false, progress: 0.5 })],
      progress: 25 / 120,
    },
    {
      why: 'a unit not passed was worked through',
      actions: [checked('unit-fin1', 0)],
      progress: 20 / 120,
    },
    {
      why: 'what is complete is whole',
      actions: [report('scan', { progress: 0.3 })],
      progress: 10 / 120,
    },
    { why: 'all but the game', actions: [...REQUIRED], progress: 90 / 120 },
    { why: 'the end', actions: [...REQUIRED, FINISH], progress: 1 },
  ])('goes by minutes: $why', ({ actions, progress }) => {
    expect(resultAfter(...actions).progress).toBeCloseTo(progress, 9);
  });

  test('is a share, also where nothing takes time', () => {
    const content = programmeWith((parts) => parts.map((part) => ({ ...part, minutes: 0 })));

    expect(progressOf(content, attempt(content, REQUIRED))).toBe(0);
    fc.assert(
      fc.property(attemptsAt(smallProgramme), (state) => {
        const { progress } = programme.result(smallProgramme, state);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }),
    );
  });
});
