import { describe, expect, test } from 'vitest';
import { resultOf } from '../../../tests/contracts/channel.js';
import type { Measure, Objective } from '../../core/report/result.js';
import { conclusionsOf, type Ending } from './conclusion.js';
import { namedUuid } from './fingerprint.js';

const ending: Ending = {
  subject: {
    activityId: 'https://lms.example/check',
    baseIri: 'https://example.org/',
    language: 'en',
    readable: false,
    scoreless: false,
  },
  key: 'ada',
  session: 's1',
  verdict: 'pass-fail',
  timestamp: '2026-01-05T09:30:00.000Z',
  seconds: 60,
};
const measure: Measure = {
  estimate: -0.4821,
  standardError: 0.7312,
  answers: 2,
  bankVersion: '1.2.0',
  prior: 'N(0,1)',
};
const objective: Objective = {
  id: 'FIN2',
  name: 'Payment',
  complete: true,
  credit: 0.5,
  summary: '50 of 100',
};

/** Id of the statement about the only objective. */
const idOf = (more: Partial<Objective>) =>
  conclusionsOf(
    resultOf({ complete: true, objectives: [{ ...objective, ...more }] }),
    {},
    ending,
  )[0]?.draft.id;

describe('the statement about an objective', () => {
  test('is the same for the same finding', () => {
    expect(idOf({ measure })).toBe(idOf({ measure: { ...measure } }));
  });

  test.each<{ what: string; more: Partial<Objective> }>([
    { what: 'summary', more: { measure, summary: '51 of 100' } },
    { what: 'credit', more: { measure, credit: 0.51 } },
    { what: 'estimate', more: { measure: { ...measure, estimate: -0.4822 } } },
    { what: 'version', more: { measure: { ...measure, bankVersion: '1.3.0' } } },
    { what: 'measure, which is absent', more: {} },
  ])('is another for another $what', ({ more }) => {
    expect(idOf(more)).not.toBe(idOf({ measure }));
  });

  test.each([
    { credit: 0.5, part: '0.5' },
    { credit: undefined, part: '' },
  ])('without a measure is what it has always been at credit $credit', ({ credit, part }) => {
    const { id, name, complete, summary } = objective;
    const [first] = conclusionsOf(
      resultOf({
        complete: true,
        objectives: [{ id, name, complete, summary, ...(credit === undefined ? {} : { credit }) }],
      }),
      {},
      ending,
    );

    expect(first?.draft.id).toBe(namedUuid('ada', 'scored', 'FIN2', '50 of 100', part));
  });
});
