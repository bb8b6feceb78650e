import { askingOf } from '../asking.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** Ids stay different in the form that LMSs take: words joined by capitals instead of hyphens. */
export const lmsIds: Rule = (module) => [
  ...collisions(
    module.items.map(({ value, place }) => ({ id: value.id, at: place(['id']) })),
    'items',
  ),
  ...collisions(
    askingOf(module.head.value).sections.map(({ id }, index) => ({
      id,
      at: module.head.place(['activity', 'sections', index, 'id']),
    })),
    'sections',
  ),
];

/** An id as LMSs that allow letters and figures only take it, such as `cashReserve`; case does not count. */
function lmsForm(id: string): string {
  return id.replace(/-/g, '').toLowerCase();
}

function collisions(
  ids: readonly { readonly id: string; readonly at: Finding['at'] }[],
  what: string,
): Finding[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, at }): Finding[] => {
    const form = lmsForm(id);
    const other = first.get(form) ?? id;
    first.set(form, other);
    if (other === id) return [];
    return [
      {
        code: 'id-too-similar',
        severity: 'error',
        at,
        what: `The ${what} "${other}" and "${id}" become the same id where an LMS allows no hyphens.`,
        remedy: 'Change a word in the newer of the two.',
      },
    ];
  });
}
