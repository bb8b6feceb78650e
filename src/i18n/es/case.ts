import type { CaseWords } from '../kinds/case.js';

/** The words of a case in Spanish. */
export const words: CaseWords = {
  place: (number, total) => `Pregunta ${String(number)} de ${String(total)} sobre este caso`,
  linked:
    'La pregunta siguiente se apoya en esta. Cuando pases a ella, tu respuesta queda como está.',
  exhibits: 'Para consultar',
  transcript: 'Leer lo que se dice',
};
