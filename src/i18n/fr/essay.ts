import type { EssayWords } from '../kinds/essay.js';

/** The words of essays in French. */
export const words: EssayWords = {
  fits: (characters, words) =>
    `Il y a de la place pour ${String(characters)} caractères, environ ${String(words)} mots ; les lettres accentuées comptent double.`,
  longer:
    'Si votre texte est plus long, gardez-le dans un fichier à vous et notez ici l’essentiel.',
  left: (characters) =>
    characters < 2
      ? `Il reste ${String(characters)} caractère`
      : `Il reste ${String(characters)} caractères`,
  over: (characters) =>
    `${String(characters)} ${characters < 2 ? 'caractère' : 'caractères'} de trop`,
  beyond: (end) =>
    `Seul le texte jusqu’à « ${end} » est enregistré. Raccourcissez-le ou gardez le texte entier dans un fichier à vous.`,
  unsaved: 'Non enregistré, faute de place :',
  missing: 'Écrivez quelque chose ou laissez la question sans réponse',
  model: 'Une bonne réponse',
  words: (count) => `${String(count)} ${count < 2 ? 'mot' : 'mots'}`,
  atLeast: (least) => `visez ${String(least)} ou plus`,
  atMost: (most) => `visez ${String(most)} au plus`,
  between: (least, most) => `visez entre ${String(least)} et ${String(most)}`,
  compare: 'Vérifiez votre propre réponse',
};
