import type { TextWords } from '../kinds/text.js';

/** The words of text items in French. */
export const words: TextWords = {
  left: (characters) =>
    characters < 2
      ? `Il reste ${String(characters)} caractère`
      : `Il reste ${String(characters)} caractères`,
  full: 'Le champ est plein. Ce qui dépassait a été enlevé.',
  missing: 'Écrivez une réponse ou laissez la question sans réponse',
  spelling: 'Cela s’écrit ainsi',
};
