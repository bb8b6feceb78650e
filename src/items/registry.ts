import type { AnyItemType, ItemContent } from '../core/assessment/item-type.js';
import type { Shuffle } from '../core/session/random.js';

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

let shuffleFrom: ((seed: number) => Shuffle) | undefined;

/** Makes known how orders are drawn. */
export function registerShuffle(from: (seed: number) => Shuffle): void {
  shuffleFrom = from;
}

/** The item in the order drawn for an attempt; always the same one for the same seed. */
export function arrangedItem(item: ItemContent, seed: number): ItemContent {
  const { arranged } = itemType(item.kind);
  return (shuffleFrom && arranged?.(item, shuffleFrom(seed + item.number))) ?? item;
}
