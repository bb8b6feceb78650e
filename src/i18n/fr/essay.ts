import type { EssayWords } from '../kinds/essay.js';

/** The words of essays in French. */
export const words: EssayWords = {
  left: (characters) =>
    characters < 2
      ? `Il reste ${String(characters)} caractère`
      : `Il reste ${String(characters)} caractères`,
  full: 'Le champ est plein. Ce qui dépassait a été enlevé.',
  missing: 'Écrivez quelque chose ou laissez la question sans réponse',
  model: 'Une bonne réponse',
  words: (count) => `${String(count)} ${count < 2 ? 'mot' : 'mots'}`,
  atLeast: (least) => `visez ${String(least)} ou plus`,
  atMost: (most) => `visez ${String(most)} au plus`,
  between: (least, most) => `visez entre ${String(least)} et ${String(most)}`,
  compare: 'Vérifiez votre propre réponse',
};
