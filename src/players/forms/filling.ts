import { nextItem } from '../../core/adaptive/selection.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import { ROLE_ITEM } from '../../core/assessment/form.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { areaOf } from '../../core/competence/framework.js';
import { randomFrom } from '../../core/session/random.js';
import { itemType } from '../../items/registry.js';
import { parametersOf } from '../../reports/competence/measure.js';
import type { AssessmentState } from '../assessment/assessment.js';
import { chooser, entryOf } from '../assessment/path.js';

/** More than is ever asked of an area, so that the items of a competence count before those around it. */
const MANY = 100;

/** How many items of each competence are drawn, for the role that was chosen if one was. */
export function drawOf(
  content: AssessmentContent,
  state: AssessmentState,
): Readonly<Record<string, number>> {
  const draw = content.form?.draw;
  const [role = ''] = chooser(content, state)(ROLE_ITEM);
  return draw?.[role] ?? draw?.[''] ?? {};
}

/** Whether an item is drawn: it tests a competence. */
export function isDrawn(item: ItemContent): boolean {
  return item.competence !== undefined && itemType(item.kind).keyed(item);
}

/** Whether the learner has answered an item. */
export function isAnswered(state: AssessmentState, { id }: Pick<ItemContent, 'id'>): boolean {
  return entryOf(state, id)?.response !== undefined;
}

/** What the next item of a competence goes by. */
export interface Wish {
  readonly competence: string;
  /** Ids of the items asked so far. */
  readonly asked: readonly string[];
  /** Numbers of items met in earlier attempts. */
  readonly seen: ReadonlySet<number>;
  /** The ability estimated so far, where items go by the answers. */
  readonly theta?: number | undefined;
  /** How many items of one level an area may have before others are preferred; with `theta`. */
  readonly perLevel?: number | undefined;
  readonly seed: number;
}

/** The id of the item of a competence that comes next; undefined if none is left. */
export function nextItemOf(
  items: readonly ItemContent[],
  { competence, asked, seen, theta, perLevel, seed }: Wish,
): string | undefined {
  const before = items.filter(({ id }) => asked.includes(id));
  const candidates = items
    .filter((one) => one.competence === competence && isDrawn(one) && !before.includes(one))
    .filter((one) => !before.some((other) => areEnemies(one, other)))
    .map((item) => ({
      ...{ id: item.id, level: item.level ?? 0, parameters: parametersOf(item) },
      calibrated: item.calibration !== undefined,
      fresh: !seen.has(item.number),
    }));
  const same = before.filter(
    (one) => isDrawn(one) && areaOf(one.competence ?? '') === areaOf(competence),
  );
  const times = (level: number): number => {
    const there = same.filter((one) => one.level === level);
    if (perLevel) return Math.floor(there.length / perLevel);
    return MANY * there.filter((one) => one.competence === competence).length + there.length;
  };
  const random = randomFrom(seed + asked.length);
  return nextItem(candidates, { times, theta, asked: same.length, random })?.id;
}

/** Whether two items are never asked together, whichever of them says so. */
export function areEnemies(one: ItemContent, other: ItemContent): boolean {
  return (one.enemies?.includes(other.id) ?? false) || (other.enemies?.includes(one.id) ?? false);
}

/** What an attempt at a form is filled with. */
export interface Filling {
  /** Items of each competence. */
  readonly draw: Readonly<Record<string, number>>;
  /** Ids of drawn items that stay. */
  readonly kept: readonly string[];
  readonly seen: ReadonlySet<number>;
  readonly seed: number;
}

/** The ids of all items that an attempt is asked where they are drawn at once, in the order of the bank. */
export function filled(
  items: readonly ItemContent[],
  { draw, kept, seen, seed }: Filling,
): readonly string[] {
  const drawn = [...kept];
  const of = (competence: string) =>
    items.filter((one) => one.competence === competence && drawn.includes(one.id)).length;
  for (const [competence, most] of Object.entries(draw)) {
    for (let missing = most - of(competence); missing > 0; missing -= 1) {
      const next = nextItemOf(items, { competence, asked: drawn, seen, seed });
      if (next !== undefined) drawn.push(next);
    }
  }
  return items
    .filter((one) =>
      isDrawn(one) ? drawn.includes(one.id) : !one.competence || draw[one.competence],
    )
    .map(({ id }) => id);
}

/**
 * The items that an attempt is asked: those before that were answered or still belong to it, and what
 * is missing.
 *
 * Of a competence without answers no more stay than are drawn, but for those that the learner asked for.
 */
export function refilled(
  content: AssessmentContent,
  state: AssessmentState,
  seen: ReadonlySet<number>,
): readonly string[] {
  const { items } = content;
  const { asked = [], added = 0, seed } = state;
  const draw = drawOf(content, state);
  const room = ({ competence = '' }: ItemContent) =>
    draw[competence] ? draw[competence] + added : 0;
  const kept = items
    .filter((one) => isDrawn(one) && asked.includes(one.id))
    .filter((one, at, all) => {
      const before = all.filter(
        (other, place) =>
          other.competence === one.competence && (place < at || isAnswered(state, other)),
      );
      return isAnswered(state, one) || before.length < room(one);
    });
  return filled(items, { draw, kept: kept.map(({ id }) => id), seen, seed });
}
