import type { OrderWords } from '../kinds/order.js';

/** The words of a question in which entries are put in order, in Dutch. */
export const words: OrderWords = {
  how: 'Kies een nummer of verplaats een regel met de pijlen.',
  placeOf: (text) => `Plaats van: ${text}`,
  moveUp: (text) => `Omhoog: ${text}`,
  moveDown: (text) => `Omlaag: ${text}`,
  movedTo: (place, text) => `Nu op plaats ${String(place)}: ${text}`,
  asShown: 'Deze volgorde is mijn antwoord',
  missing:
    'Verplaats een regel of vink ‘Deze volgorde is mijn antwoord’ aan, of laat de vraag open',
  place: (place) => `Plaats ${String(place)}`,
  inPlace: (place) => `Plaats ${String(place)}: juist`,
  follows: (place, yours) =>
    `Plaats ${String(place)}, bij jou ${String(yours)}: volgt op de juiste`,
  parted: (place, yours) =>
    `Plaats ${String(place)}, bij jou ${String(yours)}: volgt niet op de juiste`,
  notFirst: (yours) => `Plaats 1, bij jou ${String(yours)}: deze komt eerst`,
};
