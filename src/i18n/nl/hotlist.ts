import type { HotlistWords } from '../kinds/hotlist.js';

/** The words of a document with errors in Dutch. */
export const words: HotlistWords = {
  how: 'Druk op een regel om die te markeren, druk nog eens om de markering weg te halen.',
  missing: 'Markeer ten minste één regel of laat de vraag open',
  marked: (count) => `${String(count)} gemarkeerd`,
  markedOf: (count, errors) =>
    count > errors
      ? `${String(count)} gemarkeerd, er zijn er ${String(errors)} te vinden`
      : `${String(count)} van ${String(errors)} gemarkeerd`,
  from: 'Van',
  to: 'Aan',
  subject: 'Onderwerp',
};
