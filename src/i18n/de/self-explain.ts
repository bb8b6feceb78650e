import type { SelfExplainWords } from '../kinds/self-explain.js';

/** The words of explanations in own words in German. */
export const words: SelfExplainWords = {
  fits: (characters, words) =>
    `Hier ist Platz für ${String(characters)} Zeichen, etwa ${String(words)} Wörter; Umlaute und ß zählen doppelt.`,
  longer:
    'Haben Sie mehr zu sagen, notieren Sie es für sich und schreiben Sie hier das Wichtigste.',
  left: (characters) => `Noch ${String(characters)} Zeichen`,
  over: (characters) => `${String(characters)} Zeichen zu viel`,
  beyond: (end) =>
    `Nur der Text bis „${end}“ wird gespeichert. Kürzen Sie ihn oder bewahren Sie den ganzen Text in einer eigenen Datei auf.`,
  unsaved: 'Nicht gespeichert, weil dafür kein Platz war:',
  missing: 'Erklären Sie es in eigenen Worten oder lassen Sie die Frage offen',
  model: 'Eine gute Erklärung',
  close: 'Meine sagt dasselbe',
};
