import type { OrderWords } from '../kinds/order.js';

/** The words of a question in which entries are put in order, in French. */
export const words: OrderWords = {
  how: 'Choisissez un numéro ou déplacez une ligne avec les flèches.',
  placeOf: (text) => `Position de\u00a0: ${text}`,
  moveUp: (text) => `Monter\u00a0: ${text}`,
  moveDown: (text) => `Descendre\u00a0: ${text}`,
  movedTo: (place, text) => `Maintenant en position ${String(place)}\u00a0: ${text}`,
  asShown: 'Cet ordre est ma réponse',
  missing:
    'Déplacez une ligne ou cochez «\u00a0Cet ordre est ma réponse\u00a0», ou laissez la question sans réponse',
  place: (place) => `Position ${String(place)}`,
  inPlace: (place) => `Position ${String(place)}\u00a0: juste`,
  follows: (place, yours) =>
    `Position ${String(place)}, chez vous ${String(yours)}\u00a0: suit la bonne ligne`,
  parted: (place, yours) =>
    `Position ${String(place)}, chez vous ${String(yours)}\u00a0: ne suit pas la bonne ligne`,
  notFirst: (yours) => `Position 1, chez vous ${String(yours)}\u00a0: cette ligne vient en premier`,
};
