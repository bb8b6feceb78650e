import type { SelfExplainWords } from '../kinds/self-explain.js';

/** The words of explanations in own words in French. */
export const words: SelfExplainWords = {
  fits: (characters, words) =>
    `Il y a de la place pour ${String(characters)} caractères, environ ${String(words)} mots ; les lettres accentuées comptent double.`,
  longer: 'Si vous avez plus à dire, gardez-le dans vos notes et écrivez ici l’essentiel.',
  left: (characters) =>
    characters < 2
      ? `Il reste ${String(characters)} caractère`
      : `Il reste ${String(characters)} caractères`,
  over: (characters) =>
    `${String(characters)} ${characters < 2 ? 'caractère' : 'caractères'} de trop`,
  beyond: (end) =>
    `Seul le texte jusqu’à « ${end} » est enregistré. Raccourcissez-le ou gardez le texte entier dans un fichier à vous.`,
  unsaved: 'Non enregistré, faute de place :',
  missing: 'Expliquez-le avec vos mots ou laissez la question sans réponse',
  model: 'Une bonne explication',
  close: 'La mienne dit la même chose',
};
