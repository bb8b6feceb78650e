import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkPairs } from '../check-pairs.js';
import type { CategoriseItem } from './schema.js';

/** Mistakes of an author in a categorise item that its schema cannot say. */
export function checkCategorise(item: CategoriseItem): readonly ItemProblem[] {
  return [
    ...checkPairs({
      rowsAt: 'cards',
      row: 'card',
      rows: item.cards,
      targetsAt: 'boxes',
      target: 'box',
      targets: item.boxes,
      many: false,
      once: false,
    }),
    ...emptyBoxes(item),
  ];
}

/** A box without a card is allowed once, as a lure; more of them make sorting a guess. */
function emptyBoxes({ boxes, cards }: CategoriseItem): readonly ItemProblem[] {
  const empty = boxes.filter(({ key }) => cards.every(({ to }) => to !== key));
  if (empty.length < 2) return [];
  return [
    {
      path: ['boxes'],
      code: 'boxes-empty',
      what: `No card belongs to ${empty.map(({ key }) => `"${key}"`).join(' and ')}.`,
      remedy: 'Give them cards, or leave at most one box empty.',
    },
  ];
}
