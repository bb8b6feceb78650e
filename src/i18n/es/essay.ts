import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in Spanish. */
export const words: EssayWords = {
  fits: (characters, words) =>
    `Caben ${String(characters)} caracteres, unas ${String(words)} palabras; las letras con tilde cuentan doble.`,
  longer: 'Si tu texto es más largo, guárdalo en un archivo tuyo y escribe aquí lo principal.',
  left: (characters) =>
    characters === 1 ? 'Queda 1 carácter' : `Quedan ${String(characters)} caracteres`,
  over: (characters) =>
    characters === 1 ? 'Sobra 1 carácter' : `Sobran ${String(characters)} caracteres`,
  beyond: (end) =>
    `Solo se guarda el texto hasta «${end}». Acórtalo o guarda el texto completo en un archivo tuyo.`,
  unsaved: 'No se ha guardado porque no cabía:',
  missing: 'Escribe algo o deja la pregunta sin responder',
  model: 'Una buena respuesta',
  words: (count) => plural(count, 'palabra', 'palabras'),
  atLeast: (least) => `mejor ${String(least)} o más`,
  atMost: (most) => `mejor ${String(most)} como máximo`,
  between: (least, most) => `mejor entre ${String(least)} y ${String(most)}`,
  compare: 'Revisa tu propia respuesta',
};
