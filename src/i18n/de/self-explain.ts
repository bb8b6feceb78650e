import type { SelfExplainWords } from '../kinds/self-explain.js';

/** The words of explanations in own words in German. */
export const words: SelfExplainWords = {
  left: (characters) => `Noch ${String(characters)} Zeichen`,
  full: 'Das Feld ist voll. Was nicht mehr hineinpasste, wurde weggelassen.',
  missing: 'Erklären Sie es in eigenen Worten oder lassen Sie die Frage offen',
  model: 'Eine gute Erklärung',
  close: 'Meine sagt dasselbe',
};
