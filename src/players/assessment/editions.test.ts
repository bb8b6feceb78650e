import { beforeAll, describe, expect, test } from 'vitest';
import {
  assessmentOf,
  fakeItemTypes,
  letterItem,
  plainReport,
} from '../../../tests/fakes/assessments.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import type { AnyReportType } from '../../core/assessment/report-type.js';
import { registerReportType } from '../../reports/registry.js';
import { registerItemType } from '../../items/registry.js';
import { assessment, type AssessmentState } from './assessment.js';

beforeAll(() => {
  fakeItemTypes.forEach(registerItemType);
  // The registry hands a report only content of its own kind.
  registerReportType(plainReport as AnyReportType);
});

const edited = (id: string, number: number, edition: number) => ({
  ...letterItem(id, number, { right: 'b' }),
  edition,
});
const first = assessmentOf([edited('one', 1, 10), edited('two', 2, 20), edited('three', 3, 30)]);

/** The attempt in which these items were answered, as a later version of the content reads it. */
function readAgain(answered: readonly string[], later: AssessmentContent) {
  const state: AssessmentState = {
    ...assessment.start(first, 5),
    entries: answered.map((item) => ({
      item,
      response: 'b',
      marked: false,
      settled: false,
      seconds: 4,
    })),
  };
  const writer = new BitWriter();
  assessment.pack(first, state, writer);
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('What was packed cannot be read');
  return assessment.unpack(later, reader, 5);
}

describe('an attempt after an update of its content', () => {
  test('has no news when nothing has changed', () => {
    const { dropped, changed, added } = readAgain(['two', 'one'], first);

    expect([dropped, changed, added]).toEqual([0, 0, 0]);
  });

  test('keeps answers by item through any order, and says what was left out, changed and added', () => {
    const later = assessmentOf([
      edited('four', 4, 40),
      edited('three', 3, 31),
      edited('two', 2, 20),
    ]);
    const { state, dropped, changed, added } = readAgain(['two', 'one', 'three'], later);

    expect([dropped, changed, added]).toEqual([1, 1, 1]);
    expect(state.entries.map(({ item, response, marked }) => [item, response, marked])).toEqual([
      ['two', 'b', false],
      ['three', 'b', true],
    ]);
  });

  test('is scored by the new key', () => {
    const later = assessmentOf([{ ...letterItem('one', 1, { right: 'c' }), edition: 11 }]);
    const { state } = readAgain(['one'], later);

    expect(assessment.result(first, state).credit).toBe(1 / 3);
    expect(assessment.result(later, state).credit).toBe(0);
  });

  test('of before there were editions is read as ever', () => {
    const plain = assessmentOf([letterItem('one', 1), letterItem('two', 2)]);
    const writer = new BitWriter();
    assessment.pack(plain, assessment.start(plain, 5), writer);
    const reader = BitReader.fromText(writer.toText());

    expect(reader && assessment.unpack(first, reader, 5)).toMatchObject({ dropped: 0 });
  });
});
