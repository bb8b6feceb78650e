import type { CalculateWords } from '../kinds/calculate.js';

/** The words of a sheet to work out in Dutch. */
export const words: CalculateWords = {
  filled: (done, total) => `${String(done)} van ${String(total)} ingevuld`,
  follows: 'Jouw antwoord: juist, met je eigen cijfers',
  carried: 'Je hebt het juist berekend met je eigen cijfers, dus het telt volledig mee.',
  workedOut: (formula) => `Zo bereken je het: ${formula}`,
  rounded: (text) => `${text}, afgerond`,
  largest: (list) => `het grootste van: ${list}`,
  smallest: (list) => `het kleinste van: ${list}`,
};
