import type { SelfExplainWords } from '../kinds/self-explain.js';
import { plural } from '../plural.js';

/** The words of explanations in own words in English. */
export const words: SelfExplainWords = {
  fits: (characters, words) =>
    `There is room for ${String(characters)} characters, about ${String(words)} words.`,
  longer: 'If you have more to say, put it in your own notes and write the main point here.',
  left: (characters) => plural(characters, 'character left', 'characters left'),
  over: (characters) => plural(characters, 'character too many', 'characters too many'),
  beyond: (end) =>
    `Only the text up to “${end}” is saved. Shorten it, or keep the whole text in a file of your own.`,
  unsaved: 'Not saved, because there was no room for it:',
  missing: 'Explain it in your own words, or leave the question open',
  model: 'One good explanation',
  close: 'Mine says the same',
};
