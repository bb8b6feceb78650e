import { describe, expect, test } from 'vitest';
import {
  change,
  inCheck,
  inHead,
  inPlan,
  inText,
  judgedUnit,
  shown,
  told,
  UNIT_FILES,
  type ToldCase,
} from '../../../tests/fakes/authored-unit.js';
import { unitFindings } from './check.js';

/** An item of the check as it is written, from its kind on. */
const THIRD = /kind: choice\n +label: Label of c-3\n[^]*?correct: true }]/.exec(
  UNIT_FILES['bank/check.yaml'] ?? '',
)?.[0];

/** The same as a text of 90 bytes. */
const ESSAY = `kind: essay
    limit: 90
    label: Label of c-3
    prompt: What is it?
    competence: FIN1
    facts: [FIN1-F1]`;

describe('the pool and its facts are told', () => {
  test.each<ToldCase>([
    {
      why: 'too few items',
      changes: inText('::: practice p-number', '::: practice p-number\n\n::: practice c-10'),
      found: ['module.yaml activity.check unit-few-items'],
    },
    {
      why: 'a draw of more than there are',
      changes: inHead('draw: 3', 'draw: 11'),
      found: ['module.yaml activity.check unit-draw'],
    },
    {
      why: 'a draw too small for the facts',
      changes: inHead('draw: 3', 'draw: 1'),
      found: ['module.yaml activity.check unit-facts-drawn'],
    },
    {
      why: 'a fact of an item that no step teaches',
      changes: {
        ...inCheck(
          'number: 14\n    kind: choice\n    label: Label of c-4\n    prompt: Which one is it?\n    competence: FIN1\n    facts: [FIN1-F2]',
          'number: 14\n    kind: choice\n    label: Label of c-4\n    prompt: Which one is it?\n    competence: FIN1\n    facts: [FIN1-F2, FIN2-F1]',
        ),
      },
      found: ['bank/check.yaml items.3.facts.1 unit-fact-untaught'],
    },
    {
      why: 'a fact of the competence that no step teaches',
      changes: inPlan('facts: [FIN1-F2]', 'facts: []'),
      found: [
        ...[1, 3, 5, 7, 9].map((at) => `bank/check.yaml items.${at}.facts.0 unit-fact-untaught`),
        'unit.yaml steps unit-fact-missing',
      ],
    },
    {
      why: 'a fact of the competence that practice alone asks',
      changes: {
        ...inCheck('facts: [FIN1-F2]', 'facts: []'),
        ...change('bank/practice.yaml', 'facts: [FIN1-F1]', 'facts: [FIN1-F1, FIN1-F2]'),
      },
      found: ['unit.yaml steps unit-fact-unasked'],
    },
    {
      why: 'a fact of a step that there is not',
      changes: inPlan('facts: [FIN1-F2]', 'facts: [FIN1-F2, FIN1-F8]'),
      found: ['unit.yaml steps.1.facts.1 unknown-fact'],
    },
    {
      why: 'a fact of the checklist that there is not',
      changes: inPlan('An invoice., facts: [FIN1-F1]', 'An invoice., facts: [FIN1-F8]'),
      found: ['unit.yaml checklist.items.0.facts.0 unknown-fact'],
    },
    {
      why: 'a number too high for saved work',
      changes: inCheck('number: 20', 'number: 128'),
      found: ['bank/check.yaml items.9.number unit-item-number'],
    },
    {
      why: 'an answer too long for saved work',
      changes: inCheck(THIRD ?? '', ESSAY),
      found: ['bank/check.yaml items.2.kind unit-response'],
    },
  ])('$why', ({ changes, found }) => {
    expect(told(changes)).toEqual(found);
  });

  test('facts that were to be checked again', () => {
    const { framework } = judgedUnit().context;
    const late = judgedUnit({}, { today: '2028-01-01', framework });

    expect(shown(unitFindings(late))).toEqual([
      'unit.yaml steps.0.facts.0 fact-out-of-date*',
      'unit.yaml steps.1.facts.0 fact-out-of-date*',
      'unit.yaml checklist.items.0.facts.0 fact-out-of-date*',
    ]);
  });

  test('more items than saved work has room for', () => {
    const judged = judgedUnit();
    const [, , first] = judged.module.items;
    const more = Array.from({ length: 52 }, (_one, at) => ({
      place: judged.module.head.place,
      value: {
        ...first?.value,
        id: `more-${at}`,
        number: at + 30,
        kind: 'choice',
        competence: 'FIN1',
        facts: [],
      },
    }));
    const of = (items: typeof judged.module.items) =>
      shown(unitFindings({ ...judged, module: { ...judged.module, items } }));

    expect(of([...judged.module.items, ...(more.slice(1) as never[])])).toEqual([]);
    expect(of([...judged.module.items, ...(more as never[])])).toEqual([
      'module.yaml activity unit-many-items',
    ]);
  });
});
