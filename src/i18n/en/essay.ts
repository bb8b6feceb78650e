import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in English. */
export const words: EssayWords = {
  left: (characters) => plural(characters, 'character left', 'characters left'),
  full: 'The field is full. What went beyond it was left out.',
  missing: 'Write something, or leave the question open',
  model: 'One good answer',
  words: (count) => plural(count, 'word', 'words'),
  atLeast: (least) => `aim for ${String(least)} or more`,
  atMost: (most) => `aim for at most ${String(most)}`,
  between: (least, most) => `aim for ${String(least)} to ${String(most)}`,
  compare: 'Check your own answer',
};
