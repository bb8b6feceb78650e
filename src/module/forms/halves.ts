import type { ItemContent } from '../../core/assessment/item-type.js';
import { areEnemies } from '../../players/forms/filling.js';

/** The levels of the two items of a competence: every other competence has the other two, if it can. */
const LEVELS = [
  [1, 3],
  [2, 4],
] as const;

/** Two items, the first for one form and the second for the other. */
type Pair<Item> = readonly [Item, Item];

/**
 * The items of two forms of the same make without one in common: of each competence two, of the same
 * levels in both, and as alike in difficulty as can be. No form has two enemies.
 *
 * Which of the two has the harder items changes from competence to competence. What the bank lacks is
 * left out of both.
 *
 * @param competences Ids in the order of the framework.
 */
export function halvesOf<Item extends ItemContent>(
  items: readonly Item[],
  competences: readonly string[],
): { readonly pre: readonly Item[]; readonly post: readonly Item[] } {
  const chosen: Pair<Item>[] = [];
  competences.forEach((competence, place) => {
    const own = items.filter((one) => one.competence === competence);
    const options = LEVELS.map((_, turn) => LEVELS[(place + turn) % 2] ?? LEVELS[0]).flatMap(
      (levels) => pairsOf(own, levels, place % 4 < 2),
    );
    chosen.push(...(options.find((pairs) => isFriendly([...chosen, ...pairs])) ?? []));
  });
  const half = (at: 0 | 1) => items.filter((one) => chosen.some((pair) => pair[at] === one));
  return { pre: half(0), post: half(1) };
}

/** All ways to take a pair of each level, those alike in difficulty first. */
function pairsOf<Item extends ItemContent>(
  items: readonly Item[],
  levels: readonly number[],
  easierFirst: boolean,
): readonly (readonly Pair<Item>[])[] {
  const [first = [], second = []] = levels.map((level, turn) => {
    const own = items.filter((one) => one.level === level);
    const pairs = own.flatMap((one) => own.map((other): Pair<Item> => [one, other]));
    const order = (pair: Pair<Item>) =>
      gapOf(pair) >= 0 === (easierFirst === (turn === 0)) ? 0 : 1;
    return pairs
      .filter(([one, other]) => one !== other)
      .sort((one, other) => order(one) - order(other));
  });
  const gap = (pairs: readonly Pair<Item>[]) =>
    pairs.reduce((sum, pair) => sum + Math.abs(gapOf(pair)), 0);
  return first
    .flatMap((one) => second.map((other) => [one, other]))
    .sort((one, other) => gap(one) - gap(other));
}

function gapOf([{ difficulty: one = 3 }, { difficulty: other = 3 }]: Pair<ItemContent>): number {
  return other - one;
}

/** Whether neither form has two enemies. */
function isFriendly(pairs: readonly Pair<ItemContent>[]): boolean {
  const forms = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  return forms.every((form) => !form.some((one) => form.some((other) => areEnemies(one, other))));
}
