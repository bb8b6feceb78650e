import { askingOf } from '../asking.js';
import { suggest } from '../nearest.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** `order` names every item once. */
export const order: Rule = (module) => {
  const wanted = askingOf(module.head.value).order;
  if (!wanted) return [];
  const known = module.items.map((item) => item.value.id);
  const place = (index: number) => module.head.place(['activity', 'order', index]);
  const foreign = wanted.flatMap((id, index): Finding[] => {
    const again = wanted.indexOf(id) < index;
    if (known.includes(id) && !again) return [];
    return [
      {
        code: again ? 'duplicate-id' : 'unknown-item',
        severity: 'error',
        at: place(index),
        what: again
          ? `"order" names "${id}" twice.`
          : `"order" names "${id}", and there is no such item.`,
        remedy: again ? 'Remove one of them.' : suggest(id, known, 'Remove it, or add the item.'),
      },
    ];
  });
  const left = known.filter((id) => !wanted.includes(id));
  if (left.length === 0) return foreign;
  const missing: Finding = {
    code: 'item-not-asked',
    severity: 'error',
    at: module.head.place(['activity', 'order'], true),
    what: `"order" leaves out ${left.map((id) => `"${id}"`).join(', ')}, which nobody would be asked.`,
    remedy: 'Add them to "order", or remove the items.',
  };
  return [...foreign, missing];
};
