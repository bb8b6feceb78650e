import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intactContent } from './intact.js';
import { writeResultFile } from './result-file.js';

const text = writeResultFile({
  package: 'harbour-check',
  version: '1.0.0',
  title: 'Harbour check',
  language: 'es',
  baseIri: 'https://example.org/',
  savedAt: '2026-11-22T16:20:00.000Z',
  seconds: 840,
  result: { complete: true, progress: 1, objectives: [] },
  answers: [],
  state: 'AAAA.BBBB',
});

describe('result file', () => {
  test('names its format and is intact as written', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'portolan-result-1',
      package: 'harbour-check',
    });
    expect(intactContent(text)).toMatchObject({ package: 'harbour-check', state: 'AAAA.BBBB' });
  });

  test('stays intact when only its spaces change', () => {
    expect(intactContent(JSON.stringify(JSON.parse(text)))).toEqual(intactContent(text));
  });

  test('shows that a figure was changed', () => {
    expect(intactContent(text.replace('840', '841'))).toBeUndefined();
  });

  test('calls nothing else intact', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (other) => {
        expect(intactContent(other)).toBeUndefined();
      }),
    );
  });
});
