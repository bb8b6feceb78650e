import { describe, expect, test } from 'vitest';
import { inPlan, inText, judgedUnit, type Changes } from '../../../tests/fakes/authored-unit.js';
import { checklistFindings } from './checklist.js';

/** What is found as `path code: what`, below `checklist` of `unit.yaml`. */
const told = (changes: Changes) =>
  checklistFindings(judgedUnit(changes)).map(({ at, code, severity, what }) => {
    expect([at.file, at.path?.[0], severity]).toEqual(['unit.yaml', 'checklist', 'error']);
    return `${at.path?.slice(1).join('.') ?? ''} ${code}: ${what}`;
  });

describe('a checklist', () => {
  test('has nothing told of it where it is sound', () => {
    expect(told({})).toEqual([]);
  });

  test.each<{ why: string; changes: Changes; found: string[] }>([
    {
      why: 'is shown by no step',
      changes: inText('::: checklist\n', ''),
      found: [' unit-checklist: The checklist is shown 0 times.'],
    },
    {
      why: 'is shown twice',
      changes: inText('::: checklist\n', '::: checklist\n\n::: checklist\n'),
      found: [' unit-checklist: The checklist is shown 2 times.'],
    },
    {
      why: 'has two questions of one name',
      changes: inPlan('id: customs', 'id: where'),
      found: [
        'questions.1 unit-checklist-question: Question "where" has an id or a number that another has.',
        'items.1.when unit-checklist-when: "customs" is no question here.',
      ],
    },
    {
      why: 'has two questions of one number',
      changes: inPlan('number: 2\n      ask', 'number: 1\n      ask'),
      found: [
        'questions.1 unit-checklist-question: Question "customs" has an id or a number that another has.',
      ],
    },
    {
      why: 'has two options of one letter',
      changes: inPlan('{ key: b, text: They }', '{ key: a, text: They }'),
      found: [
        'questions.1.options.1.key unit-checklist-question: Question "customs" has two options "a".',
      ],
    },
    {
      why: 'asks by a question that comes later',
      changes: inPlan('ask: Where is the customer?', 'ask: Where?\n      when: { customs: [a] }'),
      found: ['questions.0.when unit-checklist-when: "customs" is no question here.'],
    },
    {
      why: 'asks by an answer that there is not',
      changes: inPlan('when: { where: [b] }', 'when: { where: [b, c] }'),
      found: ['questions.1.when unit-checklist-when: Question "where" has no option "c".'],
    },
    {
      why: 'lists by a question that there is not',
      changes: inPlan('when: { customs: [a] }', 'when: { custom: [a] }'),
      found: ['items.1.when unit-checklist-when: "custom" is no question here.'],
    },
    {
      why: 'lists by an answer that there is not',
      changes: inPlan('when: { customs: [a] }', 'when: { where: [a], customs: [d] }'),
      found: ['items.1.when unit-checklist-when: Question "customs" has no option "d".'],
    },
    {
      why: 'has two entries of one name',
      changes: inPlan('id: importer', 'id: invoice'),
      found: ['items.1 unit-checklist-item: Two entries are called "invoice".'],
    },
  ])('is told where it $why', ({ changes, found }) => {
    expect(told(changes)).toEqual(found);
  });

  test('is told where unit.md shows one and there is none', () => {
    const judged = judgedUnit();
    const { plan } = judged.unit;
    const value = { ...plan.value, checklist: undefined };
    const unit = { ...judged.unit, plan: { ...plan, value } };

    expect(checklistFindings({ ...judged, unit }).map(({ what }) => what)).toEqual([
      'unit.md shows a checklist, and unit.yaml has none.',
    ]);
  });
});
