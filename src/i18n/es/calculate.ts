import type { CalculateWords } from '../kinds/calculate.js';

/** The words of a sheet to work out in Spanish. */
export const words: CalculateWords = {
  filled: (done, total) => `${String(done)} de ${String(total)} casillas rellenadas`,
  follows: 'Tu respuesta: correcta, según tus propias cifras',
  carried: 'La has calculado bien a partir de tus propias cifras, así que cuenta por completo.',
  workedOut: (formula) => `Se calcula así: ${formula}`,
  rounded: (text) => `${text}, redondeado`,
  largest: (list) => `la mayor de estas cifras: ${list}`,
  smallest: (list) => `la menor de estas cifras: ${list}`,
};
