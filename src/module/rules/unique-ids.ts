import { askingOf } from '../asking.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** Ids and numbers of items and ids of sections are used once. */
export const uniqueIds: Rule = (module) => {
  const items = module.items.map(({ value, place }) => ({ value, place }));
  return [
    ...repeated(
      items.map(({ value, place }) => ({ name: value.id, at: place(['id']) })),
      (name) => ({
        code: 'duplicate-id',
        what: `Two items are called "${name}", so answers to one would count for the other.`,
        remedy: 'Give one of them another id.',
      }),
    ),
    ...repeated(
      items.map(({ value, place }) => ({ name: String(value.number), at: place(['number']) })),
      (name) => ({
        code: 'duplicate-number',
        what: `Two items have the number ${name}, so saved attempts could not tell them apart.`,
        remedy: `Give the new one a number that was never used; ${freeNumber(items)} is free.`,
      }),
    ),
    ...repeated(
      askingOf(module.head.value).sections.map(({ id }, index) => ({
        name: id,
        at: module.head.place(['activity', 'sections', index, 'id']),
      })),
      (name) => ({
        code: 'duplicate-id',
        what: `Two sections are called "${name}".`,
        remedy: 'Give one of them another id.',
      }),
    ),
  ];
};

function repeated(
  names: readonly { readonly name: string; readonly at: Finding['at'] }[],
  words: (name: string) => { code: string; what: string; remedy: string },
): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, at }) => {
    if (seen.has(name)) return [{ ...words(name), severity: 'error' as const, at }];
    seen.add(name);
    return [];
  });
}

function freeNumber(items: readonly { readonly value: { readonly number: number } }[]): number {
  return Math.max(0, ...items.map((item) => item.value.number)) + 1;
}
