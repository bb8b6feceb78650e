import type { z } from 'zod';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { itemSchemas } from '../../src/items/schemas.js';
import type { KeyTree } from '../../src/module/answer-keys.js';
import type { Path } from '../../src/module/problem.js';
import { listKeyParts } from '../load/schema-walk.js';

/** Items without what gives their answers away, and that apart. */
export interface OpenItems {
  readonly items: readonly unknown[];
  /** By the place of the item, then step by step; empty where nothing was taken out. */
  readonly keys: KeyTree;
}

/** Takes out of items all that their schemas mark as part of the key. */
export function takeKeys(items: readonly ItemContent[]): OpenItems {
  const keys: Record<string, unknown> = {};
  const open = items.map((item, index) => {
    const schemas: Readonly<Record<string, z.ZodType>> = itemSchemas;
    const schema = schemas[item.kind];
    const parts = schema ? listKeyParts(schema, item) : [];
    for (const { path, value } of parts) put(keys, [index, ...path], value);
    return parts.reduce<unknown>((rest, { path }) => without(rest, path), item);
  });
  return { items: open, keys };
}

function put(tree: Record<string, unknown>, [step, ...rest]: Path, value: unknown): void {
  const key = String(step);
  if (rest.length === 0) tree[key] = value;
  else put((tree[key] ??= {}) as Record<string, unknown>, rest, value);
}

/** A copy of a value without the part that a path leads to. */
function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === step ? without(one, rest) : one));
  }
  // A path comes from the value itself, so all of its steps but the last lead to a map or a list.
  const entries = Object.entries(value as object).flatMap(([key, one]: [string, unknown]) => {
    if (key !== step) return [[key, one] as const];
    return rest.length === 0 ? [] : [[key, without(one, rest)] as const];
  });
  return Object.fromEntries(entries);
}
