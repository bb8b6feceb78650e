import { itemType } from '../../items/registry.js';
import type { Rule } from '../rule.js';

/** Bytes of free text that all items of a package may hold together, unless the author says more. */
export const TEXT_BUDGET = 600;

/** All that learners can write fits into the one budget of the package. */
export const textBudget: Rule = (module) => {
  const budget = module.head.value.activity.textBudget ?? TEXT_BUDGET;
  const wanted = module.items.map(({ value }) => itemType(value.kind).textBytes?.(value) ?? 0);
  const sum = wanted.reduce((total, bytes) => total + bytes, 0);
  if (sum <= budget) return [];
  const largest = module.items[wanted.indexOf(Math.max(...wanted))];
  return [
    {
      code: 'text-over-budget',
      severity: 'error',
      at: module.head.place(['activity'], true),
      what: `Learners may write ${sum} bytes of text in all; the package has room for ${budget}.`,
      why: 'Every saved attempt must fit into what each LMS keeps, whatever is written.',
      remedy: `Lower "limit" of some items, such as "${largest?.value.id ?? ''}", or set "textBudget" in module.yaml and ask fewer questions.`,
    },
  ];
};
