import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import type { OrderItem } from './schema.js';

/** Mistakes of an author in an order item that its schema cannot say. */
export function checkOrder(item: OrderItem): readonly ItemProblem[] {
  return [
    ...duplicates({
      members: item.entries,
      path: ['entries'],
      name: 'entry',
      plural: 'entries',
    }),
    ...checkKey(item),
    ...rationales(item),
  ];
}

function checkKey({ entries, order }: OrderItem): readonly ItemProblem[] {
  const unknown = order.flatMap((key, at): readonly ItemProblem[] => {
    if (order.indexOf(key) < at) {
      return [
        {
          path: ['order', at],
          code: 'repeated-in-order',
          what: `The right order names "${key}" twice, so it can never be reached.`,
          remedy: 'Name each entry once.',
        },
      ];
    }
    if (entries.some((entry) => entry.key === key)) return [];
    return [
      {
        path: ['order', at],
        code: 'unknown-entry',
        what: `The right order names "${key}", which is no entry.`,
        remedy: `Use the keys of the entries: ${entries.map((entry) => entry.key).join(', ')}.`,
      },
    ];
  });
  const left = entries.filter(({ key }) => !order.includes(key));
  if (left.length === 0) return unknown;
  return [
    ...unknown,
    {
      path: ['order'],
      code: 'order-incomplete',
      what: `The right order leaves out ${left.map(({ key }) => `"${key}"`).join(', ')}.`,
      remedy: 'Give every entry its place, or remove it.',
    },
  ];
}

function rationales({ entries }: OrderItem): readonly ItemProblem[] {
  if (entries.every((entry) => entry.rationale === undefined)) return [];
  return entries.flatMap((entry, at) =>
    entry.rationale === undefined
      ? [
          {
            path: ['entries', at],
            code: 'missing-rationale',
            what: `Entry "${entry.key}" has no "rationale", while others have one.`,
            remedy: 'Say why it stands where it stands.',
          },
        ]
      : [],
  );
}
