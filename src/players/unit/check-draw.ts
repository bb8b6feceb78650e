import { randomFrom, shuffled } from '../../core/session/random.js';
import type { EndCheck } from './content.js';

/**
 * The items that a check asks, in the order of the pool.
 *
 * Each fact is met, as far as so many items can do that; beyond that, items that the learner has not met
 * come first. The same for the same pool, seed and items met.
 *
 * @param met Ids of the items that earlier checks asked.
 */
export function drawCheck(
  { draw, pool }: Pick<EndCheck, 'draw' | 'pool'>,
  seed: number,
  met: readonly string[],
): readonly string[] {
  const order = shuffled(pool, randomFrom(seed));
  // Sorting is stable, so chance decides among alike.
  const fresh = order.sort(
    (one, other) => Number(met.includes(one.item)) - Number(met.includes(other.item)),
  );
  const drawn = new Set<string>();
  const open = new Set(pool.flatMap(({ facts }) => facts));
  while (open.size > 0 && drawn.size < draw) {
    // The fact that fewest items know is met first, by the item that meets most with it.
    const rarest = [...open].sort((a, b) => knowing(pool, a) - knowing(pool, b))[0];
    const gain = (facts: readonly number[]) => facts.filter((fact) => open.has(fact)).length;
    const [best] = fresh
      .filter(({ facts, item }) => !drawn.has(item) && facts.some((fact) => fact === rarest))
      .sort(
        (one, other) =>
          Number(met.includes(one.item)) - Number(met.includes(other.item)) ||
          gain(other.facts) - gain(one.facts),
      );
    if (!best) break;
    drawn.add(best.item);
    for (const fact of best.facts) open.delete(fact);
  }
  for (const { item } of fresh) if (drawn.size < draw) drawn.add(item);
  return pool.map(({ item }) => item).filter((item) => drawn.has(item));
}

function knowing(pool: EndCheck['pool'], fact: number): number {
  return pool.filter(({ facts }) => facts.includes(fact)).length;
}
