import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawItems, spentNumbers } from './draw.js';
import { availableItems, enemiesByItem, groupOf, type Drawable, type Pool } from './pool.js';

const NONE: ReadonlySet<number> = new Set();

/** A pool of the items with a tag of its own name. */
function poolOf(id: string, draw: number, balance: Pool['balance'] = 'none'): Pool {
  return { id, draw, from: { tags: [id] }, balance };
}

/** Items `q1`, `q2` ... of the pool `p`, each with the level given. */
function itemsOf(
  levels: readonly number[],
  enemies: Readonly<Record<string, string[] | undefined>> = {},
) {
  return levels.map((level, index): Drawable => {
    const id = `q${index + 1}`;
    return { id, number: index + 1, tags: ['p'], level, enemies: enemies[id] };
  });
}

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** A bank of up to three pools and items of none, with which share of the pairs are enemies. */
function bank(most: number, enmity: number) {
  return fc
    .record({
      places: fc.array(
        fc.record({
          pool: fc.constantFrom('p', 'p', 'p', 'r', 's', undefined),
          level: fc.integer({ min: 1, max: 4 }),
          seen: fc.boolean(),
        }),
        { maxLength: most },
      ),
      draws: fc.tuple(fc.integer({ min: 1, max: most }), fc.nat(4), fc.nat(4)),
      pairs: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: enmity }),
      balance: fc.constantFrom('none' as const, 'level' as const),
    })
    .map(({ places, draws: [p, r, s], pairs, balance }) => {
      const items = places.map(({ pool, level }, index): Drawable => {
        const enemies = pairs.filter(([a]) => a === index).map(([, b]) => `q${b + 1}`);
        return { id: `q${index + 1}`, number: index + 1, level, enemies, tags: pool ? [pool] : [] };
      });
      return {
        pools: [poolOf('p', p, balance), poolOf('r', r + 1, balance), poolOf('s', s + 1, balance)],
        items,
        seen: new Set(items.filter((_, index) => places[index]?.seen).map((one) => one.number)),
      };
    });
}

type Bank = { pools: readonly Pool[]; items: readonly Drawable[]; seen: ReadonlySet<number> };

/** What a draw amounts to, pool by pool. */
function tally({ pools, items, seen }: Bank, drawn: readonly string[]) {
  const available = availableItems(pools, items);
  return pools.map((pool) => {
    const members = available.filter((one) => one.pool === pool).map((one) => one.item);
    const restarts = members.every((item) => seen.has(item.number));
    const isFresh = (item: Drawable) => restarts || !seen.has(item.number);
    const taken = members.filter((item) => drawn.includes(item.id));
    return { pool, members, isFresh, taken, fresh: taken.filter(isFresh).length };
  });
}

/** Most items, and among those choices most fresh ones, found by trying every choice there is. */
function bestByTrying(one: Bank): readonly [count: number, fresh: number] {
  const ids = availableItems(one.pools, one.items).map(({ item }) => item.id);
  const enemies = enemiesByItem(one.items);
  let best: readonly [number, number] = [0, 0];
  const visit = (at: number, chosen: readonly string[]): void => {
    const id = ids[at];
    if (id === undefined) {
      const parts = tally(one, chosen);
      if (parts.some(({ taken, pool }) => taken.length > pool.draw)) return;
      const fresh = parts.reduce((sum, part) => sum + part.fresh, 0);
      if (chosen.length > best[0] || (chosen.length === best[0] && fresh > best[1]))
        best = [chosen.length, fresh];
      return;
    }
    visit(at + 1, chosen);
    if (!chosen.some((other) => enemies.get(id)?.has(other))) visit(at + 1, [...chosen, id]);
  };
  visit(0, []);
  return best;
}

describe('drawing by example', () => {
  test.each([
    { why: 'all there are', levels: [1, 1], draw: 5, enemies: {}, seen: [], told: ['q1', 'q2'] },
    {
      why: 'the ones not met yet',
      levels: [1, 1, 1, 1],
      draw: 2,
      enemies: {},
      seen: [1, 3],
      told: ['q2', 'q4'],
    },
    {
      why: 'one of each level',
      levels: [1, 2, 3],
      draw: 3,
      enemies: {},
      seen: [],
      told: ['q1', 'q2', 'q3'],
    },
    {
      why: 'the friends of each other, not the common enemy',
      levels: [1, 1, 1, 1],
      draw: 3,
      enemies: { q2: ['q1', 'q3', 'q4'] },
      seen: [],
      told: ['q1', 'q3', 'q4'],
    },
    {
      why: 'met items rather than a fresh one that costs two',
      levels: [1, 1, 1],
      draw: 2,
      enemies: { q2: ['q1', 'q3'] },
      seen: [1, 3],
      told: ['q1', 'q3'],
    },
    {
      why: 'fresh items rather than all levels',
      levels: [1, 1, 2],
      draw: 2,
      enemies: {},
      seen: [3],
      told: ['q1', 'q2'],
    },
    {
      why: 'two fresh ones, not the fresh enemy of both',
      levels: [1, 1, 1, 1, 1, 1],
      draw: 2,
      enemies: { q1: ['q2', 'q3'], q4: ['q2'], q5: ['q3'] },
      seen: [4, 5, 6],
      told: ['q2', 'q3'],
    },
    {
      why: 'the ends and the middle of a chain',
      levels: [1, 1, 1, 1, 1],
      draw: 3,
      enemies: { q1: ['q2'], q3: ['q2', 'q4'], q5: ['q4'] },
      seen: [],
      told: ['q1', 'q3', 'q5'],
    },
  ])('gives $why', ({ levels, draw, enemies, seen, told }) => {
    const items = itemsOf(levels, enemies);
    const pools = [poolOf('p', draw, 'level')];

    for (let one = 0; one < 50; one += 1) {
      expect(drawItems(pools, items, { seed: one, seen: new Set(seen) })).toEqual(told);
    }
  });

  test('leaves the other pool what it needs', () => {
    const item = (id: string, number: number, tag: string, enemies?: string[]): Drawable => ({
      id,
      number,
      tags: [tag],
      enemies,
    });
    const items = [
      item('a1', 1, 'a', ['b1', 'b2']),
      item('a2', 2, 'a', ['b1']),
      item('b1', 3, 'b'),
      item('b2', 4, 'b'),
    ];

    for (let one = 0; one < 50; one += 1) {
      const drawn = drawItems([poolOf('a', 1), poolOf('b', 1)], items, { seed: one, seen: NONE });
      expect(drawn).toEqual(['a2', 'b2']);
    }
  });

  test('exchanges an item so that a level is not left out', () => {
    const items = itemsOf([1, 1, 2], { q3: ['q1'] });

    for (let one = 0; one < 50; one += 1) {
      const drawn = drawItems([poolOf('p', 2, 'level')], items, { seed: one, seen: NONE });
      expect(drawn).toEqual(['q2', 'q3']);
    }
  });

  test.each([
    { why: 'twins', size: 200, enemy: (at: number) => at ^ 1, most: 100 },
    { why: 'triplets', size: 198, enemy: (at: number) => at - (at % 3) + ((at + 1) % 3), most: 66 },
    { why: 'a chain', size: 199, enemy: (at: number) => at + 1, most: 100 },
    { why: 'a ring', size: 199, enemy: (at: number) => (at + 1) % 199, most: 99 },
    { why: 'stars', size: 200, enemy: (at: number) => at - (at % 10), most: 180 },
  ])('gives $most of a large pool of $why', ({ size, enemy, most }) => {
    const ids = Array.from({ length: size }, (_, at) => [`q${at + 1}`, [`q${enemy(at) + 1}`]]);
    const items = itemsOf(
      ids.map((_, at) => (at % 4) + 1),
      Object.fromEntries(ids) as Record<string, string[]>,
    );

    const drawn = drawItems([poolOf('p', 200)], items, { seed: 5, seen: new Set([1, 5, 11]) });

    expect(drawn).toHaveLength(most);
  });

  test('gives nothing without pools, and nothing that is always asked', () => {
    expect(drawItems([], itemsOf([1, 2]), { seed: 1, seen: NONE })).toEqual([]);
    expect(drawItems([poolOf('r', 1)], itemsOf([1, 2]), { seed: 1, seen: NONE })).toEqual([]);
  });
});

describe('drawing', () => {
  test('gives only members, in order, never enemies, and never too many', () => {
    fc.assert(
      fc.property(bank(40, 60), seed, ({ pools, items, seen }, seed) => {
        const drawn = drawItems(pools, items, { seed, seen });

        const enemies = enemiesByItem(items);
        const asked = items.filter(({ id, tags }) => drawn.includes(id) || tags?.length === 0);
        for (const id of drawn) {
          expect(asked.some((other) => enemies.get(id)?.has(other.id))).toBe(false);
        }
        const parts = tally({ pools, items, seen }, drawn);
        expect(parts.flatMap(({ taken }) => taken)).toHaveLength(drawn.length);
        for (const { pool, taken } of parts) expect(taken.length).toBeLessThanOrEqual(pool.draw);
        expect(items.map(({ id }) => id).filter((id) => drawn.includes(id))).toEqual(drawn);
      }),
    );
  });

  test('gives as many as can be, and of these as many fresh ones as can be', () => {
    fc.assert(
      fc.property(bank(11, 14), seed, (one, seed) => {
        const drawn = drawItems(one.pools, one.items, { seed, seen: one.seen });

        const fresh = tally(one, drawn).reduce((sum, part) => sum + part.fresh, 0);
        expect([drawn.length, fresh]).toEqual(bestByTrying(one));
      }),
      { numRuns: 400 },
    );
  });

  test('without enemies gives what every pool says, and nothing met while unused ones are left', () => {
    fc.assert(
      fc.property(bank(60, 0), seed, (one, seed) => {
        const drawn = drawItems(one.pools, one.items, { seed, seen: one.seen });

        for (const { pool, members, isFresh, taken, fresh } of tally(one, drawn)) {
          expect(taken).toHaveLength(Math.min(pool.draw, members.length));
          expect(fresh).toBe(Math.min(taken.length, members.filter(isFresh).length));
        }
      }),
    );
  });

  test('of an unmet pool without enemies gives counts that differ by one, as far as groups reach', () => {
    fc.assert(
      fc.property(bank(60, 0), seed, ({ pools, items }, seed) => {
        const drawn = drawItems(pools, items, { seed, seen: NONE });

        for (const { pool, members, taken } of tally({ pools, items, seen: NONE }, drawn)) {
          const groups = [...new Set(members.map((item) => groupOf(item, pool)))];
          const counts = groups.map((group) => {
            const of = (list: readonly Drawable[]) =>
              list.filter((item) => groupOf(item, pool) === group).length;
            return { taken: of(taken), left: of(members) - of(taken) };
          });
          const most = Math.max(0, ...counts.map((count) => count.taken));
          for (const count of counts) {
            if (count.left > 0) expect(count.taken).toBeGreaterThanOrEqual(most - 1);
          }
        }
      }),
    );
  });

  test('leaves no single exchange that would make the groups more even', () => {
    fc.assert(
      fc.property(bank(30, 12), seed, (one, seed) => {
        const drawn = drawItems(one.pools, one.items, { seed, seen: one.seen });

        const enemies = enemiesByItem(one.items);
        for (const { pool, members, isFresh, taken } of tally(one, drawn)) {
          const size = (item: Drawable) =>
            taken.filter((other) => groupOf(other, pool) === groupOf(item, pool)).length;
          const better = members.filter(
            (item) =>
              !taken.includes(item) &&
              taken.some(
                (out) =>
                  isFresh(out) === isFresh(item) &&
                  size(out) - size(item) >= 2 &&
                  drawn.every((id) => id === out.id || !enemies.get(item.id)?.has(id)),
              ),
          );
          expect(better).toEqual([]);
        }
      }),
    );
  });
});

describe('the seed', () => {
  test('gives the same draw again', () => {
    fc.assert(
      fc.property(bank(40, 20), seed, ({ pools, items, seen }, seed) => {
        const again = drawItems(pools, items, { seed, seen: new Set([...seen].reverse()) });

        expect(again).toEqual(drawItems(pools, items, { seed, seen }));
      }),
    );
  });

  test('draws every item about as often', () => {
    const items = itemsOf(Array.from({ length: 10 }, () => 1));
    const pools = [poolOf('p', 4)];
    const times = new Map<string, number>();
    for (let one = 0; one < 2000; one += 1) {
      for (const id of drawItems(pools, items, { seed: one, seen: NONE })) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }

    expect(times.size).toBe(10);
    for (const count of times.values()) expect(Math.abs(count - 800)).toBeLessThan(120);
  });

  test('does not prefer twins to items without an enemy', () => {
    const items = itemsOf(
      Array.from({ length: 10 }, () => 1),
      { q1: ['q2'], q3: ['q4'] },
    );
    const times = new Map<string, number>();
    for (let one = 0; one < 2000; one += 1) {
      for (const id of drawItems([poolOf('p', 4)], items, { seed: one, seen: NONE })) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }

    for (const twin of ['q1', 'q2', 'q3', 'q4']) {
      expect(times.get(twin)).toBeGreaterThan(500);
      expect(times.get(twin)).toBeLessThan(800);
    }
  });
});

describe('attempt after attempt', () => {
  /** The draws of successive attempts of which every item drawn was met. */
  function attempts(pools: readonly Pool[], items: readonly Drawable[], count: number) {
    const seen = new Set<number>();
    return Array.from({ length: count }, (_, seed) => {
      const drawn = drawItems(pools, items, { seed, seen });
      for (const number of spentNumbers(pools, items, seen, drawn)) seen.delete(number);
      for (const item of items) if (drawn.includes(item.id)) seen.add(item.number);
      return drawn;
    });
  }

  const sizes = fc.record({
    members: fc.integer({ min: 1, max: 24 }),
    draw: fc.integer({ min: 1, max: 9 }),
  });

  test('nothing returns while unused items suffice', () => {
    fc.assert(
      fc.property(sizes, ({ members, draw }) => {
        const items = itemsOf(Array.from({ length: members }, (_, k) => (k % 4) + 1));
        const whole = Math.floor(members / draw);

        const drawn = attempts([poolOf('p', draw, 'level')], items, whole).flat();

        expect(new Set(drawn).size).toBe(whole * draw);
      }),
    );
  });

  test('every item returns within two rounds', () => {
    fc.assert(
      fc.property(sizes, ({ members, draw }) => {
        const items = itemsOf(Array.from({ length: members }, (_, k) => (k % 4) + 1));
        const rounds = 2 * Math.ceil(members / draw);

        const drawn = attempts([poolOf('p', draw, 'level')], items, 4 * rounds);

        for (let from = 0; from + rounds <= drawn.length; from += 1) {
          expect(new Set(drawn.slice(from, from + rounds).flat()).size).toBe(members);
        }
      }),
    );
  });

  test('a pool of which all was seen counts as unused, the other does not', () => {
    const items: readonly Drawable[] = [1, 2, 3, 4, 5, 6].map((number) => ({
      id: `q${number}`,
      number,
      tags: [number <= 3 ? 'p' : 'r'],
    }));
    const pools = [poolOf('p', 1), poolOf('r', 1)];

    const drawn = Array.from({ length: 60 }, (_, seed) =>
      drawItems(pools, items, { seed, seen: new Set([1, 2, 3, 4, 6]) }),
    ).flat();

    expect([...new Set(drawn)].sort()).toEqual(['q1', 'q2', 'q3', 'q5']);
  });

  test.each([
    { seen: [], drawn: ['q1', 'q2'], spent: [], why: 'unused ones are left' },
    { seen: [1, 2], drawn: ['q3', 'q4'], spent: [1, 2], why: 'this attempt asks the last ones' },
    { seen: [1, 2, 3], drawn: ['q2', 'q4'], spent: [1, 3], why: 'one had to be asked again' },
    { seen: [1, 2], drawn: ['q1', 'q3'], spent: [2], why: 'one had to be, though one is left' },
    { seen: [1, 2, 3, 4], drawn: ['q1', 'q2'], spent: [3, 4], why: 'all had been asked' },
    { seen: [1, 9], drawn: ['q2', 'q3'], spent: [], why: 'numbers of no pool do not count' },
  ])('forgets $spent when $why', ({ seen, drawn, spent }) => {
    const items = itemsOf([1, 1, 1, 1]);

    expect(spentNumbers([poolOf('p', 2)], items, new Set(seen), drawn)).toEqual(spent);
  });
});
