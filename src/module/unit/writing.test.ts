import { describe, expect, test } from 'vitest';
import { inHead, inPlan, inText, told, type ToldCase } from '../../../tests/fakes/authored-unit.js';

describe('what learners write is told', () => {
  test.each<ToldCase>([
    {
      why: 'two fields of the task with one number',
      changes: inPlan('number: 2, label', 'number: 1, label'),
      found: ['unit.yaml task.fields.1.number unit-field-number'],
    },
    {
      why: 'a note with the number of a field of the task',
      changes: inText('::: write 3', '::: write 2'),
      found: ['unit.md steps.0.blocks.2 unit-field-number'],
    },
    {
      why: 'no task',
      changes: inText('::: task\n', ''),
      found: ['unit.md steps unit-task'],
    },
    {
      why: 'two tasks',
      changes: inText('::: task\n', '::: task\n\n::: task\n'),
      found: ['unit.md steps unit-task'],
    },
    {
      why: 'too little room',
      changes: inHead('textBudget: 60', 'textBudget: 59'),
      found: ['module.yaml activity.textBudget unit-room'],
    },
    {
      why: 'a statement that is no sentence',
      changes: inPlan('export price.', 'export price'),
      found: ['unit.yaml cv unit-cv'],
    },
  ])('$why', ({ changes, found }) => {
    expect(told(changes)).toEqual(found);
  });
});
