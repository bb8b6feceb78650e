import type { SelfExplainWords } from '../kinds/self-explain.js';

/** The words of explanations in own words in Spanish. */
export const words: SelfExplainWords = {
  left: (characters) =>
    characters === 1 ? 'Queda 1 carácter' : `Quedan ${String(characters)} caracteres`,
  full: 'El campo está lleno. Lo que no cabía se ha quitado.',
  missing: 'Explícalo con tus palabras o deja la pregunta sin responder',
  model: 'Una buena explicación',
  close: 'La mía dice lo mismo',
};
