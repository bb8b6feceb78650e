import type { CategoriseWords } from '../kinds/categorise.js';

/** The words of a question in which cards are sorted into boxes, in German. */
export const words: CategoriseWords = {
  choose: 'Wählen',
  done: (sorted, total) => `${String(sorted)} von ${String(total)} Karten sortiert`,
  empty: 'Noch nichts hier',
  none: 'Hierher gehört keine Karte.',
  yours: 'Sie haben sie hier eingeordnet:',
  missing: 'Ordnen Sie mindestens eine Karte ein oder lassen Sie die Frage offen',
};
