import { CHECK } from '../../players/unit/unit-state.js';
import { suggest } from '../nearest.js';
import type { Finding } from '../problem.js';
import { checklistFindings } from './checklist.js';
import { glossary } from './glossary.js';
import { practiceIdsOf } from './items.js';
import { error, repeated, type JudgedUnit } from './judged-unit.js';
import { factsNamed, factsTaught, pool } from './pool.js';
import { savedItems } from './saved-items.js';
import { writing } from './writing.js';

/** All that is wrong with how the parts of a unit fit together. */
export function unitFindings(judged: JudgedUnit): readonly Finding[] {
  return [
    ...competence(judged),
    ...steps(judged),
    ...practice(judged),
    ...pool(judged),
    ...factsTaught(judged),
    ...factsNamed(judged),
    ...glossary(judged),
    ...writing(judged),
    ...savedItems(judged),
    ...drawings(judged),
    ...checklistFindings(judged),
  ];
}

function competence({ module, activity, context }: JudgedUnit): readonly Finding[] {
  const known = context.framework.competences.map(({ id }) => id);
  const at = module.head.place(['activity', 'competence']);
  if (!known.includes(activity.competence)) {
    const what = `The unit teaches "${activity.competence}", which the framework does not have.`;
    return [error('unit-competence', at, what, suggest(activity.competence, known, 'Name one.'))];
  }
  return module.items
    .filter(({ value }) => value.competence !== activity.competence)
    .map(({ value, place }) =>
      error(
        'unit-item-competence',
        place(['competence']),
        `Item "${value.id}" does not belong to ${activity.competence}, which the unit teaches.`,
        `Write "competence: ${activity.competence}", or remove the item.`,
        'A unit reports one competence, so that an LMS can link it.',
      ),
    );
}

function steps({ module, unit, activity }: JudgedUnit): readonly Finding[] {
  const { plan, text } = unit;
  const planned = plan.value.steps.map(({ id }) => id);
  const written = text.value.steps.map(({ id }) => id);
  const items = module.items.map(({ value }) => value.id);
  const numbers = plan.value.steps.map(({ number }) => number);
  const minutes = plan.value.steps.reduce((sum, step) => sum + step.minutes, 0);
  const wrong = written.findIndex((id, at) => id !== planned[at]);
  const place = wrong < 0 && planned.length > written.length ? written.length : wrong;
  return [
    ...(place < 0
      ? []
      : [
          error(
            'unit-steps',
            text.place(['steps', Math.min(place, written.length - 1)]),
            `Step ${place + 1} is "${written[place] ?? 'not there'}" in unit.md and "${planned[place] ?? 'not there'}" in unit.yaml.`,
            'Name the same steps in the same order in both.',
          ),
        ]),
    ...planned.flatMap((id, at) =>
      id === CHECK || items.includes(id) || planned.indexOf(id) !== at
        ? [
            error(
              'unit-step-name',
              plan.place(['steps', at, 'id']),
              `"${id}" names more than one thing: steps and items have names of their own, and "${CHECK}" is the end check.`,
              'Give the step another name, in unit.md too.',
            ),
          ]
        : [],
    ),
    ...repeated(numbers).map((at) =>
      error(
        'unit-step-number',
        plan.place(['steps', at, 'number']),
        `Two steps have the number ${numbers[at] ?? ''}.`,
        'Give the newer one a number that no step has had.',
        'Saved work finds a step by its number.',
      ),
    ),
    ...(minutes > activity.minutes
      ? [
          error(
            'unit-minutes',
            module.head.place(['activity', 'minutes']),
            `The steps take ${minutes} minutes, and the whole unit is said to take ${activity.minutes}.`,
            'Correct one of them; the check takes about a minute for each question.',
          ),
        ]
      : []),
  ];
}

function practice({ module, unit }: JudgedUnit): readonly Finding[] {
  const { text } = unit;
  const known = module.items.map(({ value }) => value.id);
  const placed = practiceIdsOf(module);
  return text.value.steps.flatMap(({ blocks }, step) =>
    blocks.flatMap((block, at): readonly Finding[] => {
      if (block.block !== 'practice') return [];
      const place = text.place(['steps', step, 'blocks', at]);
      if (!known.includes(block.item)) {
        const what = `There is no item "${block.item}" in bank/.`;
        return [error('unknown-item', place, what, suggest(block.item, known, 'Write it.'))];
      }
      if (placed.filter((id) => id === block.item).length === 1) return [];
      const what = `"${block.item}" stands in two places.`;
      return [
        error('unit-practice-twice', place, what, 'Keep one of them; an answer is kept once.'),
      ];
    }),
  );
}

/** Something to look at besides running text. */
function drawings({ unit }: JudgedUnit): readonly Finding[] {
  const { text } = unit;
  const blocks = text.value.steps.flatMap((step) => step.blocks);
  const drawn = blocks.some(
    (block) =>
      ['flow', 'timeline', 'bars'].includes(block.block) ||
      (block.block === 'document' && block.notes !== undefined),
  );
  if (drawn) return [];
  return [
    {
      code: 'unit-no-drawing',
      severity: 'warning',
      at: text.place(['steps'], true),
      what: 'Nothing in the unit is drawn, and no document has remarks.',
      remedy: 'Add a "flow", "timeline" or "bars", or remarks below a "document".',
    },
  ];
}
