import { askedItems } from '../asked-order.js';
import type { AuthoredModule } from '../authored.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** Cases have names of their own and something to look at, and their questions stand together. */
export const cases: Rule = (module) =>
  module.cases.flatMap(({ value, place }, at) => [
    ...(module.cases.findIndex((one) => one.value.id === value.id) < at ||
    module.items.some((item) => item.value.id === value.id)
      ? [
          {
            code: 'duplicate-id',
            severity: 'error' as const,
            at: place(['id']),
            what: `Another case or item is called "${value.id}".`,
            remedy: 'Give one of them another id.',
          },
        ]
      : []),
    ...value.exhibits.flatMap((exhibit, index): Finding[] => [
      ...((exhibit.text ?? exhibit.image ?? exhibit.audio ?? exhibit.video)
        ? []
        : [
            {
              code: 'empty-exhibit',
              severity: 'error' as const,
              at: place(['exhibits', index]),
              what: `Exhibit "${exhibit.id}" has nothing to show.`,
              remedy: 'Give it a text, an image, an audio or a video.',
            },
          ]),
      ...(value.exhibits.findIndex(({ id }) => id === exhibit.id) < index
        ? [
            {
              code: 'duplicate-id',
              severity: 'error' as const,
              at: place(['exhibits', index, 'id']),
              what: `Two exhibits of the case are called "${exhibit.id}".`,
              remedy: 'Give one of them another id.',
            },
          ]
        : []),
    ]),
    ...scattered(module, value.id).map((what) => ({
      code: 'scattered-case',
      severity: 'error' as const,
      at: module.head.place(['activity', 'order']),
      what,
      remedy: 'List the questions of a case one after the other, as the bank has them.',
    })),
  ]);

function scattered(module: AuthoredModule, id: string): readonly string[] {
  const asked = askedItems(module).map(({ value }) => value);
  const wanted = module.items.filter(({ value }) => value.case === id).map(({ value }) => value.id);
  const from = asked.findIndex((item) => item.case === id);
  const there = asked.slice(from, from + wanted.length).map((item) => item.id);
  if (from < 0 || there.join() === wanted.join()) return [];
  return [`The questions of the case "${id}" do not stand together in their order.`];
}
