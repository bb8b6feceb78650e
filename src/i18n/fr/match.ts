import type { MatchWords } from '../kinds/match.js';

/** The words of a question in which each row is given what belongs to it, in French. */
export const words: MatchWords = {
  choose: 'Choisissez',
  used: (text) => `${text} (déjà utilisé)`,
  done: (filled, total) => `${String(filled)} sur ${String(total)} associées`,
  openAgain: (text) => `De nouveau sans réponse\u00a0: ${text}`,
  right: 'Bonne réponse\u00a0:',
  leftOver: 'En trop\u00a0: ne va avec aucune',
  missing: 'Associez au moins une ligne ou laissez la question sans réponse',
};
