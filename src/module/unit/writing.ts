import { bytesOf } from '../../core/session/text-bits.js';
import type { Finding } from '../problem.js';
import { error, repeated, type JudgedUnit } from './judged-unit.js';

/** What learners write: fields with numbers of their own, one task, and room for more than a few words. */
export function writing({ module, unit, activity }: JudgedUnit): readonly Finding[] {
  const { plan, text } = unit;
  const task = plan.value.task.fields.map(({ number }) => number);
  const blocks = text.value.steps.flatMap(({ blocks: own }, step) =>
    own.map((block, at) => ({ block, at: text.place(['steps', step, 'blocks', at]) })),
  );
  const free = blocks.flatMap(({ block, at }) =>
    block.block === 'write' ? [{ number: block.field, at }] : [],
  );
  const all = [
    ...task.map((number, at) => ({ number, at: plan.place(['task', 'fields', at, 'number']) })),
    ...free,
  ];
  const tasks = blocks.filter(({ block }) => block.block === 'task').length;
  const least = 20 * all.length;
  return [
    ...repeated(all.map(({ number }) => number)).map((at) =>
      error(
        'unit-field-number',
        all[at]?.at ?? plan.place(['task']),
        `Two fields have the number ${all[at]?.number ?? ''}.`,
        'Give the newer one a number that no field has had.',
        'Saved work finds a field by its number.',
      ),
    ),
    ...(tasks === 1
      ? []
      : [
          error(
            'unit-task',
            text.place(['steps'], true),
            `The task stands in ${tasks} places of unit.md.`,
            'Write "::: task" once, in the step for the learner\'s own firm.',
          ),
        ]),
    ...(activity.textBudget < least
      ? [
          error(
            'unit-room',
            module.head.place(['activity', 'textBudget']),
            `${all.length} fields share ${activity.textBudget} bytes, less than 20 each.`,
            `Give at least ${least}, or ask for less.`,
          ),
        ]
      : []),
    ...(bytesOf(plan.value.cv) > 0 && !/[.!]$/.test(plan.value.cv)
      ? [
          error(
            'unit-cv',
            plan.place(['cv']),
            'The statement for a CV is no whole sentence.',
            'End it with a full stop.',
          ),
        ]
      : []),
  ];
}
