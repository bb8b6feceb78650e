import type { CalculateWords } from '../kinds/calculate.js';

/** The words of a sheet to work out in French. */
export const words: CalculateWords = {
  filled: (done, total) => `Remplis\u00a0: ${String(done)} sur ${String(total)}`,
  follows: 'Votre réponse\u00a0: juste, d’après vos propres chiffres',
  carried:
    'Vous avez bien calculé à partir de vos propres chiffres\u00a0; la réponse compte donc entièrement.',
  workedOut: (formula) => `Calcul\u00a0: ${formula}`,
  rounded: (text) => `${text}, arrondi`,
  largest: (list) => `la plus grande valeur parmi\u00a0: ${list}`,
  smallest: (list) => `la plus petite valeur parmi\u00a0: ${list}`,
};
