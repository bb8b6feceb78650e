import type { OrderWords } from '../kinds/order.js';

/** The words of a question in which entries are put in order, in English. */
export const words: OrderWords = {
  how: 'Choose a number, or move a row with the arrows.',
  placeOf: (text) => `Place of: ${text}`,
  moveUp: (text) => `Move up: ${text}`,
  moveDown: (text) => `Move down: ${text}`,
  movedTo: (place, text) => `Moved to place ${String(place)}: ${text}`,
  asShown: 'This order is my answer',
  missing: 'Move a row or tick “This order is my answer”, or leave the question open',
  place: (place) => `Place ${String(place)}`,
  inPlace: (place) => `Place ${String(place)}: right`,
  follows: (place, yours) =>
    `Place ${String(place)}, yours ${String(yours)}: follows the right one`,
  parted: (place, yours) =>
    `Place ${String(place)}, yours ${String(yours)}: does not follow the right one`,
  notFirst: (yours) => `Place 1, yours ${String(yours)}: this comes first`,
};
