import { beforeAll, describe, expect, test } from 'vitest';
import {
  assessmentOf,
  fakeItemTypes,
  letterItem,
  plainReport,
  pointItem,
} from '../../../tests/fakes/assessments.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { AnyReportType } from '../../core/assessment/report-type.js';
import { registerItemType } from '../../items/registry.js';
import { registerReportType } from '../../reports/registry.js';
import { assessment, type AssessmentAction, type AssessmentState } from './assessment.js';
import { reportInputOf } from './evidence.js';
import { entryOf } from './path.js';
import { questionView } from './question-view.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
  registerReportType(plainReport as AnyReportType);
});

const answer = (response: unknown, seconds = 1): AssessmentAction => ({
  type: 'answer',
  response,
  seconds,
});

function play(
  content: AssessmentContent,
  actions: readonly AssessmentAction[],
  from = assessment.start(content, 1),
): AssessmentState {
  return actions.reduce((state, action) => assessment.apply(content, state, action), from);
}

const three = assessmentOf([
  letterItem('first', 1, { right: 'b' }),
  pointItem('second', 2),
  letterItem('third', 3, { why: [] }),
]);
const explaining = { ...three, feedback: 'after-each' as const };

describe('assessment', () => {
  test.each<{ why: string; actions: AssessmentAction[]; at: string | undefined }>([
    { why: 'the first question at the start', actions: [], at: 'first' },
    { why: 'the next after an answer', actions: [answer('a')], at: 'second' },
    {
      why: 'the next after leaving one open',
      actions: [{ type: 'skip', seconds: 3 }],
      at: 'second',
    },
    {
      why: 'the list after the last',
      actions: [answer('a'), answer(2), answer('c')],
      at: undefined,
    },
    { why: 'the one before, going back', actions: [answer('a'), { type: 'back' }], at: 'first' },
    { why: 'the first, going back from it', actions: [{ type: 'back' }], at: 'first' },
    {
      why: 'the last, going back from the list',
      actions: [{ type: 'review' }, { type: 'back' }],
      at: 'third',
    },
    { why: 'the one gone to', actions: [{ type: 'go', item: 'third' }], at: 'third' },
    {
      why: 'the same when the one gone to does not exist',
      actions: [{ type: 'go', item: 'no' }],
      at: 'first',
    },
  ])('shows $why', ({ actions, at }) => {
    expect(play(three, actions).at).toBe(at);
  });

  test('stays on an answered question to say why, where feedback follows each', () => {
    const state = play(explaining, [answer('b')]);

    expect([state.at, state.explained]).toEqual(['first', true]);
    expect(play(explaining, [{ type: 'continue' }], state)).toMatchObject({
      at: 'second',
      explained: false,
    });
  });

  test('goes on at once where there is nothing to say', () => {
    expect(play(explaining, [{ type: 'go', item: 'second' }, answer(3)])).toMatchObject({
      at: 'third',
      explained: false,
    });
  });

  test('settles a question once its right answer was shown', () => {
    const state = play(explaining, [answer('a'), { type: 'back' }, answer('b')]);

    expect(entryOf(state, 'first')).toMatchObject({ response: 'a', settled: true });
  });

  test('keeps a question without a right answer open to change', () => {
    const state = play(explaining, [
      { type: 'go', item: 'third' },
      answer('a'),
      { type: 'go', item: 'third' },
      answer('b'),
    ]);

    expect(entryOf(state, 'third')).toMatchObject({ response: 'b', settled: false });
  });

  test('adds up the time on a question', () => {
    const state = play(three, [answer('a', 4), { type: 'back' }, answer('b', 2.4)]);

    expect(entryOf(state, 'first')?.seconds).toBe(6);
  });

  test('tells answers in the order of first answering, whatever was looked at or changed before', () => {
    const state = play(three, [
      { type: 'skip', seconds: 1 },
      { type: 'mark', item: 'second', marked: true },
      { type: 'go', item: 'third' },
      answer('a'),
      { type: 'go', item: 'first' },
      answer('b'),
      { type: 'go', item: 'third' },
      answer('c'),
      { type: 'go', item: 'second' },
      answer(2),
    ]);

    const order = assessment.answers(three, state).map((one) => one.item);
    expect(order).toEqual(['third', 'first', 'second']);
  });

  test('counts an answer for its dimension, or for what the report makes of it', () => {
    registerReportType({
      ...plainReport,
      kind: 'by-competence',
      objectiveOf: ({ item, keyed }) => (keyed ? item.competence : undefined),
    } as AnyReportType);
    const content = assessmentOf([
      letterItem('measured', 1, { right: 'b', competence: 'FIN2' }),
      letterItem('rated', 2, { competence: 'FIN2' }),
      letterItem('plain', 3, { right: 'b' }),
    ]);
    const measuring = { ...content, report: { kind: 'by-competence' } };
    const state = play(measuring, [answer('b'), answer('b'), answer('b')]);
    const objectives = (of: AssessmentContent) =>
      assessment.answers(of, state).map((one) => one.objective);

    expect(objectives(content)).toEqual(['one', 'one', 'one']);
    expect(objectives(measuring)).toEqual(['FIN2', 'one', 'one']);
  });

  test('marks a question without answering it', () => {
    const state = play(three, [{ type: 'mark', item: 'second', marked: true }]);

    expect(entryOf(state, 'second')).toEqual({
      item: 'second',
      marked: true,
      settled: false,
      seconds: 0,
    });
    expect(assessment.answers(three, state)).toEqual([]);
  });

  test('changes nothing after handing in', () => {
    const state = play(three, [answer('a'), { type: 'hand-in' }]);

    for (const action of [
      answer('b'),
      { type: 'review' },
      { type: 'go', item: 'first' },
    ] as const) {
      expect(assessment.apply(three, state, action)).toBe(state);
    }
  });
});

describe('standing of an assessment', () => {
  test.each([
    { actions: [], standing: { answered: 0, total: 3, place: 'Part one', minutesLeft: 10 } },
    {
      actions: [answer('a')],
      standing: { answered: 1, total: 3, place: 'Part two', minutesLeft: 7 },
    },
    {
      actions: [answer('a'), answer(1), answer('b')],
      standing: { answered: 3, total: 3, place: '', minutesLeft: 0 },
    },
  ])('tells $standing', ({ actions, standing }) => {
    expect(assessment.standing(three, play(three, actions))).toEqual(standing);
  });
});

describe('result of an assessment', () => {
  test('tells no verdict before handing in', () => {
    const state = play(three, [answer('b')]);

    expect(assessment.result(three, state)).toMatchObject({ complete: false, progress: 1 / 3 });
    expect(assessment.result(three, state)).not.toHaveProperty('passed');
  });

  test('tells the verdict of the report type after handing in', () => {
    const state = play(three, [answer('b'), answer(4), { type: 'hand-in' }]);

    expect(assessment.result(three, state)).toMatchObject({
      complete: true,
      progress: 1,
      passed: true,
      credit: 2 / 3,
    });
  });

  test('gives credit to keyed answers only', () => {
    const answers = assessment.answers(three, play(three, [answer('b'), answer(4)]));

    expect(answers.map((one) => [one.item, one.credit, one.words])).toEqual([
      ['first', 1, 'B'],
      ['second', undefined, '4'],
    ]);
  });
});

describe('a linked question', () => {
  const linked = assessmentOf([
    letterItem('first', 1, { right: 'b' }),
    { ...letterItem('second', 2), opensAfter: 'first' },
    letterItem('third', 3),
  ]);

  test('fixes the answer that it may give away, once it is shown', () => {
    const state = play(linked, [answer('a'), { type: 'back' }, answer('b')]);

    expect(entryOf(state, 'first')).toMatchObject({ response: 'a', settled: true });
    expect(state.at).toBe('second');
  });

  test('fixes an open question too, from wherever it is reached', () => {
    const state = play(linked, [
      { type: 'go', item: 'second' },
      { type: 'go', item: 'first' },
      answer('b'),
    ]);

    expect(entryOf(state, 'first')).toMatchObject({ settled: true });
    expect(entryOf(state, 'first')?.response).toBeUndefined();
  });

  test('does not show the right answer for that, before it is due', () => {
    const state = play(linked, [answer('a'), { type: 'back' }]);

    expect(questionView(linked, state, 'first', false)).toMatchObject({
      locked: true,
      reveal: false,
    });
  });

  test('leaves other answers as they are', () => {
    const state = play(linked, [answer('a'), answer('c'), { type: 'go', item: 'second' }]);

    expect(entryOf(state, 'second')?.settled).toBe(false);
  });
});

describe('an exam', () => {
  test('shows no right answer, neither after each question nor after handing in', () => {
    const exam = { ...explaining, feedback: 'never' as const };
    const state = play(exam, [answer('a')]);

    expect(state).toMatchObject({ explained: false, at: 'second' });
    expect(entryOf(state, 'first')?.settled).toBe(false);
    const handedIn = play(exam, [{ type: 'hand-in' }], state);
    expect(questionView(exam, handedIn, 'first', true)).toMatchObject({
      reveal: false,
      feedback: undefined,
    });
  });

  test('tells its report that it is one, as no other assessment does', () => {
    const state = play(three, [answer('a')]);

    expect(reportInputOf({ ...three, feedback: 'never' }, state).exam).toBe(true);
    expect(reportInputOf(three, state).exam).toBe(false);
    expect(reportInputOf(explaining, state).exam).toBe(false);
  });
});
