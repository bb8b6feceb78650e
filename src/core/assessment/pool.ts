import type { z } from 'zod';
import type { ItemContent } from './item-type.js';
import type { poolSchema } from './schema.js';

/** Items of which each attempt is asked only some. */
export type Pool = z.output<typeof poolSchema>;

/** What drawing reads of an item. */
export type Drawable = Pick<
  ItemContent,
  'id' | 'number' | 'tags' | 'enemies' | 'level' | 'dimension' | 'competence'
>;

/** Whether a pool selects an item; a pool that selects by nothing has no items. */
export function belongs(item: Drawable, { from }: Pool): boolean {
  const agrees = (wanted: readonly string[] | undefined, has: readonly (string | undefined)[]) =>
    wanted === undefined || has.some((one) => one !== undefined && wanted.includes(one));
  return (
    Object.values(from).some((wanted) => wanted !== undefined) &&
    agrees(from.tags, item.tags ?? []) &&
    agrees(from.dimensions, [item.dimension]) &&
    agrees(from.competences, [item.competence]) &&
    agrees(from.items, [item.id])
  );
}

/** The pool of every item that is in one, by id; the first that selects it, if several do. */
export function poolsByItem(
  pools: readonly Pool[],
  items: readonly Drawable[],
): ReadonlyMap<string, Pool> {
  return new Map(
    items.flatMap((item) => {
      const pool = pools.find((one) => belongs(item, one));
      return pool ? [[item.id, pool] as const] : [];
    }),
  );
}

/** The enemies of every item by id, on both sides of each enmity; an item is never its own enemy. */
export function enemiesByItem(
  items: readonly Drawable[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const enemies = new Map(items.map((item) => [item.id, new Set<string>()]));
  for (const { id, enemies: named } of items) {
    for (const other of named ?? []) {
      if (other === id) continue;
      enemies.get(id)?.add(other);
      enemies.get(other)?.add(id);
    }
  }
  return enemies;
}

/** An item that its pool may draw. */
export interface AvailableItem {
  readonly item: Drawable;
  readonly pool: Pool;
  readonly enemies: ReadonlySet<string>;
}

/**
 * The items that pools may draw: all of theirs but the enemies of items that are always asked.
 *
 * An item of no pool counts as always asked even if it has a condition, which nobody knows yet.
 */
export function availableItems(
  pools: readonly Pool[],
  items: readonly Drawable[],
): readonly AvailableItem[] {
  const pooled = poolsByItem(pools, items);
  const enemies = enemiesByItem(items);
  const always = items.filter((item) => !pooled.has(item.id)).map((item) => item.id);
  return items.flatMap((item) => {
    const pool = pooled.get(item.id);
    const own = enemies.get(item.id) ?? new Set<string>();
    return pool && !always.some((id) => own.has(id)) ? [{ item, pool, enemies: own }] : [];
  });
}

/**
 * What an item is balanced by; empty for an item without any.
 *
 * By tag, the tags that the pool selects by count if there are several; if there is one, all its
 * items have it, and the others count. Of an item's tags, the first that counts.
 */
export function groupOf(item: Drawable, { balance, from }: Pool): string {
  switch (balance) {
    case 'competence':
      return item.competence ?? '';
    case 'dimension':
      return item.dimension ?? '';
    case 'level':
      return String(item.level ?? '');
    case 'tag': {
      const selected = from.tags ?? [];
      const several = selected.length > 1;
      return item.tags?.find((tag) => selected.includes(tag) === several) ?? '';
    }
    case 'none':
      return '';
  }
}
