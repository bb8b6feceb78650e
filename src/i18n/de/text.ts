import type { TextWords } from '../kinds/text.js';

/** The words of text items in German. */
export const words: TextWords = {
  left: (characters) => `Noch ${String(characters)} Zeichen`,
  full: 'Das Feld ist voll. Was nicht mehr hineinpasste, wurde weggelassen.',
  missing: 'Geben Sie eine Antwort ein oder lassen Sie die Frage offen',
  spelling: 'So wird es geschrieben',
};
