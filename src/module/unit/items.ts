import type { Authored, AuthoredItem, AuthoredModule } from '../authored.js';

/** Ids of the items that stand in the steps of a unit, in their order. */
export function practiceIdsOf({ unit }: Pick<AuthoredModule, 'unit'>): readonly string[] {
  const blocks = unit?.text.value.steps.flatMap((step) => step.blocks) ?? [];
  return blocks.flatMap((block) => (block.block === 'practice' ? [block.item] : []));
}

/** The items that the check of a unit draws from: all that stand in no step. */
export function checkItemsOf(
  module: Pick<AuthoredModule, 'unit' | 'items'>,
): readonly Authored<AuthoredItem>[] {
  const practice = new Set(practiceIdsOf(module));
  return module.items.filter(({ value }) => !practice.has(value.id));
}
