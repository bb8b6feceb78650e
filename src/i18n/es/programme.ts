import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in Spanish. */
export const words: ProgrammeWords = {
  menu: 'Tu programa',
  lead: (done, total) =>
    `Has hecho ${String(done)} de ${String(total)} partes. Puedes abrir cualquiera en cualquier momento.`,
  rule: (passMark) =>
    `La puntuación del programa es la media de las puntuaciones de sus unidades. Una unidad sin terminar cuenta como 0. Para aprobar se necesitan ${String(passMark)} puntos de 100.`,
  ruleByWeight: (passMark) =>
    `La puntuación del programa es la media de las puntuaciones de sus partes, según su peso. Una parte sin terminar cuenta 0. Apruebas a partir de ${String(passMark)} de 100.`,
  noScore:
    'El programa no tiene puntuación propia: termina cuando están hechas todas las partes obligatorias.',
  next: 'Tu próximo paso',
  because: (score, where) => `En «${where}» obtuviste ${String(score)} puntos de 100 en este tema.`,
  open: 'Abrir',
  openNext: (title) => `Abrir «${title}»`,
  mayEnd:
    'Todas las partes necesarias están hechas. Termina el programa para entregar tu resultado; después puedes seguir.',
  goOn: 'Seguir',
  look: 'Volver a ver',
  required: 'obligatoria',
  optional: 'opcional',
  minutes: (minutes) => `${String(minutes)} min`,
  kinds: {
    assessment: 'Preguntas',
    practice: 'Práctica',
    scenario: 'Juego',
    unit: 'Unidad',
  },
  notBegun: 'Sin empezar',
  underWay: (percent) => `En curso: ${String(percent)} de 100`,
  done: 'Hecho',
  scored: (score) => `Hecho: ${String(score)} de 100`,
  passed: (score) => `Aprobado: ${String(score)} de 100`,
  notPassed: (score) => `Todavía no aprobado: ${String(score)} de 100`,
  back: 'Volver al programa',
  finish: 'Terminar el programa',
  notYet: 'El programa termina cuando están hechas todas las partes obligatorias.',
  writing:
    'Lo que escribas en las unidades de un programa no se guarda. Para conservarlo, imprime la página.',
  leftAt: (place) => `Tu próximo paso: «${place}». Todo tu trabajo está guardado.`,
  doneOf: (done, total) => `${String(done)} de ${String(total)} partes hechas`,
  ended: 'Has terminado el programa',
  passedWhole: 'Has aprobado el programa',
  score: (score) => `${String(score)} de 100`,
  part: 'Parte',
  result: 'Resultado',
  cv: 'Para tu currículum',
  again: 'Seguir con el programa',
  againText: 'Se conserva todo lo que has hecho. Si obtienes un resultado mejor, sustituye a este.',
};
