import type { CalculateWords } from '../kinds/calculate.js';

/** The words of a sheet to work out in German. */
export const words: CalculateWords = {
  filled: (done, total) => `${String(done)} von ${String(total)} ausgefüllt`,
  follows: 'Ihre Antwort: richtig, nach Ihren eigenen Zahlen',
  carried: 'Sie haben mit Ihren eigenen Zahlen richtig gerechnet, daher zählt es voll.',
  workedOut: (formula) => `So wird gerechnet: ${formula}`,
  rounded: (text) => `${text}, gerundet`,
  largest: (list) => `der größte Wert aus: ${list}`,
  smallest: (list) => `der kleinste Wert aus: ${list}`,
};
