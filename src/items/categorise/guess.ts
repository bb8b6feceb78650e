import { anyOf, type Guess } from '../guess.js';
import type { CategoriseResponse } from './categorise.js';
import type { CategoriseItem } from './schema.js';

/** For each card any box. */
export const guessCategorise: Guess<CategoriseItem, CategoriseResponse> = (item, random) => {
  const boxes = item.boxes.map(({ key }) => key);
  return Object.fromEntries(item.cards.map(({ key }) => [key, anyOf(boxes, random)]));
};
