import type { GapsWords } from '../kinds/gaps.js';

/** The words of a text whose gaps are filled, in Spanish. */
export const words: GapsWords = {
  gap: (place, total) => `Hueco ${String(place)} de ${String(total)}`,
  choose: 'Elige',
  done: (filled, total) => `${String(filled)} de ${String(total)} rellenos`,
  full: 'El campo está lleno. Lo que no cabía se ha quitado.',
  right: 'Respuesta correcta:',
  missing: 'Rellena al menos un hueco o deja la pregunta sin responder',
};
