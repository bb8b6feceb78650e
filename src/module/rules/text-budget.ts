import type { ItemContent } from '../../core/assessment/item-type.js';
import { itemType } from '../../items/registry.js';
import { mostAskedOf } from '../../players/forms/capacity.js';
import { mostAsked } from '../../players/pools/capacity.js';
import { askingOf } from '../asking.js';
import type { Rule } from '../rule.js';

/** Bytes of free text that all items of a package may hold together, unless the author says more. */
export const TEXT_BUDGET = 600;

/** All that learners can write fits into the one budget of the package. */
export const textBudget: Rule = (module) => {
  const asking = askingOf(module.head.value);
  const budget = asking.textBudget ?? TEXT_BUDGET;
  const bytesOf = (item: ItemContent) => itemType(item.kind).textBytes?.(item) ?? 0;
  const items = module.items.map(({ value }) => value);
  const { form } = module;
  const asked = form
    ? mostAskedOf({ items, form }, bytesOf)
    : mostAsked({ items, pools: asking.pools }, bytesOf);
  const sum = asked.reduce((total, item) => total + bytesOf(item), 0);
  if (sum <= budget) return [];
  const [largest] = [...asked].sort((a, b) => bytesOf(b) - bytesOf(a));
  return [
    {
      code: 'text-over-budget',
      severity: 'error',
      at: module.head.place(['activity'], true),
      what: `Learners may write ${sum} bytes of text in all; the package has room for ${budget}.`,
      why: 'Every saved attempt must fit into what each LMS keeps, whatever is written.',
      remedy: `Lower "limit" of some items, such as "${largest?.id ?? ''}", or set "textBudget" in module.yaml and ask fewer questions.`,
    },
  ];
};
