import type { HotlistWords } from '../kinds/hotlist.js';

/** The words of a document with errors in German. */
export const words: HotlistWords = {
  how: 'Drücken Sie auf eine Zeile, um sie zu markieren, und noch einmal, um die Markierung aufzuheben.',
  missing: 'Markieren Sie mindestens eine Zeile oder lassen Sie die Frage offen',
  marked: (count) => `${String(count)} markiert`,
  markedOf: (count, errors) =>
    count > errors
      ? `${String(count)} markiert, gesucht sind ${String(errors)}`
      : `${String(count)} von ${String(errors)} markiert`,
  from: 'Von',
  to: 'An',
  subject: 'Betreff',
};
