import type { MatchWords } from '../kinds/match.js';

/** The words of a question in which each row is given what belongs to it, in Spanish. */
export const words: MatchWords = {
  choose: 'Elige',
  used: (text) => `${text} (ya usada)`,
  done: (filled, total) => `${String(filled)} de ${String(total)} emparejadas`,
  openAgain: (text) => `Queda libre otra vez: ${text}`,
  right: 'Respuesta correcta:',
  leftOver: 'Sobra: no corresponde a ninguna',
  missing: 'Empareja al menos una línea o deja la pregunta sin responder',
};
