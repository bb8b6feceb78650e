import { describe, expect, test } from 'vitest';
import { answerOf, SETTINGS } from '../../../tests/contracts/channel.js';
import { SCORM12 } from '../scorm12/map.js';
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

  test('sums an objective up under the id that the package names, before and after', () => {
    const [finance, law] = SETTINGS.objectives;
    const objectives = [
      { id: 'FIN2', name: 'Payment', summaryId: 'FIN2.payment.credit.currency' },
      ...[finance, law].flatMap((one) => one ?? []),
    ];
    const evidence = new Evidence(SCORM12, { ...SETTINGS, objectives });
    const ids = () =>
      evidence.values().filter(([name]) => /interactions\.\d\.(objectives\.0\.)?id$/.test(name));
    const before = ids();
    evidence.find([
      {
        id: 'FIN2',
        name: 'Payment',
        complete: true,
        credit: 0.61,
        summary: 'Foundation to Intermediate (2 answers); 61 of 100',
      },
    ]);

    expect(before.slice(0, 3)).toEqual([
      ['cmi.interactions.0.id', 'FIN2.payment.credit.currency'],
      ['cmi.interactions.0.objectives.0.id', 'FIN2'],
      ['cmi.interactions.1.id', 'Finance'],
    ]);
    expect(ids()).toEqual(before);
    expect(evidence.values()).toContainEqual([
      'cmi.interactions.0.student_response',
      'Foundation to Intermediate (2 answers); 61 of 100',
    ]);
    expect(evidence.values()).toContainEqual(['cmi.objectives.0.id', 'FIN2']);
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
