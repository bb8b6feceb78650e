import type { CategoriseWords } from '../kinds/categorise.js';

/** The words of a question in which cards are sorted into boxes, in Spanish. */
export const words: CategoriseWords = {
  choose: 'Elige',
  done: (sorted, total) => `${String(sorted)} de ${String(total)} tarjetas clasificadas`,
  empty: 'Aún no hay nada',
  none: 'Aquí no va ninguna tarjeta.',
  yours: 'La pusiste en:',
  missing: 'Clasifica al menos una tarjeta o deja la pregunta sin responder',
};
