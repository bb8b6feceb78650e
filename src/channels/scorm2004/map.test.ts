import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TypedResponse } from '../../core/report/result.js';
import { anyInteraction, refusedBy } from '../../../tests/fakes/scorm-values.js';
import { STRICT2004 } from '../../../tests/fakes/scorm2004-grammar.js';
import type { Interaction } from '../scorm/dialect.js';
import { SCORM2004 } from './map.js';

const OPTIONS = [
  { key: 'a', text: 'Bank' },
  { key: 'b', text: 'Friends' },
];

function line(interaction: Partial<Interaction>): Record<string, string> {
  const values = SCORM2004.interaction(2, { id: 'Bank', prompt: 'Who lends', ...interaction });
  return Object.fromEntries(
    values.map(([element, value]) => [element.replace('cmi.interactions.2.', ''), value]),
  );
}

describe('SCORM 2004', () => {
  test.each([
    { seconds: 0, time: 'PT0.00S' },
    { seconds: 125.5, time: 'PT125.50S' },
    { seconds: -5, time: 'PT0.00S' },
  ])('writes $seconds seconds as $time', ({ seconds, time }) => {
    expect(SCORM2004.sessionTime(seconds)).toEqual(['cmi.session_time', time]);
  });

  test('writes a score on both scales, and the same on both', () => {
    expect(SCORM2004.score(1 / 3)).toEqual([
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', '33.33'],
      ['cmi.score.scaled', '0.3333'],
    ]);
  });

  test('writes an answer with its type before what depends on it', () => {
    const values = SCORM2004.interaction(2, {
      id: 'CashReserve',
      prompt: 'How long?',
      objective: 'Finance',
      answeredAt: Date.UTC(2026, 0, 5, 9, 30, 7, 129),
      response: 'Six months, about',
      credit: 0,
      seconds: 7,
    });

    expect(values).toEqual([
      ['cmi.interactions.2.id', 'CashReserve'],
      ['cmi.interactions.2.type', 'fill-in'],
      ['cmi.interactions.2.objectives.0.id', 'Finance'],
      ['cmi.interactions.2.timestamp', '2026-01-05T09:30:07.12Z'],
      ['cmi.interactions.2.weighting', '1'],
      ['cmi.interactions.2.learner_response', 'Six months; about'],
      ['cmi.interactions.2.result', 'incorrect'],
      ['cmi.interactions.2.latency', 'PT7.00S'],
      ['cmi.interactions.2.description', 'How long.'],
    ]);
  });

  test.each<{ response: TypedResponse; learner_response: string; pattern?: string }>([
    {
      response: { type: 'choice', chosen: ['b', 'a'], correct: ['a'], options: OPTIONS },
      learner_response: 'b[,]a',
      pattern: 'a',
    },
    { response: { type: 'likert', chosen: 'b', options: OPTIONS }, learner_response: 'b' },
    {
      response: { type: 'numeric', value: 7, correct: { min: 5 } },
      learner_response: '7',
      pattern: '5[:]',
    },
    { response: { type: 'fill-in', text: 'Año' }, learner_response: 'Ano' },
  ])('writes $response.type as $learner_response', (row) => {
    const { response, learner_response, pattern } = row;

    expect(line({ response })).toMatchObject({ type: response.type, learner_response });
    expect(line({ response })['correct_responses.0.pattern']).toBe(pattern);
  });

  test.each([
    { verdict: 'pass-fail', passed: true, tells: ['passed', 'completed'] },
    { verdict: 'pass-fail', passed: false, tells: ['failed', 'completed'] },
    { verdict: 'pass-fail', passed: undefined, tells: ['completed'] },
    { verdict: 'pass-only', passed: true, tells: ['passed', 'completed'] },
    { verdict: 'pass-only', passed: false, tells: [] },
    { verdict: 'complete', passed: true, tells: ['passed', 'completed'] },
    { verdict: 'complete', passed: undefined, tells: ['completed'] },
  ] as const)('tells $verdict with passed $passed as $tells', ({ verdict, passed, tells }) => {
    const { values } = SCORM2004.verdict(verdict, passed);

    expect(values.map(([, value]) => value)).toEqual(tells);
  });

  test('writes nothing that a strict LMS refuses', () => {
    fc.assert(
      fc.property(
        anyInteraction,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (interaction, credit) => {
          const objective = { id: 'a', name: 'Año', credit, complete: true, summary: '' };

          const values = [
            ...SCORM2004.interaction(0, interaction),
            ...SCORM2004.objective(0, 'Finance', 'Finance, law', objective),
            ...SCORM2004.score(credit),
            ...SCORM2004.progress(credit),
          ];

          expect(refusedBy(STRICT2004, values)).toEqual([]);
        },
      ),
    );
  });

  test.each([
    { element: 'cmi.success_status', value: 'passed' },
    { element: 'cmi.completion_status', value: 'completed' },
    { element: 'cmi.score.raw', value: '100' },
    { element: 'cmi.score.scaled', value: '1' },
    { element: 'cmi.score.scaled', value: '0' },
    { element: 'cmi.completion_status', value: 'incomplete' },
  ])('has another value for $element $value that a strict LMS takes', ({ element, value }) => {
    const other = SCORM2004.varied(element, value) ?? value;

    expect(other).not.toBe(value);
    expect(refusedBy(STRICT2004, [[element, other]])).toEqual([]);
  });

  test('never gives an id another value, since it can be set only once', () => {
    expect(SCORM2004.varied('cmi.objectives.0.id', 'Finance')).toBeUndefined();
    expect(SCORM2004.varied('cmi.interactions.0.id', 'Bank')).toBeUndefined();
  });
});
