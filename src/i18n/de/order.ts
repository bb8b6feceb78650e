import type { OrderWords } from '../kinds/order.js';

/** The words of a question in which entries are put in order, in German. */
export const words: OrderWords = {
  how: 'Wählen Sie eine Nummer oder verschieben Sie eine Zeile mit den Pfeilen.',
  placeOf: (text) => `Platz von: ${text}`,
  moveUp: (text) => `Nach oben: ${text}`,
  moveDown: (text) => `Nach unten: ${text}`,
  movedTo: (place, text) => `Jetzt auf Platz ${String(place)}: ${text}`,
  asShown: 'Diese Reihenfolge ist meine Antwort',
  missing:
    'Verschieben Sie eine Zeile oder haken Sie „Diese Reihenfolge ist meine Antwort“ an, oder lassen Sie die Frage offen',
  place: (place) => `Platz ${String(place)}`,
  inPlace: (place) => `Platz ${String(place)}: richtig`,
  follows: (place, yours) =>
    `Platz ${String(place)}, bei Ihnen ${String(yours)}: folgt auf die richtige Zeile`,
  parted: (place, yours) =>
    `Platz ${String(place)}, bei Ihnen ${String(yours)}: folgt nicht auf die richtige Zeile`,
  notFirst: (yours) => `Platz 1, bei Ihnen ${String(yours)}: diese Zeile kommt zuerst`,
};
