import { drawCheck } from '../../players/unit/check-draw.js';
import { factFindings, reviewFindings, type FactUser } from '../fact-findings.js';
import type { Finding } from '../problem.js';
import { checkItemsOf } from './items.js';
import { error, type JudgedUnit } from './judged-unit.js';

/** Fewest items of a pool, so that a second check can ask others. */
const FEWEST_ITEMS = 10;

/** Items enough for more than one check, each of which meets every fact that they rest on. */
export function pool({ module, activity, unit }: JudgedUnit): readonly Finding[] {
  const items = checkItemsOf(module);
  const at = module.head.place(['activity', 'check']);
  const { draw } = activity.check;
  const known = [...new Set(items.flatMap(({ value }) => value.facts ?? []))];
  const pooled = items.map(({ value }) => ({
    item: value.id,
    facts: (value.facts ?? []).map((fact) => known.indexOf(fact)),
  }));
  const drawn = drawCheck({ draw, pool: pooled }, 0, []);
  const met = pooled.filter((one) => drawn.includes(one.item)).flatMap((one) => one.facts);
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
    ...(new Set(met).size < known.length
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
export function factsTaught({ module, unit, activity, context }: JudgedUnit): readonly Finding[] {
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

/** Facts that steps and checklist name are there, and have been checked by their day. */
export function factsNamed({ unit, context }: JudgedUnit): readonly Finding[] {
  const { plan } = unit;
  const users: readonly FactUser[] = [
    ...plan.value.steps.map(({ id, facts }, at) => ({
      who: `Step "${id}"`,
      facts,
      place: (index: number) => plan.place(['steps', at, 'facts', index]),
    })),
    ...(plan.value.checklist?.items ?? []).map(({ id, facts }, at) => ({
      who: `Entry "${id}" of the checklist`,
      facts,
      place: (index: number) => plan.place(['checklist', 'items', at, 'facts', index]),
    })),
  ];
  return users.flatMap((user) => [
    ...factFindings(user, context.framework.facts, undefined),
    ...reviewFindings(user, context),
  ]);
}
