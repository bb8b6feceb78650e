import type { ItemType } from '../../core/assessment/item-type.js';
import { paired, pairType, type Pairing, type Pairs } from '../pairs.js';
import type { CategoriseItem } from './schema.js';

/** By card: the key of the box that it was put into. */
export type CategoriseResponse = Pairs;

/**
 * Cards in an order drawn for the learner, sorted into boxes whose order is fixed.
 *
 * Every card in its box earns its share; a card in another box takes away as much as guessing
 * would bring, one part in the number of the other boxes. So who puts all cards into one box, or
 * guesses, earns nothing on average, and a card left out costs nothing but its own share.
 */
export const categorise: ItemType<CategoriseItem, CategoriseResponse> = {
  ...pairType<CategoriseItem>('categorise', pairingOf),
  score,
  arranged: (item, shuffle) => ({ ...item, cards: shuffle(item.cards) }),
};

/** The response after a card was put into a box, or taken out of all. */
export function sorted(
  response: CategoriseResponse,
  card: string,
  box: string,
): CategoriseResponse {
  return paired(response, card, box);
}

/** The cards in a box, in the order of the item. */
export function cardsIn(
  { cards }: CategoriseItem,
  response: CategoriseResponse,
  box: string,
): CategoriseItem['cards'] {
  return cards.filter(({ key }) => response[key] === box);
}

function score({ boxes, cards }: CategoriseItem, response: CategoriseResponse): number {
  const put = cards.filter(({ key }) => key in response);
  const right = put.filter(({ key, to }) => response[key] === to).length;
  return Math.max(0, right - (put.length - right) / (boxes.length - 1)) / cards.length;
}

function pairingOf({ boxes, cards }: CategoriseItem): Pairing {
  return { rows: cards, targets: boxes, many: false };
}
