import { beforeAll, describe, expect, test } from 'vitest';
import {
  assessmentOf,
  fakeItemTypes,
  letterItem,
  plainReport,
  pointItem,
} from '../../../tests/fakes/assessments.js';
import type { AnyReportType } from '../../core/assessment/report-type.js';
import { registerItemType } from '../../items/registry.js';
import { registerReportType } from '../../reports/registry.js';
import { assessment, type AssessmentAction } from './assessment.js';
import { questionView } from './question-view.js';
import { reviewView, stepsOf } from './review-view.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
  registerReportType(plainReport as AnyReportType);
});

const why = [{ type: 'paragraph' as const, content: ['Because.'] }];
const content = assessmentOf(
  [
    letterItem('trade', 1, { dimension: undefined }),
    letterItem('probe', 2, { right: 'b', why }),
    pointItem('scale', 3, { why }),
    letterItem('last', 4),
  ],
  { feedback: 'after-each' },
);

const answer = (response: unknown): AssessmentAction => ({ type: 'answer', response, seconds: 1 });
const played = (...actions: AssessmentAction[]) =>
  actions.reduce(
    (state, action) => assessment.apply(content, state, action),
    assessment.start(content, 0),
  );

describe('screen of a question', () => {
  test('is free and silent at first', () => {
    expect(questionView(content, played(answer('a')), 'probe', false)).toMatchObject({
      section: 'Part one',
      response: '',
      first: false,
      locked: false,
      reveal: false,
      feedback: undefined,
    });
  });

  test.each([
    { response: 'b', tone: 'right' },
    { response: 'a', tone: 'wrong' },
  ])('calls $response $tone and locks it', ({ response, tone }) => {
    const state = played(answer('a'), answer(response));

    expect(questionView(content, state, 'probe', false)).toMatchObject({
      locked: true,
      reveal: true,
      feedback: { tone, text: why },
    });
  });

  test('says why it matters where there is no right answer, and stays free', () => {
    const state = played({ type: 'go', item: 'scale' }, answer(2));

    expect(questionView(content, state, 'scale', false)).toMatchObject({
      locked: false,
      feedback: { tone: 'neutral', text: why },
    });
  });

  test('shows everything and changes nothing after handing in', () => {
    const state = played(answer('a'), { type: 'hand-in' });

    expect(questionView(content, state, 'probe', true)).toMatchObject({
      locked: true,
      reveal: true,
      feedback: { tone: 'neutral', text: why },
    });
  });

  test('shows nothing for a question that is not on the path', () => {
    expect(questionView(content, played(), 'gone', false)).toBeUndefined();
  });
});

describe('list of questions', () => {
  const list = () => reviewView(content, midway());
  const midway = () =>
    played(
      answer('a'),
      { type: 'mark', item: 'probe', marked: true },
      { type: 'go', item: 'scale' },
      answer(3),
    );

  test('groups what follows each other by section, and numbers it along the path', () => {
    const { groups } = list();

    expect(groups.map(({ title, rows }) => [title, rows.map((row) => row.number)])).toEqual([
      ['', [1]],
      ['Part one', [2]],
      ['Part two', [3]],
      ['Part one', [4]],
    ]);
  });

  test('counts and points to the first open question', () => {
    expect(list()).toMatchObject({
      answered: 2,
      open: 2,
      marked: 1,
      firstOpen: { id: 'probe', number: 2, marked: true },
      graded: true,
      handedIn: false,
    });
  });

  test('tells answers in words', () => {
    const rows = list().groups.flatMap((group) => group.rows);

    expect(rows.map((row) => row.words)).toEqual(['A', '', '3', '']);
  });
});

describe('steps of an assessment', () => {
  test.each<{ why: string; actions: AssessmentAction[]; steps: string; at: number }>([
    { why: 'all ahead at the start', actions: [], steps: 'ahead ahead ahead ahead', at: 0 },
    { why: 'one done', actions: [answer('a')], steps: 'done ahead ahead ahead', at: 1 },
    {
      why: 'one passed and left open',
      actions: [answer('a'), { type: 'skip', seconds: 1 }],
      steps: 'done open ahead ahead',
      at: 2,
    },
    {
      why: 'one gone back to stays ahead while it is shown',
      actions: [{ type: 'skip', seconds: 1 }, { type: 'back' }],
      steps: 'ahead ahead ahead ahead',
      at: 0,
    },
    {
      why: 'all open ones on the list',
      actions: [answer('a'), { type: 'review' }],
      steps: 'done open open open',
      at: -1,
    },
  ])('tell $why', ({ actions, steps, at }) => {
    const found = stepsOf(content, played(...actions));

    expect(found.steps.join(' ')).toBe(steps);
    expect(found.at).toBe(at);
  });
});
