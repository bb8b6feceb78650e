import type { HotlistWords } from '../kinds/hotlist.js';

/** The words of a document with errors in Spanish. */
export const words: HotlistWords = {
  how: 'Pulsa una línea para marcarla; pulsa otra vez para quitar la marca.',
  missing: 'Marca al menos una línea o deja la pregunta sin responder',
  marked: (count) => `${String(count)} ${count === 1 ? 'marcada' : 'marcadas'}`,
  markedOf: (count, errors) =>
    count > errors
      ? `${String(count)} marcadas; se buscan ${String(errors)}`
      : `${String(count)} de ${String(errors)} marcadas`,
  from: 'De',
  to: 'Para',
  subject: 'Asunto',
};
