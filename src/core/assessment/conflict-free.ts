import type { Pool } from './pool.js';

/** An item that may be drawn, with all that weighs for and against it. */
export interface Candidate {
  readonly id: string;
  readonly pool: Pool;
  /** What the pool is balanced by, such as the competence; empty where the item has none. */
  readonly group: string;
  /** Whether the learner has not met it. */
  readonly fresh: boolean;
  /** Ids of the items that are never drawn together with it. */
  readonly enemies: ReadonlySet<string>;
}

/** Steps that a search may still take; searches of one draw share them. */
export interface Patience {
  steps: number;
}

/** More than a package has items, so that one more item outweighs any number of fresh ones. */
const COUNT = 1024;

/**
 * What a choice out of these is worth at most: items drawn first, fresh ones among them second.
 *
 * Exact where no two are enemies. Otherwise enemies are put into circles in which each is the enemy
 * of each, and every circle gives one item at most. More members of a pool than it draws are worth
 * nothing, so a choice may hold too many; whoever draws takes the fresh ones first.
 */
export function worthOf(candidates: readonly Candidate[]): number {
  const circles = new Map<string, Candidate[]>();
  const ofPools = new Map<Pool, Candidate[][]>();
  for (const one of candidates) {
    let circle = circleOfEnemies(one, circles);
    if (circle) {
      circle.push(one);
    } else {
      circle = [one];
      const ofPool = ofPools.get(one.pool);
      if (ofPool) ofPool.push(circle);
      else ofPools.set(one.pool, [circle]);
    }
    circles.set(one.id, circle);
  }
  let worth = 0;
  for (const [{ draw }, ofPool] of ofPools) {
    const fresh = ofPool.filter((circle) => circle.some((one) => one.fresh)).length;
    worth += COUNT * Math.min(draw, ofPool.length) + Math.min(draw, fresh);
  }
  return worth;
}

function circleOfEnemies(
  one: Candidate,
  circles: ReadonlyMap<string, Candidate[]>,
): Candidate[] | undefined {
  for (const enemy of one.enemies) {
    const circle = circles.get(enemy);
    if (circle?.every((other) => other.pool === one.pool && one.enemies.has(other.id))) {
      return circle;
    }
  }
  return undefined;
}

/**
 * The worthiest choice in which no two are enemies, by branch and bound.
 *
 * Items that another one can always stand in for are left out at once, which solves twins, rings
 * of enemies, chains and stars. Of the rest, the one with most enemies is tried without, then with;
 * what cannot be worth more than the best so far is not looked at. When patience is over, the best
 * choice so far is given back; there always is one.
 */
export function bestChoice(
  candidates: readonly Candidate[],
  patience: Patience,
): readonly Candidate[] {
  return search(candidates, patience, 0, 'best') ?? [];
}

/** Any choice without enemies that is worth at least so much; undefined if none was found. */
export function anyChoice(
  candidates: readonly Candidate[],
  patience: Patience,
  worth: number,
): readonly Candidate[] | undefined {
  return search(candidates, patience, worth, 'any');
}

function search(
  candidates: readonly Candidate[],
  patience: Patience,
  worth: number,
  which: 'best' | 'any',
): readonly Candidate[] | undefined {
  let found: readonly Candidate[] | undefined;
  let least = worth;
  const visit = (some: readonly Candidate[]): void => {
    const living = withoutReplaceable(some);
    const most = worthOf(living);
    if (most < least) return;
    const contested = mostContested(living);
    if (!contested) {
      found = living;
      least = which === 'best' ? most + 1 : Infinity;
      return;
    }
    if (patience.steps <= 0 && (found || which === 'any')) return;
    patience.steps -= 1;
    visit(living.filter((one) => one !== contested));
    visit(living.filter((one) => !contested.enemies.has(one.id)));
  };
  visit(candidates);
  return found;
}

/**
 * The candidates without those in whose place one of their enemies would always do as well.
 *
 * Such an enemy is of the same pool, fresh if the other is, and has no enemies of its own besides.
 */
function withoutReplaceable(candidates: readonly Candidate[]): readonly Candidate[] {
  const living = new Map(candidates.map((one) => [one.id, one]));
  const replaces = (other: Candidate, one: Candidate): boolean => {
    if (other.pool !== one.pool || (one.fresh && !other.fresh)) return false;
    for (const enemy of other.enemies) {
      if (enemy !== one.id && living.has(enemy) && !one.enemies.has(enemy)) return false;
    }
    return true;
  };
  for (let before = Infinity; living.size < before;) {
    before = living.size;
    for (const one of living.values()) {
      for (const enemy of one.enemies) {
        const other = living.get(enemy);
        if (!other || !replaces(other, one)) continue;
        living.delete(one.id);
        break;
      }
    }
  }
  return [...living.values()];
}

/** The one with most living enemies; none if all are at peace. */
function mostContested(living: readonly Candidate[]): Candidate | undefined {
  const ids = new Set(living.map((one) => one.id));
  let most = 0;
  let contested: Candidate | undefined;
  for (const one of living) {
    let count = 0;
    for (const enemy of one.enemies) if (ids.has(enemy)) count += 1;
    if (count > most) {
      most = count;
      contested = one;
    }
  }
  return contested;
}
