import type { Activity } from '@xapi/xapi';
import { describe, expect, test } from 'vitest';
import type { TypedResponse } from '../../core/report/result.js';
import { answerOf } from '../../../tests/contracts/channel.js';
import {
  answered,
  duration,
  scored,
  verbOf,
  VERBS,
  type Subject,
  type VerbName,
} from './statements.js';

const subject: Subject = {
  activityId: 'https://lms.example/activity?id=7',
  baseIri: 'https://example.org/scan/',
  language: 'de',
  readable: false,
  scoreless: false,
};
const stamp = { id: '00000000-0000-4000-8000-000000000001', timestamp: '2026-01-05T09:30:00.000Z' };
const options = [
  { key: 'a', text: 'Nie' },
  { key: 'b', text: 'Immer' },
];

describe('a duration', () => {
  test.each([
    { seconds: 0, text: 'PT0S' },
    { seconds: -3, text: 'PT0S' },
    { seconds: 7, text: 'PT7S' },
    { seconds: 59.999, text: 'PT1M' },
    { seconds: 75.5, text: 'PT1M15.5S' },
    { seconds: 3600, text: 'PT1H' },
    { seconds: 90_061.25, text: 'PT25H1M1.25S' },
  ])('of $seconds seconds is $text', ({ seconds, text }) => {
    expect(duration(seconds)).toBe(text);
  });
});

describe('an answer', () => {
  test.each<{ response: TypedResponse; text: string | undefined; pattern?: string[] }>([
    { response: { type: 'choice', chosen: [], options }, text: '' },
    {
      response: { type: 'choice', chosen: ['b'], options, correct: ['a', 'b'] },
      text: 'b',
      pattern: ['a[,]b'],
    },
    { response: { type: 'likert', chosen: 'b', options }, text: 'b' },
    { response: { type: 'likert', options }, text: undefined },
    {
      response: { type: 'numeric', value: 1.5, correct: { min: 1 } },
      text: '1.5',
      pattern: ['1[:]'],
    },
    {
      response: { type: 'numeric', value: 0, correct: { min: 0, max: 2 } },
      text: '0',
      pattern: ['0[:]2'],
    },
    { response: { type: 'numeric' }, text: undefined },
    {
      response: { type: 'fill-in', text: 'FCA', correct: ['FCA', 'fca'] },
      text: 'FCA',
      pattern: ['FCA', 'fca'],
    },
  ])('of $response is "$text"', ({ response, text, pattern }) => {
    const { result, object } = answered(subject, stamp, answerOf('terms', '', { response }));

    expect(result?.response).toBe(text);
    expect(object).toMatchObject({ definition: { interactionType: response.type } });
    const { definition = {} } = object as Activity;
    expect(definition).toEqual(
      pattern === undefined
        ? expect.not.objectContaining({ correctResponsesPattern: expect.anything() })
        : expect.objectContaining({ correctResponsesPattern: pattern }),
    );
  });

  test.each([
    { credit: undefined, success: undefined },
    { credit: 0, success: false },
    { credit: 0.99, success: false },
    { credit: 1, success: true },
  ])('of credit $credit has success $success and no score', ({ credit, success }) => {
    const { result } = answered(subject, stamp, answerOf('terms', '', { credit }));

    expect(result?.success).toBe(success);
    expect(result).not.toHaveProperty('score');
    expect(result?.extensions).toEqual(
      credit === undefined ? undefined : { 'https://example.org/scan/credit': credit },
    );
  });

  test('is its words as a fill-in where teachers are to read it', () => {
    const answer = answerOf('terms', 'Ja, mit Nachweis', {
      response: { type: 'choice', chosen: ['b'], options, correct: ['a'] },
    });

    const { result, object } = answered({ ...subject, readable: true }, stamp, answer);

    expect(result).toMatchObject({ response: 'Ja, mit Nachweis' });
    expect(result).not.toHaveProperty('extensions');
    expect((object as Activity).definition).toEqual({
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      name: { de: 'What about terms' },
      interactionType: 'fill-in',
    });
  });

  test('brings its words along where programs are to read it', () => {
    const answer = answerOf('terms', 'Ja, mit Nachweis');
    const words = { 'https://example.org/scan/words': 'Ja, mit Nachweis' };

    expect(answered(subject, stamp, answer).result?.extensions).toEqual(words);
  });

  test('names options and question in the language of the page', () => {
    const response: TypedResponse = { type: 'likert', chosen: 'a', options };
    const { object } = answered(subject, stamp, answerOf('terms', '', { response }));

    expect(object).toMatchObject({
      id: 'https://lms.example/activity?id=7/item/terms',
      definition: {
        name: { de: 'What about terms' },
        scale: [
          { id: 'a', description: { de: 'Nie' } },
          { id: 'b', description: { de: 'Immer' } },
        ],
      },
    });
  });
});

describe('an objective', () => {
  const objective = { id: 'finance', name: 'Finanzen', complete: true, summary: '72 of 100' };

  test('has a scaled score and percent where its credit is known', () => {
    expect(scored(subject, stamp, { ...objective, credit: 0.72 })).toMatchObject({
      object: { id: 'https://example.org/scan/objective/finance' },
      result: {
        score: { scaled: 0.72 },
        extensions: {
          'https://example.org/scan/summary': '72 of 100',
          'https://example.org/scan/percent': 72,
        },
      },
    });
  });

  const measure = {
    estimate: -0.4821,
    standardError: 0.7312,
    answers: 2,
    bankVersion: '1.2.0',
    prior: 'N(0,1)',
  };
  const esco = 'http://data.europa.eu/esco/skill/4bdbd6db-7d75-40e7-b40e-5718e2982dfb';
  const base = 'https://example.org/scan/';
  const words = { [`${base}summary`]: '72 of 100' };
  const figures = { ...words, [`${base}percent`]: 72 };

  test.each([
    {
      why: 'a measure',
      more: { credit: 0.72, measure },
      result: {
        score: { scaled: 0.72 },
        extensions: { ...figures, [`${base}measure`]: measure },
      },
    },
    {
      why: 'a measure for an LMS that grades any score',
      scoreless: true,
      more: { credit: 0.72, measure },
      result: { extensions: { ...figures, [`${base}measure`]: measure } },
    },
    { why: 'no credit', scoreless: true, more: { complete: false }, result: { extensions: words } },
  ])('with $why has this result', ({ scoreless = false, more, result }) => {
    const draft = scored({ ...subject, scoreless }, stamp, { ...objective, ...more });

    expect(draft.result).toEqual(result);
    expect(draft).not.toHaveProperty('context');
  });

  test('is itself, and has what is close to it under "other"', () => {
    const draft = scored(subject, stamp, { ...objective, id: 'FIN2', related: [esco] });

    expect(draft.object).toMatchObject({ id: 'https://example.org/scan/objective/FIN2' });
    expect(draft.context).toEqual({ contextActivities: { other: [{ id: esco }] } });
  });

  test('has words alone where it is not', () => {
    const { result } = scored(subject, stamp, { ...objective, complete: false });

    expect(result).toEqual({ extensions: { 'https://example.org/scan/summary': '72 of 100' } });
  });
});

describe('a verb', () => {
  test.each(Object.keys(VERBS) as VerbName[])('%s is known by its id', (name) => {
    expect(verbOf({ verb: { id: VERBS[name] } })).toBe(name);
    expect(VERBS[name].endsWith(`/${name}`)).toBe(true);
  });

  test('of somebody else is unknown', () => {
    expect(verbOf({ verb: { id: 'http://example.org/verbs/passed' } })).toBeUndefined();
  });
});
