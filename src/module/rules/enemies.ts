import { poolsByItem, type Drawable } from '../../core/assessment/pool.js';
import type { AuthoredItem, AuthoredModule } from '../authored.js';
import { suggest } from '../nearest.js';
import type { Finding, Place } from '../problem.js';
import type { Rule } from '../rule.js';
import { poolsOf } from './pools.js';

/** Enemies exist, and pools can keep them apart. */
export const enemies: Rule = (module) => {
  const { items } = module;
  return items.flatMap(({ value, place }, position) =>
    (value.enemies ?? []).flatMap((id, index): Finding[] => {
      const at = place(['enemies', index]);
      const enemy = items.findIndex((one) => one.value.id === id);
      const other = items[enemy]?.value;
      if (!other || other === value) return [noEnemy(module, value, id, at)];
      const told = enemy < position && other.enemies?.includes(value.id);
      return told ? [] : together(module, value, other, at);
    }),
  );
};

function noEnemy(module: AuthoredModule, item: Drawable, enemy: string, at: Place): Finding {
  if (enemy === item.id) {
    const what = `Item "${item.id}" is its own enemy.`;
    const remedy = 'Remove it, or name another item.';
    return { code: 'enemy-of-itself', severity: 'error', at, what, remedy };
  }
  const what = `Item "${item.id}" has the enemy "${enemy}", and there is no such item.`;
  const others = module.items.map((one) => one.value.id).filter((id) => id !== item.id);
  const remedy = suggest(enemy, others, 'Remove it, or name an item that exists.');
  return { code: 'unknown-item', severity: 'error', at, what, remedy };
}

/** What comes of two enemies of which one or both are in no pool, so that they are always asked. */
function together(
  module: AuthoredModule,
  item: AuthoredItem,
  enemy: AuthoredItem,
  at: Place,
): Finding[] {
  // A form never draws two enemies.
  if (module.form) return [];
  const values = module.items.map((one) => one.value);
  const pooled = poolsByItem(poolsOf(module), values);
  const [asked, alsoAsked] = [item, enemy].filter((one) => !pooled.has(one.id));
  if (!asked) return [];
  if (!alsoAsked) {
    const never = asked === item ? enemy : item;
    const what = `Item "${never.id}" can never be drawn: its enemy "${asked.id}" is always asked.`;
    const remedy = `Put "${asked.id}" into a pool too, or take "${never.id}" out of the module.`;
    return [{ code: 'enemy-always-asked', severity: 'warning', at, what, remedy }];
  }
  // Conditions may see to it that nobody is asked both.
  if ([item, enemy].some((one) => one.when ?? one.unless)) return [];
  const what = `"${item.id}" and its enemy "${enemy.id}" are in no pool, so both are always asked.`;
  const remedy = 'Put both into a pool, or take one of them out of the module.';
  return [{ code: 'enemy-always-asked', severity: 'warning', at, what, remedy }];
}
