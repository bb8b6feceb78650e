import type { HotlistWords } from '../kinds/hotlist.js';

/** The words of a document with errors in French. */
export const words: HotlistWords = {
  how: 'Appuyez sur une ligne pour la marquer, appuyez encore pour enlever la marque.',
  missing: 'Marquez au moins une ligne ou laissez la question sans réponse',
  marked: (count) => `${String(count)} ${count < 2 ? 'marquée' : 'marquées'}`,
  markedOf: (count, errors) =>
    count > errors
      ? `${String(count)} marquées, il y en a ${String(errors)} à trouver`
      : `${String(count)} sur ${String(errors)} ${errors < 2 ? 'marquée' : 'marquées'}`,
  from: 'De',
  to: 'À',
  subject: 'Objet',
};
