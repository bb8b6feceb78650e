import type { SliderWords } from '../kinds/slider.js';

/** The words of a question in which a value is set on a range, in Dutch. */
export const words: SliderWords = {
  figure: 'De waarde als getal',
  unset: 'Nog geen waarde. Verschuif de knop of vul een getal in.',
  missing: 'Kies een waarde of laat de vraag open',
};
