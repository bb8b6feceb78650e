import type { SelfExplainWords } from '../kinds/self-explain.js';
import { plural } from '../plural.js';

/** The words of explanations in own words in English. */
export const words: SelfExplainWords = {
  left: (characters) => plural(characters, 'character left', 'characters left'),
  full: 'The field is full. What went beyond it was left out.',
  missing: 'Explain it in your own words, or leave the question open',
  model: 'One good explanation',
  close: 'Mine says the same',
};
