import { meanOf } from '../../core/adaptive/grid.js';
import { isSettled, levelProbabilities } from '../../core/adaptive/levels.js';
import { areaPosterior } from '../../core/adaptive/second-order.js';
import { sumOf } from '../../core/adaptive/sum.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { ScoredItem } from '../../core/assessment/report-type.js';
import { areaOf } from '../../core/competence/framework.js';
import { observationOf } from '../../reports/competence/measure.js';
import type { AssessmentState } from '../assessment/assessment.js';
import { reportInputOf } from '../assessment/evidence.js';
import { drawOf, isDrawn, nextItemOf } from './filling.js';

/** What is known when the next item is chosen by the answers before it. */
export interface Known {
  /** Most items of each competence. */
  readonly draw: Readonly<Record<string, number>>;
  /** Most items of an area. */
  readonly most: number;
  /** The items asked so far, with what they earned. */
  readonly scored: readonly Pick<ScoredItem, 'item' | 'answered' | 'credit'>[];
  readonly seen: ReadonlySet<number>;
  readonly seed: number;
}

/**
 * The id of the item that comes next where items go by the answers; undefined at the end.
 *
 * One area after the other: of its competences that are not sure enough, the one with the fewest
 * questions. The area ends when all are sure enough or when it has had its most.
 */
export function nextTailored(
  items: readonly ItemContent[],
  { draw, most, scored, seen, seed }: Known,
): string | undefined {
  const asked = scored.map(({ item }) => item.id);
  for (const area of new Set(Object.keys(draw).map(areaOf))) {
    const own = Object.entries(draw)
      .filter(([id]) => areaOf(id) === area)
      .map(([id, limit]) => {
        const of = scored.filter(({ item }) => isDrawn(item) && item.competence === id);
        return { id, limit, of };
      });
    if (sumOf(own.map(({ of }) => of.length)) >= most) continue;
    const { competences } = areaPosterior(
      own.map(({ of }) => of.filter((one) => one.answered).map(observationOf)),
    );
    const open = own
      .map((one, at) => ({ ...one, known: competences[at] ?? [] }))
      .filter(({ of, limit, known }) => {
        const sure = of.length > 0 && isSettled(levelProbabilities(known));
        return of.length < limit && !sure;
      })
      .sort((one, other) => one.of.length - other.of.length);
    for (const { id: competence, known } of open) {
      const theta = meanOf(known);
      const perLevel = Math.ceil(most / 2);
      const next = nextItemOf(items, { competence, asked, seen, theta, perLevel, seed });
      if (next !== undefined) return next;
    }
  }
  return undefined;
}

/** The ids of what comes next: an item, and before the first of an area its self-ratings; empty at the end. */
export function tailored(
  content: AssessmentContent,
  state: AssessmentState,
  seen: ReadonlySet<number>,
): readonly string[] {
  const { items, form: { most = 0 } = {} } = content;
  const { seed, asked = [] } = state;
  const draw = drawOf(content, state);
  const scored = reportInputOf(content, state).items;
  const next = nextTailored(items, { draw, most, scored, seen, seed });
  if (next === undefined) return [];
  const area = (id: string) => areaOf(items.find((one) => one.id === id)?.competence ?? '');
  const ratings = items
    .filter((one) => !isDrawn(one) && draw[one.competence ?? ''] && !asked.includes(one.id))
    .map(({ id }) => id);
  return [...ratings.filter((id) => area(id) === area(next)), next];
}
