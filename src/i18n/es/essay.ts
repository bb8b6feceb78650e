import type { EssayWords } from '../kinds/essay.js';
import { plural } from '../plural.js';

/** The words of essays in Spanish. */
export const words: EssayWords = {
  left: (characters) =>
    characters === 1 ? 'Queda 1 carácter' : `Quedan ${String(characters)} caracteres`,
  full: 'El campo está lleno. Lo que no cabía se ha quitado.',
  missing: 'Escribe algo o deja la pregunta sin responder',
  model: 'Una buena respuesta',
  words: (count) => plural(count, 'palabra', 'palabras'),
  atLeast: (least) => `mejor ${String(least)} o más`,
  atMost: (most) => `mejor ${String(most)} como máximo`,
  between: (least, most) => `mejor entre ${String(least)} y ${String(most)}`,
  compare: 'Revisa tu propia respuesta',
};
