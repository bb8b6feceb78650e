import type { HotspotWords } from '../kinds/hotspot.js';

/** The words of a picture with places in Dutch. */
export const words: HotspotWords = {
  places: 'Plekken in het beeld',
  howOne: 'Druk op een plek in het beeld of in de lijst.',
  howMany:
    'Druk op een plek in het beeld of in de lijst om die te markeren, druk nog eens om de markering weg te halen.',
  missing: 'Markeer ten minste één plek of laat de vraag open',
  marked: (count) => `${String(count)} gemarkeerd`,
  markedOf: (count, places) =>
    count > places
      ? `${String(count)} gemarkeerd, er zijn er ${String(places)} te vinden`
      : `${String(count)} van ${String(places)} gemarkeerd`,
};
