import type { AnyItemType } from '../core/assessment/item-type.js';

const types = new Map<string, AnyItemType>();

/** Makes an item type known; a package carries only the kinds that it uses. */
export function registerItemType(type: AnyItemType): void {
  types.set(type.kind, type);
}

/**
 * The item type of a kind.
 *
 * @throws Error for a kind that this package does not carry, which the packager rules out.
 */
export function itemType(kind: string): AnyItemType {
  const type = types.get(kind);
  if (!type) throw new Error(`No item type "${kind}" in this package`);
  return type;
}
