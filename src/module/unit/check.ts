import { bytesOf } from '../../core/session/text-bits.js';
import { drawCheck } from '../../players/unit/check-draw.js';
import { HIGHEST_NUMBER } from '../../players/unit/pack.js';
import { CHECK } from '../../players/unit/unit-state.js';
import type { Inline, Prose } from '../../content/prose.js';
import type { AuthoredModule, AuthoredUnit } from '../authored.js';
import { suggest } from '../nearest.js';
import type { Finding, Place } from '../problem.js';
import type { RuleContext } from '../rule.js';
import type { ModuleHead } from '../schema.js';
import { checkItemsOf, practiceIdsOf } from './items.js';
import { checklistFindings } from './checklist.js';
import { prosesOf } from './prose-of.js';

/** A unit with what its parts are judged by. */
export interface JudgedUnit {
  readonly module: AuthoredModule;
  readonly unit: AuthoredUnit;
  readonly activity: Extract<ModuleHead['activity'], { readonly kind: 'unit' }>;
  readonly context: RuleContext;
}

/** Fewest items of a pool, so that a second check can ask others. */
const FEWEST_ITEMS = 10;

/** Checks that are drawn to see whether each meets every fact. */
const DRAWS = 60;

/** All that is wrong with how the parts of a unit fit together. */
export function unitFindings(judged: JudgedUnit): readonly Finding[] {
  return [
    ...competence(judged),
    ...steps(judged),
    ...practice(judged),
    ...pool(judged),
    ...factsTaught(judged),
    ...glossary(judged),
    ...writing(judged),
    ...itemNumbers(judged),
    ...drawings(judged),
    ...checklistFindings(judged),
  ];
}

function error(code: string, at: Place, what: string, remedy: string, why?: string): Finding {
  return { code, severity: 'error', at, what, remedy, ...(why === undefined ? {} : { why }) };
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

/** Places in a list of what stood in it before. */
function repeated(list: readonly unknown[]): readonly number[] {
  return list.flatMap((one, at) => (list.indexOf(one) < at ? [at] : []));
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

function pool({ module, activity, unit }: JudgedUnit): readonly Finding[] {
  const items = checkItemsOf(module);
  const at = module.head.place(['activity', 'check']);
  const { draw } = activity.check;
  const known = [...new Set(items.flatMap(({ value }) => value.facts ?? []))];
  const pooled = items.map(({ value }) => ({
    item: value.id,
    facts: (value.facts ?? []).map((fact) => known.indexOf(fact)),
  }));
  const facts = [...new Set(pooled.flatMap((one) => one.facts))];
  const short = Array.from({ length: DRAWS }, (_one, seed) =>
    drawCheck({ draw, pool: pooled }, seed, []),
  ).find((drawn) =>
    facts.some(
      (fact) => !pooled.some((one) => drawn.includes(one.item) && one.facts.includes(fact)),
    ),
  );
  const taught = new Set(unit.plan.value.steps.flatMap((step) => step.facts));
  return [
    ...(items.length < FEWEST_ITEMS
      ? [
          error(
            'unit-few-items',
            at,
            `The check draws from ${items.length} items; at least ${FEWEST_ITEMS} are needed.`,
            'Write more items that stand in no step.',
            'A second check would ask the same questions again.',
          ),
        ]
      : []),
    ...(draw > items.length
      ? [error('unit-draw', at, `${draw} items are to be drawn of ${items.length}.`, 'Draw fewer.')]
      : []),
    ...(short && draw <= items.length
      ? [
          error(
            'unit-facts-drawn',
            at,
            `With ${draw} questions a check cannot meet every fact.`,
            'Draw more, or let an item rest on several facts.',
          ),
        ]
      : []),
    ...items.flatMap(({ value, place }) =>
      (value.facts ?? []).flatMap((fact, index) =>
        taught.has(fact)
          ? []
          : [
              error(
                'unit-fact-untaught',
                place(['facts', index]),
                `"${value.id}" asks for ${fact}, which no step teaches.`,
                'Name the fact at the step that teaches it, in unit.yaml.',
              ),
            ],
      ),
    ),
  ];
}

/** Every fact of the competence that may be scored is taught, and asked by the check. */
function factsTaught({ module, unit, activity, context }: JudgedUnit): readonly Finding[] {
  const own = context.framework.facts.filter(
    ({ id, useInItems }) => useInItems && id.startsWith(`${activity.competence}-`),
  );
  const taught = new Set(unit.plan.value.steps.flatMap((step) => step.facts));
  const asked = new Set(checkItemsOf(module).flatMap(({ value }) => value.facts ?? []));
  const at = unit.plan.place(['steps'], true);
  return own.flatMap(({ id }) => [
    ...(taught.has(id)
      ? []
      : [error('unit-fact-missing', at, `No step teaches ${id}.`, `Teach it, and name it there.`)]),
    ...(asked.has(id)
      ? []
      : [
          error(
            'unit-fact-unasked',
            at,
            `No item of the check rests on ${id}.`,
            'Write one, and name the fact in it.',
          ),
        ]),
  ]);
}

function glossary({ unit }: JudgedUnit): readonly Finding[] {
  const { plan, text } = unit;
  const known = plan.value.glossary.map(({ id }) => id);
  const used = new Set<string>();
  const unknown = text.value.steps.flatMap(({ blocks }, step) =>
    blocks.flatMap((block, at) =>
      prosesOf(block)
        .flatMap(termsIn)
        .flatMap((id) => {
          used.add(id);
          if (known.includes(id)) return [];
          const place = text.place(['steps', step, 'blocks', at]);
          const what = `A term leads to "${id}", which the glossary does not have.`;
          return [error('unit-term', place, what, suggest(id, known, 'Add it to unit.yaml.'))];
        }),
    ),
  );
  const unused = known.flatMap((id, index): readonly Finding[] =>
    used.has(id)
      ? []
      : [
          {
            code: 'unit-term-unused',
            severity: 'warning',
            at: plan.place(['glossary', index, 'id']),
            what: `No word of unit.md leads to "${id}", so learners find it only in the list.`,
            remedy: `Write "[the word](#${id})" where it first comes.`,
          },
        ],
  );
  return [...unknown, ...unused];
}

function termsIn(prose: Prose): readonly string[] {
  const inlines = (content: readonly Inline[]): readonly string[] =>
    content.flatMap((part) => {
      if (typeof part === 'string' || part.type === 'break' || part.type === 'code') return [];
      const inside = inlines(part.content);
      return part.type === 'term' ? [part.id, ...inside] : inside;
    });
  return prose.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return inlines(block.content);
      case 'list':
        return block.items.flatMap(termsIn);
      case 'quote':
        return termsIn(block.content);
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(inlines);
      case 'image':
        return [];
    }
  });
}

/** What learners write: fields with numbers of their own, one task, and room for more than a few words. */
function writing({ module, unit, activity }: JudgedUnit): readonly Finding[] {
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

/** Items whose numbers have room in saved work. */
function itemNumbers({ module }: JudgedUnit): readonly Finding[] {
  return module.items
    .filter(({ value }) => value.number > HIGHEST_NUMBER)
    .map(({ value, place }) =>
      error(
        'unit-item-number',
        place(['number']),
        `Item "${value.id}" has the number ${value.number}; in a unit ${HIGHEST_NUMBER} is the highest.`,
        'Give it a lower number that no item of the unit has had.',
        'A programme keeps the work of many units in one place, so each keeps its own short.',
      ),
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
