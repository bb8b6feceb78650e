import { randomFrom, shuffled } from '../session/random.js';
import { anyChoice, bestChoice, worthOf, type Candidate, type Patience } from './conflict-free.js';
import { availableItems, groupOf, type Drawable, type Pool } from './pool.js';

/*
 * What a draw wants, each only as far as all before it allow:
 *
 * | | wanted | why there |
 * |---|---|---|
 * | 1 | no two enemies, nor an enemy of an item that is always asked | one gives the other away |
 * | 2 | as many as each pool says | attempts stay comparable |
 * | 3 | items that the learner has not met | learners are promised it, and notice |
 * | 4 | groups of a pool drawn alike | no attempt is about one thing only |
 * | 5 | chance | |
 *
 * Fresh before even: the other way round, the few items of a small group would come back at every
 * attempt while unused ones of larger groups lie there. The price is paid where groups differ in
 * size: the last attempts before a pool is used up ask more from the large ones.
 *
 * Items are tried one by one in an order drawn by the seed, the fresh ones first. One with enemies
 * is taken only if a choice that is best by 1 to 3 can still be made with it. Then items of large
 * groups are exchanged for items of small ones.
 */

/** By what a draw is decided. */
export interface DrawBy {
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Numbers of the items that the learner met in earlier attempts. */
  readonly seen: ReadonlySet<number>;
}

/** Search steps of one draw, far more than banks of twins, rings and stars need. */
const PATIENCE = 400;

/**
 * The ids of the items drawn, in the order of `items`; those of no pool are not among them.
 *
 * The same for the same items in the same order, seed and seen numbers. As `seen` grows while the
 * learner works, an attempt keeps what was drawn for it instead of drawing again. Where all items of
 * a pool were seen, the pool starts afresh as if none were.
 */
export function drawItems(
  pools: readonly Pool[],
  items: readonly Drawable[],
  { seed, seen }: DrawBy,
): readonly string[] {
  const candidates = shuffled(candidatesOf(pools, items, seen), randomFrom(seed));
  const drawn = new Set(new Draw(candidates).run(pools).map((one) => one.id));
  return items.filter((item) => drawn.has(item.id)).map((item) => item.id);
}

/**
 * Numbers to be forgotten now, so that the next attempts find unused items again.
 *
 * A pool of which everything was asked once, or of which seen items had to be drawn, begins a new
 * round: all but the items of this attempt count as unused.
 *
 * @param drawn What `drawItems` gave for the same pools, items and seen numbers.
 */
export function spentNumbers(
  pools: readonly Pool[],
  items: readonly Drawable[],
  seen: ReadonlySet<number>,
  drawn: readonly string[],
): readonly number[] {
  const asked = new Set(drawn);
  const available = availableItems(pools, items);
  return pools.flatMap((pool) => {
    const members = available.filter((one) => one.pool === pool).map((one) => one.item);
    const fresh = members.filter((item) => !seen.has(item.number));
    const again = members.some((item) => asked.has(item.id) && seen.has(item.number));
    if (!again && fresh.some((item) => !asked.has(item.id))) return [];
    return members
      .filter((item) => seen.has(item.number) && !asked.has(item.id))
      .map((item) => item.number);
  });
}

function candidatesOf(
  pools: readonly Pool[],
  items: readonly Drawable[],
  seen: ReadonlySet<number>,
): readonly Candidate[] {
  const available = availableItems(pools, items);
  const unspent = new Set(
    available.filter(({ item }) => !seen.has(item.number)).map(({ pool }) => pool),
  );
  return available.map(({ item, pool, enemies }) => ({
    id: item.id,
    pool,
    group: groupOf(item, pool),
    fresh: !unspent.has(pool) || !seen.has(item.number),
    enemies,
  }));
}

/** One draw from candidates whose order is already left to chance. */
class Draw {
  readonly #candidates: readonly Candidate[];
  readonly #patience: Patience = { steps: PATIENCE };
  readonly #worth: number;
  /** A choice without enemies that is as good as can be and holds all that was drawn. */
  #best: readonly Candidate[];
  /** What was drawn and what may still be. */
  #open: readonly Candidate[];
  #drawn: readonly Candidate[] = [];

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    this.#open = candidates;
    this.#best = bestChoice(candidates, this.#patience);
    this.#worth = worthOf(this.#best);
  }

  run(pools: readonly Pool[]): readonly Candidate[] {
    for (const one of this.#candidates) if (one.fresh) this.#tryOut(one);
    for (const one of this.#candidates) if (!one.fresh) this.#tryOut(one);
    for (const pool of pools) this.#even(pool);
    return this.#drawn;
  }

  /** Draws an item if its pool has room, unless fewer, or fewer fresh ones, could be drawn with it. */
  #tryOut(item: Candidate): void {
    if (!this.#open.includes(item) || this.#drawnFrom(item.pool).length >= item.pool.draw) return;
    if (!this.#best.includes(item)) {
      const living = this.#open.filter((one) => !item.enemies.has(one.id));
      const best =
        living.length === this.#open.length
          ? [...this.#best, item]
          : anyChoice(living, this.#patience, this.#worth);
      if (!best) {
        this.#keepOpen((one) => one !== item);
        return;
      }
      this.#best = best;
    }
    this.#drawn = [...this.#drawn, item];
    this.#keepOpen((one) => !item.enemies.has(one.id));
  }

  #keepOpen(stays: (one: Candidate) => boolean): void {
    this.#open = this.#open.filter(stays);
    this.#best = this.#best.filter(stays);
  }

  /** Exchanges items of large groups for items of small ones, fresh for fresh, while that can be done. */
  #even(pool: Pool): void {
    for (;;) {
      const swap = this.#swap(pool);
      if (!swap) return;
      this.#drawn = this.#drawn.map((one) => (one === swap.out ? swap.in : one));
    }
  }

  #swap(pool: Pool): { readonly out: Candidate; readonly in: Candidate } | undefined {
    const drawn = this.#drawnFrom(pool);
    const size = ({ group }: Candidate) => drawn.filter((one) => one.group === group).length;
    for (const one of this.#candidates) {
      if (one.pool !== pool || drawn.includes(one)) continue;
      const enemies = this.#drawn.filter((other) => one.enemies.has(other.id));
      const out = drawn.find(
        (other) =>
          other.fresh === one.fresh &&
          size(other) > size(one) + 1 &&
          enemies.every((enemy) => enemy === other),
      );
      if (out) return { out, in: one };
    }
    return undefined;
  }

  #drawnFrom(pool: Pool): readonly Candidate[] {
    return this.#drawn.filter((one) => one.pool === pool);
  }
}
