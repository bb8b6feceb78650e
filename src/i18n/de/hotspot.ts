import type { HotspotWords } from '../kinds/hotspot.js';

/** The words of a picture with places in German. */
export const words: HotspotWords = {
  places: 'Stellen im Bild',
  howOne: 'Drücken Sie auf eine Stelle im Bild oder in der Liste.',
  howMany:
    'Drücken Sie auf eine Stelle im Bild oder in der Liste, um sie zu markieren, und noch einmal, um die Markierung aufzuheben.',
  missing: 'Markieren Sie mindestens eine Stelle oder lassen Sie die Frage offen',
  marked: (count) => `${String(count)} markiert`,
  markedOf: (count, places) =>
    count > places
      ? `${String(count)} markiert, gesucht sind ${String(places)}`
      : `${String(count)} von ${String(places)} markiert`,
};
