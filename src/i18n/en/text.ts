import type { TextWords } from '../kinds/text.js';
import { plural } from '../plural.js';

/** The words of text items in English. */
export const words: TextWords = {
  left: (characters) => plural(characters, 'character left', 'characters left'),
  full: 'The field is full. What went beyond it was left out.',
  missing: 'Type an answer, or leave the question open',
  spelling: 'How it is spelt',
};
