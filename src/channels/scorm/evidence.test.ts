import { describe, expect, test } from 'vitest';
import { answerOf, SETTINGS } from '../../../tests/contracts/channel.js';
import { SCORM2004 } from '../scorm2004/map.js';
import { Evidence } from './evidence.js';

const NOON = Date.UTC(2026, 0, 5, 12);

/** When the only answer was given, as it is told. */
const timeIn = (evidence: Evidence) =>
  evidence.values().find(([element]) => element === 'cmi.interactions.2.timestamp')?.[1];

describe('evidence', () => {
  test('keeps the time of first answering when the answer changes', () => {
    const evidence = new Evidence(SCORM2004, SETTINGS);
    evidence.answer(answerOf('contract', 'Oral'), NOON);
    evidence.answer(answerOf('contract', 'Written'), NOON + 60_000);

    expect(timeIn(evidence)).toBe('2026-01-05T12:00:00.00Z');
  });

  test('makes up no time for an answer of an earlier session, until it changes', () => {
    const evidence = new Evidence(SCORM2004, SETTINGS);
    evidence.answer(answerOf('contract', 'Oral'));
    expect(timeIn(evidence)).toBeUndefined();
    evidence.answer(answerOf('contract', 'Written'), NOON);

    expect(timeIn(evidence)).toBe('2026-01-05T12:00:00.00Z');
  });

  test('has all objectives and their summaries before anything is known of them', () => {
    const ids = new Evidence(SCORM2004, SETTINGS).values().filter(([name]) => /\d\.id$/.test(name));

    expect(ids).toEqual([
      ['cmi.objectives.0.id', 'Finance'],
      ['cmi.objectives.1.id', 'ForeignLaw'],
      ['cmi.interactions.0.id', 'Finance'],
      ['cmi.interactions.0.objectives.0.id', 'Finance'],
      ['cmi.interactions.1.id', 'ForeignLaw'],
      ['cmi.interactions.1.objectives.0.id', 'ForeignLaw'],
    ]);
  });
});
