import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in German. */
export const words: EssayWords = {
  fits: (characters, words) =>
    `Hier ist Platz für ${String(characters)} Zeichen, etwa ${String(words)} Wörter; Umlaute und ß zählen doppelt.`,
  longer:
    'Ist Ihr Text länger, bewahren Sie ihn in einer eigenen Datei auf und schreiben Sie hier das Wichtigste.',
  left: (characters) => `Noch ${String(characters)} Zeichen`,
  over: (characters) => `${String(characters)} Zeichen zu viel`,
  beyond: (end) =>
    `Nur der Text bis „${end}“ wird gespeichert. Kürzen Sie ihn oder bewahren Sie den ganzen Text in einer eigenen Datei auf.`,
  unsaved: 'Nicht gespeichert, weil dafür kein Platz war:',
  missing: 'Schreiben Sie etwas oder lassen Sie die Frage offen',
  model: 'Eine gute Antwort',
  words: (count) => plural(count, 'Wort', 'Wörter'),
  atLeast: (least) => `am besten ${String(least)} oder mehr`,
  atMost: (most) => `am besten höchstens ${String(most)}`,
  between: (least, most) => `am besten ${String(least)} bis ${String(most)}`,
  compare: 'Prüfen Sie Ihre eigene Antwort',
};
