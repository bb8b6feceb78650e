import type { ItemType } from '../../core/assessment/item-type.js';
import { paired, pairType, targetsOf, type Pairs } from '../pairs.js';
import type { MatchItem } from './schema.js';

/** By row: the key of the target picked, or a sorted list where several may be picked. */
export type MatchResponse = Pairs;

/** Rows and targets, each in an order drawn for the learner, of which each row is given its own. */
export const match: ItemType<MatchItem, MatchResponse> = {
  ...pairType<MatchItem>('match', (item) => item),
  arranged: (item, shuffle) => ({
    ...item,
    rows: shuffle(item.rows),
    targets: shuffle(item.targets),
  }),
};

/**
 * The response after a target was picked for a row, or picked once more.
 *
 * Where a target may be used once, it leaves the row that had it.
 *
 * @param target Empty for none.
 */
export function matched(
  item: MatchItem,
  response: MatchResponse,
  row: string,
  target: string,
): MatchResponse {
  const before = targetsOf(response, row);
  const rest = before.filter((key) => key !== target);
  const next = rest.length < before.length ? rest : [...before, target].sort();
  const own = paired(response, row, item.many ? next : target);
  return takers(item, response, row, target).reduce((pairs, other) => {
    const left = targetsOf(pairs, other).filter((key) => key !== target);
    return paired(pairs, other, item.many ? left : '');
  }, own);
}

/** The other rows that lose a target when a row takes it; none where it may be used again. */
export function takers(
  { once, rows }: MatchItem,
  response: MatchResponse,
  row: string,
  target: string,
): readonly string[] {
  return rows
    .map(({ key }) => key)
    .filter((key) => once && key !== row && targetsOf(response, key).includes(target));
}

/** The targets that belong to no row and say why. */
export function leftOver({ rows, targets }: MatchItem): MatchItem['targets'] {
  const used = rows.flatMap(({ to }) => to);
  return targets.filter(({ key, rationale }) => rationale && !used.includes(key));
}
