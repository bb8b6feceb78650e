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
  type Changes,
  type ToldCase,
} from '../../../tests/fakes/authored-unit.js';
import { unit } from '../rules/unit.js';
import { unitFindings } from './check.js';

/** The one thing drawn in the sound unit. */
const FLOW = /::: flow[^]*?:::/.exec(UNIT_FILES['unit.md'] ?? '')?.[0] ?? '';

/** The checklist of the sound unit. */
const CHECKLIST = /checklist:[^]*?(?=summary)/.exec(UNIT_FILES['unit.yaml'] ?? '')?.[0] ?? '';

/** A case of two questions. */
const CASE = `  - id: a-case
    kind: case
    title: A case
    stem: It is so.
    questions:${[40, 41]
      .map(
        (number) => `
      - id: in-case-${number}
        number: ${number}
        kind: choice
        label: Label
        prompt: Which one is it?
        competence: FIN1
        facts: [FIN1-F1]
        options: [{ key: a, text: This }, { key: b, text: That, correct: true }]`,
      )
      .join('')}
`;

describe('a sound unit', () => {
  test('has nothing told of it', () => {
    expect(unitFindings(judgedUnit())).toEqual([]);
  });

  test.each<{ why: string; changes: Changes }>([
    { why: 'takes as long as its steps', changes: inHead('minutes: 10', 'minutes: 7') },
    { why: 'draws the whole pool', changes: inHead('draw: 3', 'draw: 10') },
    {
      why: 'has no checklist',
      changes: { 'unit.md': [['::: checklist\n', '']], 'unit.yaml': [[CHECKLIST, '']] },
    },
    { why: 'has the highest number', changes: inCheck('number: 20', 'number: 127') },
    {
      why: 'ends its statement with an exclamation',
      changes: inPlan('price.\nhelp', 'price!\nhelp'),
    },
    {
      why: 'has bars instead of a flow',
      changes: inText(FLOW, '::: bars\n| P | EUR |\n| A | 1 |\n| B | 2 |\n:::'),
    },
    { why: 'has remarks instead of a flow', changes: inText(FLOW, '::: document\nD\n---\nR\n:::') },
    {
      why: 'explains a term in an item',
      changes: {
        'unit.md': [['[margin](#margin)', 'margin']],
        'bank/practice.yaml': [
          [
            '    prompt: Which one is it?',
            '    stem: "[Margin](#margin)"\n    prompt: Which one is it?',
          ],
        ],
      },
    },
    {
      why: 'explains a term in the checklist',
      changes: {
        'unit.md': [['[margin](#margin)', 'margin']],
        'unit.yaml': [['text: An invoice.', 'text: "[Margin](#margin)"']],
      },
    },
    {
      why: 'rests on a fact of another competence',
      changes: inPlan('facts: [FIN1-F2]', 'facts: [FIN1-F2, FIN2-F1]'),
    },
    {
      why: 'rests on a fact that may not be scored',
      changes: inPlan('facts: [FIN1-F2]', 'facts: [FIN1-F2, FIN1-F9]'),
    },
  ])('may be one that $why', ({ changes }) => {
    expect(told(changes)).toEqual([]);
  });

  test('is judged by the rule, and nothing else is', () => {
    const { module, context } = judgedUnit(inHead('draw: 3', 'draw: 12'));

    expect(shown(unit(module, context))).toEqual(['module.yaml activity.check unit-draw']);
    expect(unit({ ...module, unit: undefined }, context)).toEqual([]);
  });
});

describe('the parts of a unit are told', () => {
  test.each<ToldCase>([
    {
      why: 'a competence that there is not',
      changes: inHead('competence: FIN1', 'competence: FIN9'),
      found: ['module.yaml activity.competence unit-competence'],
    },
    {
      why: 'an item of another competence',
      changes: change(
        'bank/practice.yaml',
        'prompt: What is the price?\n    competence: FIN1',
        'prompt: What is the price?\n    competence: FIN2',
      ),
      found: ['bank/practice.yaml items.1.competence unit-item-competence'],
    },
    {
      why: 'steps in another order',
      changes: inPlan('id: costs', 'id: prices'),
      found: ['unit.md steps.0 unit-steps'],
    },
    {
      why: 'a step that the text lacks',
      changes: inPlan('glossary:', '  - { id: more, number: 3, minutes: 1 }\nglossary:'),
      found: ['unit.md steps.1 unit-steps'],
    },
    {
      why: 'a step that the plan lacks',
      changes: inText('::: task\n', '::: task\n\n## More {#more}\n\nWords.\n'),
      found: ['unit.md steps.2 unit-steps'],
    },
    ...['check', 'c-1', 'costs'].map((name) => ({
      why: `a step called "${name}"`,
      changes: {
        'unit.yaml': [['id: your-firm', `id: ${name}`]],
        'unit.md': [['{#your-firm}', `{#${name}}`]],
      } as Changes,
      found: ['unit.yaml steps.1.id unit-step-name'],
    })),
    {
      why: 'two steps of one number',
      changes: inPlan('number: 2, minutes', 'number: 1, minutes'),
      found: ['unit.yaml steps.1.number unit-step-number'],
    },
    {
      why: 'steps that take longer than the whole',
      changes: inHead('minutes: 10', 'minutes: 6'),
      found: ['module.yaml activity.minutes unit-minutes'],
    },
    {
      why: 'practice that there is not',
      changes: inText('practice p-number', 'practice p-numbers\n\n::: practice p-number'),
      found: ['unit.md steps.1.blocks.1 unknown-item'],
    },
    {
      why: 'practice in two places',
      changes: inText('::: practice p-choice', '::: practice p-choice\n\n::: practice p-choice'),
      found: [
        'unit.md steps.0.blocks.1 unit-practice-twice',
        'unit.md steps.0.blocks.2 unit-practice-twice',
      ],
    },
    {
      why: 'a case',
      changes: { 'bank/check.yaml': [['items:\n', `items:\n${CASE}`]] },
      found: ['bank/check.yaml items.0.id unit-case'],
    },
    {
      why: 'nothing drawn',
      changes: inText(FLOW, '::: document\nD\n:::'),
      found: ['unit.md steps unit-no-drawing*'],
    },
    {
      why: 'a checklist that is not shown',
      changes: inText('::: checklist\n', ''),
      found: ['unit.yaml checklist unit-checklist'],
    },
  ])('$why', ({ changes, found }) => {
    expect(told(changes)).toEqual(found);
  });

  test('with what to do', () => {
    expect(unitFindings(judgedUnit(inText('p-number', 'p-numbr')))[0]).toEqual({
      code: 'unknown-item',
      severity: 'error',
      at: { file: 'unit.md', path: ['steps', 1, 'blocks', 1], key: false },
      what: 'There is no item "p-numbr" in bank/.',
      remedy: 'Did you mean "p-number"?',
    });
  });
});
