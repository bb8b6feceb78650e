import type { GapsWords } from '../kinds/gaps.js';

/** The words of a text whose gaps are filled, in Dutch. */
export const words: GapsWords = {
  gap: (place, total) => `Gat ${String(place)} van ${String(total)}`,
  choose: 'Kies',
  done: (filled, total) => `${String(filled)} van ${String(total)} ingevuld`,
  full: 'Het veld is vol. Wat er niet in paste, is weggelaten.',
  right: 'Juist antwoord:',
  missing: 'Vul minstens één gat in of laat de vraag open',
};
