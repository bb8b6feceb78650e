import type { SelfExplainWords } from '../kinds/self-explain.js';

/** The words of explanations in own words in Spanish. */
export const words: SelfExplainWords = {
  fits: (characters, words) =>
    `Caben ${String(characters)} caracteres, unas ${String(words)} palabras; las letras con tilde cuentan doble.`,
  longer: 'Si tienes más que decir, apúntalo en tus notas y escribe aquí lo principal.',
  left: (characters) =>
    characters === 1 ? 'Queda 1 carácter' : `Quedan ${String(characters)} caracteres`,
  over: (characters) =>
    characters === 1 ? 'Sobra 1 carácter' : `Sobran ${String(characters)} caracteres`,
  beyond: (end) =>
    `Solo se guarda el texto hasta «${end}». Acórtalo o guarda el texto completo en un archivo tuyo.`,
  unsaved: 'No se ha guardado porque no cabía:',
  missing: 'Explícalo con tus palabras o deja la pregunta sin responder',
  model: 'Una buena explicación',
  close: 'La mía dice lo mismo',
};
