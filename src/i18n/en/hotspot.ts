import type { HotspotWords } from '../kinds/hotspot.js';

/** The words of a picture with places in English. */
export const words: HotspotWords = {
  places: 'Places in the picture',
  howOne: 'Press a place in the picture or in the list.',
  howMany:
    'Press a place in the picture or in the list to mark it, press again to take the mark away.',
  missing: 'Mark at least one place, or leave the question open',
  marked: (count) => `${String(count)} marked`,
  markedOf: (count, places) =>
    count > places
      ? `${String(count)} marked, ${String(places)} to find`
      : `${String(count)} of ${String(places)} marked`,
};
