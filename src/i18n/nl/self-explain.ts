import type { SelfExplainWords } from '../kinds/self-explain.js';
import { plural } from '../plural.js';

/** The words of explanations in own words in Dutch. */
export const words: SelfExplainWords = {
  left: (characters) => `Nog ${plural(characters, 'teken', 'tekens')}`,
  full: 'Het veld is vol. Wat er niet meer bij paste, is weggelaten.',
  missing: 'Leg het uit in je eigen woorden of laat de vraag open',
  model: 'Een goede uitleg',
  close: 'De mijne zegt hetzelfde',
};
