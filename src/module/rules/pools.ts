import { askingOf } from '../asking.js';
import { drawItems } from '../../core/assessment/draw.js';
import {
  availableItems,
  belongs,
  groupOf,
  poolsByItem,
  type Drawable,
  type Pool,
} from '../../core/assessment/pool.js';
import type { AuthoredModule } from '../authored.js';
import { suggest } from '../nearest.js';
import type { Finding, Path, Place } from '../problem.js';
import type { Rule } from '../rule.js';

/**
 * Pools select items that exist and can draw as many as they say; nothing depends on an item drawn.
 *
 * `unless` and other wordings may depend on one: where it was not drawn, none of its options was
 * chosen, so the question is asked, in its first words.
 */
export const pools: Rule = (module, { framework }) => {
  const competences = framework.competences.map((competence) => competence.id);
  return [
    ...names(module),
    ...selections(module, competences),
    ...sizes(module),
    ...memberships(module),
    ...dependents(module),
  ];
};

/** The pools of a module; none where all items are asked. */
export function poolsOf(module: AuthoredModule): readonly Pool[] {
  return askingOf(module.head.value).pools ?? [];
}

function itemsOf(module: AuthoredModule): readonly Drawable[] {
  return module.items.map((item) => item.value);
}

function names(module: AuthoredModule): Finding[] {
  const ids = poolsOf(module).map((pool) => pool.id);
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    const what = `Two pools are called "${id}".`;
    return [
      finding('duplicate-id', placeIn(module, at, ['id']), what, 'Give one of them another id.'),
    ];
  });
}

/** For each list under `from`, what an unknown entry is called and is told. */
const UNKNOWN = {
  tags: { code: 'unknown-tag', is: 'which no item has' },
  dimensions: { code: 'unknown-dimension', is: 'which is no section of module.yaml' },
  competences: { code: 'unknown-competence', is: 'which framework.yaml does not define' },
  items: { code: 'unknown-item', is: 'and there is no such item' },
} as const;

/** What pools select by exists, and leads to items. */
function selections(module: AuthoredModule, competences: readonly string[]): Finding[] {
  const items = itemsOf(module);
  const known = {
    tags: [...new Set(items.flatMap((item) => item.tags ?? []))],
    dimensions: askingOf(module.head.value).sections.map((section) => section.id),
    competences,
    items: items.map((item) => item.id),
  };
  return poolsOf(module).flatMap((pool, at) => {
    const unknown = (['tags', 'dimensions', 'competences', 'items'] as const).flatMap((list) =>
      (pool.from[list] ?? []).flatMap((id, index) => {
        if (known[list].includes(id)) return [];
        const place = placeIn(module, at, ['from', list, index]);
        const what = `Pool "${pool.id}" draws from "${id}", ${UNKNOWN[list].is}.`;
        const remedy = suggest(id, known[list], 'Name one that exists.');
        return [finding(UNKNOWN[list].code, place, what, remedy)];
      }),
    );
    if (unknown.length > 0 || items.some((item) => belongs(item, pool))) return unknown;
    const lists = Object.values(pool.from).filter((list) => list !== undefined).length;
    const what =
      lists === 0
        ? `Pool "${pool.id}" does not say which items it draws from.`
        : `Pool "${pool.id}" has no items${lists > 1 ? ': none agrees with all its lists' : ''}.`;
    const remedy = 'Name tags, dimensions, competences or items that lead to items.';
    return [finding('pool-empty', placeIn(module, at, ['from'], true), what, remedy)];
  });
}

/** Pools can draw what they say, and leave something to chance. */
function sizes(module: AuthoredModule): Finding[] {
  const all = poolsOf(module);
  const items = itemsOf(module);
  const pooled = poolsByItem(all, items);
  const available = availableItems(all, items);
  const drawn = new Set(drawItems(all, items, { seed: 0, seen: new Set() }));
  return all.flatMap((pool, at): Finding[] => {
    const { id, draw } = pool;
    const place = placeIn(module, at, ['draw']);
    const members = items.filter((item) => pooled.get(item.id) === pool);
    if (members.length === 0) return [];
    const blocked = members.filter((item) => !available.some((one) => one.item === item));
    const size = members.length - blocked.length;
    const most = members.filter((item) => drawn.has(item.id)).length;
    if (draw > size) {
      const without = blocked.map((item) => `"${item.id}"`).join(', ');
      const left = without && `, not counting ${without}, whose enemies are always asked`;
      const what = `Pool "${id}" is to draw ${draw} items and has ${size}${left}.`;
      return [finding('pool-too-small', place, what, 'Draw fewer, or add items.')];
    }
    if (draw > most) {
      const what = `Pool "${id}" is to draw ${draw} of ${size} items, but enemies leave only ${most}.`;
      const remedy = 'Draw fewer, add items, or reconsider who is an enemy.';
      return [finding('enemies-prevent-draw', place, what, remedy)];
    }
    if (draw < size) return balance(module, pool, at);
    const what = `Pool "${id}" draws ${draw} of ${size} items, so nothing is drawn: all are asked every time.`;
    const remedy = 'Add items, draw fewer, or remove the pool.';
    return [warning('pool-draws-all', place, what, remedy)];
  });
}

/** A pool is balanced by something in which its items differ. */
function balance(module: AuthoredModule, pool: Pool, at: number): Finding[] {
  if (pool.balance === 'none') return [];
  const members = itemsOf(module).filter((item) => belongs(item, pool));
  const [only = '', second] = new Set(members.map((item) => groupOf(item, pool)));
  if (second !== undefined) return [];
  const is = only === '' ? 'which none of its items has' : `which is "${only}" for all its items`;
  return [
    warning(
      'balance-without-groups',
      placeIn(module, at, ['balance']),
      `Pool "${pool.id}" is balanced by ${pool.balance}, ${is}.`,
      'Balance by something in which the items differ, or remove "balance".',
    ),
  ];
}

/** An item is in one pool, and everybody for whom it is drawn is asked it. */
function memberships(module: AuthoredModule): Finding[] {
  return module.items.flatMap(({ value, place }): Finding[] => {
    const [first, second] = poolsOf(module).filter((pool) => belongs(value, pool));
    if (!first) return [];
    const both = second && {
      ...finding(
        'item-in-two-pools',
        place(['id']),
        `Item "${value.id}" is in the pools "${first.id}" and "${second.id}".`,
        'Let one of the pools select more narrowly, if need be by "items".',
      ),
      why: 'Only the first could draw it, so the second would have fewer than it seems.',
    };
    const linked = value.case && {
      ...finding(
        'case-in-pool',
        place(['id']),
        `Item "${value.id}" of pool "${first.id}" belongs to the case "${value.case}".`,
        'Let the pool select more narrowly: cases are asked as a whole, and always.',
      ),
      why: 'A question of a case makes no sense without the others.',
    };
    const key = value.when ? 'when' : value.unless ? 'unless' : undefined;
    const conditional = key && {
      ...warning(
        'condition-in-pool',
        place([key], true),
        `Item "${value.id}" of pool "${first.id}" has a condition, so it may be drawn and not asked.`,
        `Remove "${key}", or take the item out of the pool.`,
      ),
      why: 'Some learners would be asked fewer questions than others.',
    };
    return [both, linked, conditional].filter((one) => typeof one === 'object');
  });
}

/** No item depends on one that may not be drawn. */
function dependents(module: AuthoredModule): Finding[] {
  const pooled = poolsByItem(poolsOf(module), itemsOf(module));
  return module.items.flatMap(({ value, place }) =>
    Object.keys(value.when ?? {}).flatMap((id): Finding[] => {
      const pool = pooled.get(id);
      if (!pool) return [];
      const what = `"${value.id}" depends on "${id}", which is in pool "${pool.id}" and may not be drawn.`;
      const remedy = `Take "${id}" out of the pool, or name a question that is always asked.`;
      return [finding('condition-on-drawn', place(['when', id], true), what, remedy)];
    }),
  );
}

function placeIn(module: AuthoredModule, pool: number, path: Path, key = false): Place {
  return module.head.place(['activity', 'pools', pool, ...path], key);
}

function finding(code: string, at: Place, what: string, remedy: string): Finding {
  return { code, severity: 'error', at, what, remedy };
}

function warning(code: string, at: Place, what: string, remedy: string): Finding {
  return { code, severity: 'warning', at, what, remedy };
}
