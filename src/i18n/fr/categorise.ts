import type { CategoriseWords } from '../kinds/categorise.js';

/** The words of a question in which cards are sorted into boxes, in French. */
export const words: CategoriseWords = {
  choose: 'Choisir',
  done: (sorted, total) => `${String(sorted)} sur ${String(total)} cartes classées`,
  empty: 'Encore rien ici',
  none: 'Aucune carte ne va ici.',
  yours: 'Vous l’avez mise dans :',
  missing: 'Classez au moins une carte ou laissez la question ouverte',
};
