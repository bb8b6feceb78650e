import type { TextWords } from '../kinds/text.js';

/** The words of text items in Spanish. */
export const words: TextWords = {
  left: (characters) =>
    characters === 1 ? 'Queda 1 carácter' : `Quedan ${String(characters)} caracteres`,
  full: 'El campo está lleno. Lo que no cabía se ha quitado.',
  missing: 'Escribe una respuesta o deja la pregunta sin responder',
  spelling: 'Así se escribe',
};
