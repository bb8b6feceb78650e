import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in German. */
export const words: EssayWords = {
  left: (characters) => `Noch ${String(characters)} Zeichen`,
  full: 'Das Feld ist voll. Was nicht mehr hineinpasste, wurde weggelassen.',
  missing: 'Schreiben Sie etwas oder lassen Sie die Frage offen',
  model: 'Eine gute Antwort',
  words: (count) => plural(count, 'Wort', 'Wörter'),
  atLeast: (least) => `am besten ${String(least)} oder mehr`,
  atMost: (most) => `am besten höchstens ${String(most)}`,
  between: (least, most) => `am besten ${String(least)} bis ${String(most)}`,
  compare: 'Prüfen Sie Ihre eigene Antwort',
};
