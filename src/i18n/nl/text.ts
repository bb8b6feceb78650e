import type { TextWords } from '../kinds/text.js';
import { plural } from '../plural.js';

/** The words of text items in Dutch. */
export const words: TextWords = {
  left: (characters) => `Nog ${plural(characters, 'teken', 'tekens')}`,
  full: 'Het veld is vol. Wat er niet meer bij paste, is weggelaten.',
  missing: 'Typ een antwoord of laat de vraag open',
  spelling: 'Zo schrijf je het',
};
