import { randomFrom, shuffled } from '../../core/session/random.js';
import type { EndCheck, PooledItem } from './content.js';

/**
 * The items that a check asks, in the order of the pool.
 *
 * Each fact is met, where so many items can do that, and of the draws that do it one with fewest items
 * that the learner has met; chance decides among those. The same for the same pool, seed and items met.
 *
 * @param met Ids of the items that earlier checks asked.
 */
export function drawCheck(
  { draw, pool }: Pick<EndCheck, 'draw' | 'pool'>,
  seed: number,
  met: readonly string[],
): readonly string[] {
  const order = shuffled(pool, randomFrom(seed));
  const isMet = ({ item }: PooledItem) => met.includes(item);
  const candidates = [...order.filter((one) => !isMet(one)), ...order.filter(isMet)];
  const drawn = new Set(covering(candidates, draw, isMet).map(({ item }) => item));
  for (const { item } of candidates) if (drawn.size < draw) drawn.add(item);
  return pool.map(({ item }) => item).filter((item) => drawn.has(item));
}

/** Items that meet every fact, as few as can be of those met before; none where `draw` items cannot. */
function covering(
  candidates: readonly PooledItem[],
  draw: number,
  isMet: (one: PooledItem) => boolean,
): readonly PooledItem[] {
  const knowing = (fact: number) => candidates.filter(({ facts }) => facts.includes(fact)).length;
  // The fact that fewest items know leaves least to try.
  const all = [...new Set(candidates.flatMap(({ facts }) => facts))].sort(
    (a, b) => knowing(a) - knowing(b),
  );
  const most = Math.max(0, ...candidates.map(({ facts }) => facts.length));
  const vain = new Set<string>();
  const search = (
    open: readonly number[],
    left: number,
    again: number,
  ): readonly PooledItem[] | undefined => {
    const [fact] = open;
    if (fact === undefined) return [];
    const key = [left, again, ...open].join(' ');
    if (open.length > left * most || vain.has(key)) return undefined;
    for (const one of candidates) {
      const rest = again - Number(isMet(one));
      if (rest < 0 || !one.facts.includes(fact)) continue;
      const still = open.filter((other) => !one.facts.includes(other));
      const found = search(still, left - 1, rest);
      if (found) return [one, ...found];
    }
    vain.add(key);
    return undefined;
  };
  for (let again = 0; again <= draw; again += 1) {
    const found = search(all, draw, again);
    if (found) return found;
  }
  return [];
}
