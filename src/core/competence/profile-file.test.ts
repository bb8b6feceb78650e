import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Objective } from '../report/result.js';
import { writeResultFile, type ResultFile } from '../report/result-file.js';
import { BitWriter } from '../session/bits.js';
import { encodeSession } from '../session/saved-session.js';
import { recordInFile } from './profile-file.js';
import { recordsIn, profileText } from './profile.js';

const BASE = 'https://example.org/';
const HANDED_IN = Date.UTC(2026, 10, 22, 16, 20);

const basis = { bankVersion: '1.0.0', prior: 'N(0,1)' };
const objective = (id: string, measure?: Objective['measure']): Objective => ({
  id,
  name: id,
  complete: measure !== undefined,
  summary: '',
  ...(measure && { measure }),
});
const file: ResultFile = {
  package: 'harbour-check',
  version: '1.0.0',
  title: 'Harbour check',
  language: 'es',
  baseIri: BASE,
  savedAt: new Date(HANDED_IN + 5_000).toISOString(),
  seconds: 840,
  result: {
    complete: true,
    progress: 1,
    objectives: [
      objective('FIN2', { estimate: -0.1234, standardError: 0.6789, answers: 2, ...basis }),
      objective('FIN3'),
      objective('FIN', { estimate: 0.5, standardError: 0.4, answers: 6, ...basis }),
      objective('grade'),
    ],
  },
  answers: [],
  state: encodeSession('harbour-check', {
    revision: 9,
    seed: 4_000_000_000,
    savedAt: HANDED_IN,
    seconds: 840,
    stage: 'delivered',
    body: new BitWriter(),
  }),
};
const read = (more: object = {}) => recordInFile(writeResultFile({ ...file, ...more }), BASE);

describe('the file of an attempt', () => {
  test('carries what was measured, and which attempt it was', () => {
    expect(read()).toEqual({
      package: 'harbour-check',
      version: '1.0.0',
      attempt: 4_000_000_000,
      at: HANDED_IN / 60_000,
      measures: { FIN2: [-0.12, 0.68, 2], FIN: [0.5, 0.4, 6] },
    });
  });

  test.each([
    ['of another publisher', { baseIri: 'https://example.com/' }],
    ['that was not handed in', { result: { ...file.result, complete: false } }],
    ['that measures no competence', { result: { ...file.result, objectives: [objective('a')] } }],
    ['without a saved attempt', { state: '' }],
    ['with the saved attempt of another package', { package: 'lane-check' }],
    ['of a form that has no objectives', { result: { complete: true } }],
  ])('carries nothing %s', (_what, more) => {
    expect(read(more)).toBeUndefined();
  });

  test('carries nothing once a figure was changed by hand', () => {
    const text = writeResultFile(file).replace('-0.1234', '3.1234');
    expect(text).toContain('3.1234');
    expect(recordInFile(text, BASE)).toBeUndefined();
  });

  test('is nothing else, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(recordInFile(text, BASE)).toBeUndefined();
      }),
    );
  });

  test('carries nothing that a profile could not hold, whatever stands in a part of it', () => {
    const part = fc.constantFrom<keyof ResultFile>('package', 'version', 'result', 'state');
    const measure = fc.record({ estimate: fc.jsonValue(), standardError: fc.jsonValue() });
    const objectives = fc.array(fc.record({ id: fc.jsonValue(), measure }));
    const result = objectives.map((some) => ({ complete: true, objectives: some }));
    fc.assert(
      fc.property(part, fc.oneof(fc.jsonValue(), result), (name, value) => {
        const record = read({ [name]: value });
        if (record) expect(recordsIn(profileText([record]))).toHaveLength(1);
      }),
    );
  });
});
