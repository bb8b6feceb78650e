import { bestChoice } from '../../core/assessment/conflict-free.js';
import { enemiesByItem, type Drawable, type Pool } from '../../core/assessment/pool.js';

/** Search steps, far more than the items of one competence need. */
const STEPS = 400;

/** How many of some items can be asked together at most: no two of them are enemies. */
export function mostTogether(items: readonly Drawable[]): number {
  const pool: Pool = { id: 'all', draw: items.length, from: {}, balance: 'none' };
  const enemies = enemiesByItem(items);
  const candidates = items.map(({ id }) => ({
    ...{ id, pool, group: '', fresh: true },
    enemies: enemies.get(id) ?? new Set<string>(),
  }));
  return bestChoice(candidates, { steps: STEPS }).length;
}
