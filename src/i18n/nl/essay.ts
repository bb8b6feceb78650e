import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in Dutch. */
export const words: EssayWords = {
  left: (characters) => `Nog ${plural(characters, 'teken', 'tekens')}`,
  full: 'Het veld is vol. Wat er niet meer bij paste, is weggelaten.',
  missing: 'Schrijf iets of laat de vraag open',
  model: 'Een goed antwoord',
  words: (count) => plural(count, 'woord', 'woorden'),
  atLeast: (least) => `liefst ${String(least)} of meer`,
  atMost: (most) => `liefst hoogstens ${String(most)}`,
  between: (least, most) => `liefst ${String(least)} tot ${String(most)}`,
  compare: 'Kijk je eigen antwoord na',
};
