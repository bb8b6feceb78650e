import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCheck } from './check-draw.js';
import type { PooledItem } from './content.js';

/** Pools small enough to try every choice of items, with items met before. */
const cases = fc
  .record({
    facts: fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    draw: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(),
    metAt: fc.uniqueArray(fc.nat(7)),
  })
  .map(({ facts, draw, seed, metAt }) => {
    const pool = facts.map((own, at): PooledItem => ({ item: `item-${at}`, facts: own }));
    return { pool, draw, seed, met: metAt.map((at) => `item-${at}`) };
  });

/** Every choice of so many items. */
function choices<One>(list: readonly One[], count: number): readonly (readonly One[])[] {
  if (count === 0) return [[]];
  return list.flatMap((one, at) =>
    choices(list.slice(at + 1), count - 1).map((rest) => [one, ...rest]),
  );
}

const factsIn = (items: readonly PooledItem[]) => new Set(items.flatMap(({ facts }) => facts)).size;

describe('the draw of a check', () => {
  test('asks as many different items as it can, in the order of the pool, the same for the same seed', () => {
    fc.assert(
      fc.property(cases, ({ pool, draw, seed, met }) => {
        const drawn = drawCheck({ draw, pool }, seed, met);
        const ids = pool.map(({ item }) => item);

        expect(drawn).toHaveLength(Math.min(draw, pool.length));
        expect(drawn).toEqual(ids.filter((id) => drawn.includes(id)));
        expect(drawCheck({ draw, pool }, seed, met)).toEqual(drawn);
      }),
    );
  });

  test('meets every fact where any draw does, and of those asks fewest items again', () => {
    fc.assert(
      fc.property(cases, ({ pool, draw, seed, met }) => {
        const drawn = drawCheck({ draw, pool }, seed, met);
        const asked = pool.filter(({ item }) => drawn.includes(item));
        const again = (items: readonly PooledItem[]) =>
          items.filter(({ item }) => met.includes(item)).length;
        const all = choices(pool, asked.length);
        const complete = all.filter((items) => factsIn(items) === factsIn(pool));

        if (complete.length > 0) expect(factsIn(asked)).toBe(factsIn(pool));
        expect(again(asked)).toBe(Math.min(...(complete.length > 0 ? complete : all).map(again)));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves to chance what nothing decides', () => {
    const pool = ['a', 'b', 'c', 'd', 'e'].map((item, at) => ({ item, facts: [at % 2] }));
    const seen = new Set(
      Array.from({ length: 60 }, (_one, seed) => drawCheck({ draw: 2, pool }, seed, []).join('')),
    );

    // One of a, c, e and one of b, d, in the order of the pool.
    expect([...seen].sort()).toEqual(['ab', 'ad', 'bc', 'be', 'cd', 'de']);
  });

  test('finds its way through a large pool whose facts only some draws meet', () => {
    // Twelve facts in pairs, each pair met by many; six items meet all only without overlap.
    const pool = Array.from({ length: 60 }, (_one, at) => ({
      item: `item-${at}`,
      facts: [at % 12, (at * 5 + 1 + Math.floor(at / 12)) % 12],
    }));
    const drawn = drawCheck({ draw: 6, pool }, 3, []);

    expect(factsIn(pool.filter(({ item }) => drawn.includes(item)))).toBe(12);
  });

  test('finds the one fact that is met only by asking again', () => {
    const pool = Array.from({ length: 60 }, (_one, at) => ({
      item: `item-${at}`,
      facts: [at % 12],
    }));
    const met = pool.filter(({ facts }) => facts.includes(0)).map(({ item }) => item);
    const drawn = drawCheck({ draw: 12, pool }, 3, met);

    expect(factsIn(pool.filter(({ item }) => drawn.includes(item)))).toBe(12);
    expect(drawn.filter((item) => met.includes(item))).toHaveLength(1);
  });

  test('is not kept by facts that no draw can meet all', () => {
    const pool = Array.from({ length: 60 }, (_one, at) => ({
      item: `item-${at}`,
      facts: [at % 20, (at + 1) % 20],
    }));

    expect(drawCheck({ draw: 9, pool }, 3, [])).toHaveLength(9);
  });
});
