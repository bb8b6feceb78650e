import type { SliderWords } from '../kinds/slider.js';

/** The words of a question in which a value is set on a range, in Spanish. */
export const words: SliderWords = {
  figure: 'El valor en cifras',
  unset: 'Aún no hay valor. Mueve el control o escribe una cifra.',
  missing: 'Fija un valor o deja la pregunta sin responder',
};
