import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in English. */
export const words: EssayWords = {
  fits: (characters, words) =>
    `There is room for ${String(characters)} characters, about ${String(words)} words.`,
  longer: 'If your text is longer, keep it in a file of your own and write its main points here.',
  left: (characters) => plural(characters, 'character left', 'characters left'),
  over: (characters) => plural(characters, 'character too many', 'characters too many'),
  beyond: (end) =>
    `Only the text up to “${end}” is saved. Shorten it, or keep the whole text in a file of your own.`,
  unsaved: 'Not saved, because there was no room for it:',
  missing: 'Write something, or leave the question open',
  model: 'One good answer',
  words: (count) => plural(count, 'word', 'words'),
  atLeast: (least) => `aim for ${String(least)} or more`,
  atMost: (most) => `aim for at most ${String(most)}`,
  between: (least, most) => `aim for ${String(least)} to ${String(most)}`,
  compare: 'Check your own answer',
};
