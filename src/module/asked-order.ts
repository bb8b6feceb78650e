import { askingOf } from './asking.js';
import type { Authored, AuthoredItem, AuthoredModule } from './authored.js';

/** The items in the order in which they are asked; unknown names in `order` are passed over. */
export function askedItems(module: AuthoredModule): readonly Authored<AuthoredItem>[] {
  const { order } = askingOf(module.head.value);
  if (!order) return module.items;
  return order.flatMap((id) => module.items.filter((item) => item.value.id === id).slice(0, 1));
}

/** The permanent keys of an item's options; nothing for an item without options. */
export function optionKeys(item: AuthoredItem): readonly string[] | undefined {
  const options: unknown = 'options' in item ? item.options : undefined;
  if (!Array.isArray(options)) return undefined;
  return options.map((option: { readonly key?: unknown }) => String(option.key));
}
