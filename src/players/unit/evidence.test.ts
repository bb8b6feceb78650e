import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallUnit } from '../../../tests/fakes/small-unit.js';
import { answer, attempt, attemptsAt, rightAnswer } from '../../../tests/fakes/unit-attempt.js';
import type { UnitContent } from './content.js';
import { checkScore, creditOf } from './evidence.js';
import { unit, type UnitAction } from './unit.js';
import type { UnitState } from './unit-state.js';

const HAND_IN: UnitAction = { type: 'hand-in' };

/** A unit whose check asks these items, all of them, and what it takes to pass. */
const asking = (mastery: number, ...ids: readonly string[]): UnitContent => ({
  ...smallUnit,
  check: {
    draw: ids.length,
    mastery,
    pool: smallUnit.check.pool.filter(({ item }) => ids.includes(item)),
  },
});

/** The attempt in which these answers are given and handed in. */
const handedIn = (content: UnitContent, ...answers: readonly UnitAction[]): UnitState =>
  attempt(content, [...answers, HAND_IN], unit.start(content, 1));

const right = (id: string) => rightAnswer(smallUnit, id);
const half = (id: string) => answer(id, { value: 42 });
const wrong = (id: string) => answer(id, ['a']);

describe('the score of a check', () => {
  const three = ['check-1', 'check-3', 'check-5'];
  const twoOfThree = [right('check-1'), right('check-3')];
  const halves = [right('check-1'), half('check-3'), wrong('check-5')];

  test.each<{
    why: string;
    mastery: number;
    answers: UnitAction[];
    score: number;
    passed: boolean;
  }>([
    { why: 'all', mastery: 100, answers: three.map(right), score: 100, passed: true },
    { why: 'nothing', mastery: 1, answers: [], score: 0, passed: false },
    { why: 'nothing, where nothing is asked for', mastery: 0, answers: [], score: 0, passed: true },
    { why: 'two thirds below', mastery: 66, answers: twoOfThree, score: 67, passed: true },
    { why: 'two thirds above', mastery: 67, answers: twoOfThree, score: 66, passed: false },
    { why: 'a half exactly', mastery: 50, answers: halves, score: 50, passed: true },
    { why: 'a half just missed', mastery: 51, answers: halves, score: 50, passed: false },
  ])('of $why, with a mark of $mastery, is $score', ({ mastery, answers, score, passed }) => {
    const content = asking(mastery, ...three);

    expect(checkScore(content, handedIn(content, ...answers))).toMatchObject({
      score,
      passed,
      answered: answers.length,
      total: 3,
    });
  });

  test.each([
    { mastery: 87, score: 88, passed: true },
    { mastery: 88, score: 87, passed: false },
  ])('of 87.5 never seems to reach a mark of $mastery that it misses', (told) => {
    const four = ['check-1', 'check-2', 'check-3', 'check-5'];
    const content = asking(told.mastery, ...four);
    const answers = four.map((id) => (id === 'check-3' ? half(id) : right(id)));

    expect(checkScore(content, handedIn(content, ...answers))).toMatchObject({
      score: told.score,
      passed: told.passed,
    });
  });

  test('reaches a mark that a computer misses by the last digit', () => {
    const content = asking(29, 'check-1');
    const options = [{ key: 'a', text: 'Better or worse', value: 0.29 }];
    const items = content.items.map((item) => ({ ...item, options }));
    const state = handedIn({ ...content, items }, wrong('check-1'));

    expect(0.29 * 100).toBeLessThan(29);
    expect(checkScore({ ...content, items }, state)).toMatchObject({ score: 29, passed: true });
  });

  test('passes exactly from the mark on, and is never above 100', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), fc.nat(100), (state, mastery) => {
        const content = { ...smallUnit, check: { ...smallUnit.check, mastery } };
        const { credit, score, passed } = checkScore(content, state);

        expect(passed).toBe(credit * 100 >= mastery - 1e-6);
        expect(score >= mastery).toBe(passed);
        expect(score).toBeLessThanOrEqual(100);
        expect(Number.isInteger(score)).toBe(true);
      }),
    );
  });

  test('of nothing asked is 0', () => {
    expect(checkScore(asking(60), unit.start(asking(60), 1))).toEqual({
      credit: 0,
      score: 0,
      answered: 0,
      total: 0,
      passed: false,
    });
  });

  test('knows no credit where there is no answer', () => {
    const content = asking(60, 'check-1');

    expect(creditOf(content, handedIn(content), 'check-1')).toBeUndefined();
    expect(creditOf(content, handedIn(content, wrong('check-1')), 'check-1')).toBe(0);
    expect(creditOf(content, handedIn(content, right('check-1')), 'check-1')).toBe(1);
  });
});

describe('what an LMS is told', () => {
  const content = asking(60, 'check-1', 'check-3');
  const open = (...actions: readonly UnitAction[]) =>
    attempt(content, actions, unit.start(content, 1));

  test('is no score before the check is handed in', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), (state) => {
        const { complete, credit, passed, objectives } = unit.result(smallUnit, {
          ...state,
          handedIn: false,
        });

        expect([complete, credit, passed]).toEqual([false, undefined, undefined]);
        expect(objectives).toHaveLength(1);
        expect(objectives[0]).not.toHaveProperty('credit');
      }),
    );
    expect(unit.result(content, open(right('check-1'))).objectives).toEqual([
      {
        id: 'FIN1',
        name: 'Work out prices',
        complete: false,
        summary: 'Not enough answers yet (1 of 2 answered)',
      },
    ]);
  });

  test('is the score and whether it was passed, of the one competence', () => {
    expect(unit.result(content, handedIn(content, right('check-1'), half('check-3')))).toEqual({
      complete: true,
      progress: 1,
      objectives: [
        {
          id: 'FIN1',
          name: 'Work out prices',
          complete: true,
          credit: 0.75,
          summary: '75 of 100 (2 of 2 answered)',
        },
      ],
      credit: 0.75,
      passed: true,
    });
    expect(unit.result(content, handedIn(content, right('check-1')))).toMatchObject({
      progress: 1,
      credit: 0.5,
      passed: false,
    });
    expect(
      unit.result({ ...content, competences: undefined }, handedIn(content)).objectives[0]?.name,
    ).toBe('FIN1');
  });

  test.each<{ why: string; actions: UnitAction[]; progress: number }>([
    { why: 'nothing', actions: [], progress: 0 },
    { why: 'a step', actions: [{ type: 'continue' }], progress: 0.25 },
    { why: 'practice', actions: [answer('practice-choice', ['b'])], progress: 0 },
    {
      why: 'all but handing in',
      actions: [
        { type: 'go', to: 'your-firm' },
        { type: 'continue' },
        right('check-1'),
        right('check-3'),
      ],
      progress: 1,
    },
  ])('is how far the learner is: $why', ({ actions, progress }) => {
    expect(unit.result(content, open(...actions)).progress).toBe(progress);
  });

  test('is every answer of the check, in the order of first answering, and no practice', () => {
    const state = open(
      answer('practice-choice', ['b']),
      answer('check-3', { value: 42 }, 4),
      answer('practice-number', { value: 40 }),
      answer('check-1', ['a'], 5),
      answer('check-3', { value: 40 }, 6),
    );

    expect(unit.answers(content, state)).toEqual([
      {
        item: 'check-3',
        prompt: 'What does the lamp cost?',
        words: '40 EUR',
        response: { type: 'numeric', value: 40, correct: { min: 39.6, max: 40.4 } },
        seconds: 10,
        credit: 1,
        objective: 'FIN1',
      },
      {
        item: 'check-1',
        prompt: 'Which costs belong in the price?',
        words: 'The factory price',
        response: expect.objectContaining({ type: 'choice', chosen: ['a'], correct: ['b'] }),
        seconds: 5,
        credit: 0,
        objective: 'FIN1',
      },
    ]);
  });

  test('changes no place of an answer told before', () => {
    fc.assert(
      fc.property(attemptsAt(smallUnit), fc.constantFrom(...smallUnit.items), (state, { id }) => {
        const before = unit.answers(smallUnit, state).map(({ item }) => item);
        const after = unit.answers(smallUnit, unit.apply(smallUnit, state, right(id)));

        expect(after.slice(0, before.length).map(({ item }) => item)).toEqual(before);
      }),
    );
  });
});
