import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in Spanish. */
export const words: ProgrammeWords = {
  menu: 'Su programa',
  lead: (done, total) =>
    `${String(done)} de ${String(total)} partes están hechas. Puede abrir cualquier parte en todo momento.`,
  rule: (passMark) =>
    `La puntuación del programa es la media de las puntuaciones de sus unidades. Una unidad no terminada cuenta 0. A partir de ${String(passMark)} de 100 ha aprobado.`,
  noScore:
    'El programa no tiene puntuación propia: termina cuando todas las partes necesarias están hechas.',
  next: 'Lo siguiente para usted',
  because: (score, where) => `«${where}» dio aquí ${String(score)} de 100.`,
  open: 'Abrir',
  openNext: (title) => `Abrir «${title}»`,
  mayEnd:
    'Todas las partes necesarias están hechas. Termine el programa para entregar su resultado; después puede seguir.',
  goOn: 'Seguir',
  look: 'Volver a verlo',
  required: 'necesaria',
  optional: 'opcional',
  minutes: (minutes) => `${String(minutes)} min`,
  kinds: {
    assessment: 'Preguntas',
    practice: 'Práctica',
    scenario: 'Juego',
    unit: 'Unidad',
  },
  notBegun: 'Sin empezar',
  underWay: (percent) => `En curso: ${String(percent)} %`,
  done: 'Hecho',
  scored: (score) => `Hecho: ${String(score)} de 100`,
  passed: (score) => `Aprobado: ${String(score)} de 100`,
  notPassed: (score) => `Todavía no aprobado: ${String(score)} de 100`,
  back: 'Volver al programa',
  finish: 'Terminar el programa',
  notYet: 'El programa termina cuando todas las partes necesarias están hechas.',
  writing:
    'Lo que escriba en una unidad de un programa no se guarda. Imprima la página para conservarlo.',
  leftAt: (place) => `Lo siguiente para usted: «${place}». Todo su trabajo está guardado.`,
  doneOf: (done, total) => `${String(done)} de ${String(total)} partes hechas`,
  ended: 'Ha terminado el programa',
  passedWhole: 'Ha aprobado el programa',
  score: (score) => `${String(score)} de 100`,
  part: 'Parte',
  result: 'Resultado',
  cv: 'Para su currículum',
  again: 'Seguir con el programa',
  againText: 'Todo lo que ha hecho se conserva. Un resultado mejor sustituye a este.',
};
