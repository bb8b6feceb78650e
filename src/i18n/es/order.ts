import type { OrderWords } from '../kinds/order.js';

/** The words of a question in which entries are put in order, in Spanish. */
export const words: OrderWords = {
  how: 'Elige un número o mueve una línea con las flechas.',
  placeOf: (text) => `Posición de: ${text}`,
  moveUp: (text) => `Subir: ${text}`,
  moveDown: (text) => `Bajar: ${text}`,
  movedTo: (place, text) => `Ahora en la posición ${String(place)}: ${text}`,
  asShown: 'Este orden es mi respuesta',
  missing: 'Mueve una línea o marca «Este orden es mi respuesta», o deja la pregunta sin responder',
  place: (place) => `Posición ${String(place)}`,
  inPlace: (place) => `Posición ${String(place)}: correcta`,
  follows: (place, yours) =>
    `Posición ${String(place)}, la tuya ${String(yours)}: sigue a la correcta`,
  parted: (place, yours) =>
    `Posición ${String(place)}, la tuya ${String(yours)}: no sigue a la correcta`,
  notFirst: (yours) => `Posición 1, la tuya ${String(yours)}: esta va primero`,
};
