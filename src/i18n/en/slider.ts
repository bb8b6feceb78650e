import type { SliderWords } from '../kinds/slider.js';

/** The words of a question in which a value is set on a range, in English. */
export const words: SliderWords = {
  figure: 'The value as a figure',
  unset: 'No value set yet. Move the thumb, or enter a figure.',
  missing: 'Set a value, or leave the question open',
};
