import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TypedResponse } from '../../core/report/result.js';
import { anyInteraction, refusedBy } from '../../../tests/fakes/scorm-values.js';
import { STRICT12 } from '../../../tests/fakes/scorm12-grammar.js';
import type { Interaction } from '../scorm/dialect.js';
import { SCORM12 } from './map.js';

const OPTIONS = [
  { key: 'a', text: 'Bank' },
  { key: 'b', text: 'Friends' },
  { key: 'c', text: 'Nobody' },
];
const LONG_KEYS = OPTIONS.map(({ text }) => ({ key: text.toLowerCase(), text }));

function line(interaction: Partial<Interaction>): Record<string, string> {
  const values = SCORM12.interaction(2, { id: 'Bank', prompt: 'Who lends', ...interaction });
  return Object.fromEntries(
    values.map(([element, value]) => [element.replace('cmi.interactions.2.', ''), value]),
  );
}

describe('SCORM 1.2', () => {
  test.each([
    { seconds: 0, time: '00:00:00.00' },
    { seconds: 125.5, time: '00:02:05.50' },
    { seconds: 59.999, time: '00:01:00.00' },
    { seconds: 3_600 * 30, time: '30:00:00.00' },
    { seconds: -5, time: '00:00:00.00' },
    { seconds: 1e9, time: '99:59:59.99' },
  ])('writes $seconds seconds as $time', ({ seconds, time }) => {
    expect(SCORM12.sessionTime(seconds)).toEqual(['cmi.core.session_time', time]);
  });

  test.each([
    { credit: 0, raw: '0' },
    { credit: 1 / 3, raw: '33.33' },
    { credit: 0.725, raw: '72.5' },
    { credit: 1.2, raw: '100' },
    { credit: -1, raw: '0' },
  ])('writes the score $credit as $raw of 100, the range first', ({ credit, raw }) => {
    expect(SCORM12.score(credit)).toEqual([
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', raw],
    ]);
  });

  test('writes an answer with its type before what depends on it', () => {
    const answeredAt = new Date(2026, 0, 5, 9, 30, 7).getTime();
    const values = SCORM12.interaction(2, {
      id: 'CashReserve',
      prompt: 'How long',
      objective: 'Finance',
      answeredAt,
      response: 'Six months, about',
      credit: 0.5,
      seconds: 7,
    });

    expect(values).toEqual([
      ['cmi.interactions.2.id', 'CashReserve'],
      ['cmi.interactions.2.type', 'fill-in'],
      ['cmi.interactions.2.objectives.0.id', 'Finance'],
      ['cmi.interactions.2.time', '09:30:07.00'],
      ['cmi.interactions.2.weighting', '1'],
      ['cmi.interactions.2.student_response', 'Six months; about'],
      ['cmi.interactions.2.result', '0.5'],
      ['cmi.interactions.2.latency', '00:00:07.00'],
    ]);
  });

  test.each([
    { credit: 1, result: 'correct' },
    { credit: 0, result: 'wrong' },
    { credit: 1 / 3, result: '0.33' },
    { credit: undefined, result: 'neutral' },
  ])('calls the credit $credit $result', ({ credit, result }) => {
    expect(line({ response: 'x', credit })).toMatchObject({ result });
  });

  test.each<{ response: TypedResponse; student_response: string; pattern?: string }>([
    {
      response: { type: 'choice', chosen: ['b'], correct: ['a', 'c'], options: OPTIONS },
      student_response: 'b',
      pattern: '{a,c}',
    },
    {
      response: { type: 'choice', chosen: ['nobody', 'bank'], options: LONG_KEYS },
      student_response: '{0,2}',
    },
    { response: { type: 'choice', chosen: [], options: OPTIONS }, student_response: '' },
    { response: { type: 'likert', chosen: 'c', options: OPTIONS }, student_response: 'c' },
    {
      response: { type: 'numeric', value: 1_200.5, correct: { min: 1_000, max: 1_500 } },
      student_response: '1200.5',
    },
    {
      response: { type: 'numeric', value: -3, correct: { min: 100, max: 100 } },
      student_response: '-3',
      pattern: '100',
    },
    {
      response: { type: 'fill-in', text: 'Año, sí', correct: ['Ano'] },
      student_response: 'Ano; si',
      pattern: 'Ano',
    },
  ])('writes $response.type as $student_response', (row) => {
    const { response, student_response, pattern } = row;

    expect(line({ response })).toMatchObject({ type: response.type, student_response });
    expect(line({ response })['correct_responses.0.pattern']).toBe(pattern);
  });

  test('writes nothing that a strict LMS refuses', () => {
    fc.assert(
      fc.property(
        anyInteraction,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (interaction, credit) => {
          const objective = { id: 'a', name: 'A', credit, complete: true, summary: '' };

          const values = [
            ...SCORM12.interaction(0, interaction),
            ...SCORM12.objective(0, 'Finance', 'Finance', objective),
            ...SCORM12.score(credit),
          ];

          expect(refusedBy(STRICT12, values)).toEqual([]);
        },
      ),
    );
  });

  test.each([
    { element: 'cmi.core.lesson_status', value: 'passed' },
    { element: 'cmi.core.score.raw', value: '100' },
    { element: 'cmi.core.score.raw', value: '0' },
    { element: 'cmi.objectives.0.id', value: 'Finance' },
    { element: 'cmi.objectives.0.status', value: 'incomplete' },
    { element: 'cmi.objectives.0.score.raw', value: '72.5' },
    { element: 'cmi.interactions.0.id', value: 'CashReserve' },
    { element: 'cmi.interactions.0.result', value: 'neutral' },
    { element: 'cmi.interactions.0.result', value: 'correct' },
  ])('has another value for $element $value that a strict LMS takes', ({ element, value }) => {
    const other = SCORM12.varied(element, value) ?? value;

    expect(other).not.toBe(value);
    expect(refusedBy(STRICT12, [[element, other]])).toEqual([]);
  });
});
