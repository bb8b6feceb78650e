import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyChoice, bestChoice, worthOf, type Candidate } from './conflict-free.js';
import type { Pool } from './pool.js';

const pools = [1, 2, 3].map((draw): Pool => ({
  id: `pool-${draw}`,
  draw,
  from: {},
  balance: 'none',
}));

/** Up to nine candidates, with any enmities between them. */
const candidates = fc
  .record({
    places: fc.array(fc.record({ pool: fc.constantFrom(...pools), fresh: fc.boolean() }), {
      maxLength: 9,
    }),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 }),
  })
  .map(({ places, pairs }) =>
    places.map(({ pool, fresh }, at): Candidate => {
      const enemies = pairs.flatMap(([a, b]) => (a === at ? [b] : b === at ? [a] : []));
      const others = enemies.filter((other) => other !== at).map((other) => `q${other}`);
      return { id: `q${at}`, pool, group: '', fresh, enemies: new Set(others) };
    }),
  );

/** All choices in which no two are enemies. */
function choicesOf(some: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const [first, ...rest] = some;
  if (!first) return [[]];
  const without = choicesOf(rest);
  const peaceful = without.filter((choice) => choice.every((one) => !first.enemies.has(one.id)));
  return [...without, ...peaceful.map((choice) => [first, ...choice])];
}

/** What a choice is worth, counted item by item: 1,024 for each that has room, 1 for each fresh one. */
function counted(choice: readonly Candidate[]): number {
  return pools.reduce((sum, pool) => {
    const members = choice.filter((one) => one.pool === pool);
    const fresh = members.filter((one) => one.fresh).length;
    return sum + 1024 * Math.min(pool.draw, members.length) + Math.min(pool.draw, fresh);
  }, 0);
}

function mostOf(some: readonly Candidate[]): number {
  return Math.max(...choicesOf(some).map(counted));
}

describe('the worth of candidates', () => {
  test('is exact where all are at peace, and never too low', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const peaceful = some.map((one) => ({ ...one, enemies: new Set<string>() }));

        expect(worthOf(peaceful)).toBe(counted(peaceful));
        expect(worthOf(some)).toBeGreaterThanOrEqual(mostOf(some));
      }),
      { numRuns: 500 },
    );
  });

  test('is exact for twins and triplets of one pool', () => {
    const pool: Pool = { id: 'p', draw: 9, from: {}, balance: 'none' };
    const ring = (ids: readonly string[], fresh: boolean) =>
      ids.map((id): Candidate => {
        const enemies = new Set(ids.filter((other) => other !== id));
        return { id, pool, group: '', fresh, enemies };
      });

    expect(worthOf([...ring(['a', 'b'], true), ...ring(['c', 'd', 'e'], false)])).toBe(2049);
  });
});

describe('a choice', () => {
  test('is peaceful and the best there is', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const choice = bestChoice(some, { steps: 1000 });

        expect(choice.some((a) => choice.some((b) => a.enemies.has(b.id)))).toBe(false);
        expect(counted(choice)).toBe(mostOf(some));
      }),
      { numRuns: 500 },
    );
  });

  test('of a certain worth is found where there is one', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const most = mostOf(some);

        const choice = anyChoice(some, { steps: 1000 }, most);

        expect(choice && counted(choice)).toBe(most);
        expect(anyChoice(some, { steps: 1000 }, most + 1)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('is peaceful though patience is over', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        const choice = bestChoice(some, { steps: 0 });

        expect(choice.some((a) => choice.some((b) => a.enemies.has(b.id)))).toBe(false);
        expect(choice.length > 0).toBe(some.length > 0);
      }),
    );
  });
});
