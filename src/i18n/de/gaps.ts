import type { GapsWords } from '../kinds/gaps.js';

/** The words of a text whose gaps are filled, in German. */
export const words: GapsWords = {
  gap: (place, total) => `Lücke ${String(place)} von ${String(total)}`,
  choose: 'Wählen',
  done: (filled, total) => `${String(filled)} von ${String(total)} gefüllt`,
  full: 'Das Feld ist voll. Was nicht hineinpasste, wurde weggelassen.',
  right: 'Richtige Antwort:',
  missing: 'Füllen Sie mindestens eine Lücke oder lassen Sie die Frage offen',
};
