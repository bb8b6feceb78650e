import type { SliderWords } from '../kinds/slider.js';

/** The words of a question in which a value is set on a range, in German. */
export const words: SliderWords = {
  figure: 'Der Wert als Zahl',
  unset: 'Noch kein Wert. Bewegen Sie den Regler oder geben Sie eine Zahl ein.',
  missing: 'Stellen Sie einen Wert ein oder lassen Sie die Frage offen',
};
