import type { GapsWords } from '../kinds/gaps.js';

/** The words of a text whose gaps are filled, in French. */
export const words: GapsWords = {
  gap: (place, total) => `Trou ${String(place)} sur ${String(total)}`,
  choose: 'Choisir',
  done: (filled, total) => `${String(filled)} sur ${String(total)} remplis`,
  full: 'Le champ est plein. Le reste n’a pas été gardé.',
  right: 'Bonne réponse\u00a0:',
  missing: 'Remplissez au moins un trou ou laissez la question sans réponse',
};
