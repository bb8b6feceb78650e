import type { ProgrammeWords } from '../kinds/programme.js';

/** The words of programmes in Spanish. */
export const words: ProgrammeWords = {
  menu: 'Su programa',
  lead: (done, total) =>
    `Ha hecho ${String(done)} de ${String(total)} partes. Puede abrir cualquiera en cualquier momento.`,
  rule: (passMark) =>
    `La puntuación del programa es la media de las puntuaciones de sus unidades. Una unidad sin terminar cuenta como 0. Para aprobar se necesitan ${String(passMark)} puntos de 100.`,
  noScore:
    'El programa no tiene puntuación propia: termina cuando están hechas todas las partes obligatorias.',
  next: 'Su próximo paso',
  because: (score, where) => `En «${where}» obtuvo ${String(score)} puntos de 100 en este tema.`,
  open: 'Abrir',
  openNext: (title) => `Abrir «${title}»`,
  mayEnd:
    'Todas las partes necesarias están hechas. Termine el programa para entregar su resultado; después puede seguir.',
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
  underWay: (percent) => `En curso: ${String(percent)} %`,
  done: 'Hecho',
  scored: (score) => `Hecho: ${String(score)} de 100`,
  passed: (score) => `Aprobado: ${String(score)} de 100`,
  notPassed: (score) => `Todavía no aprobado: ${String(score)} de 100`,
  back: 'Volver al programa',
  finish: 'Terminar el programa',
  notYet: 'El programa termina cuando están hechas todas las partes obligatorias.',
  writing:
    'Lo que escriba en las unidades de un programa no se guarda. Para conservarlo, imprima la página.',
  leftAt: (place) => `Su próximo paso: «${place}». Todo su trabajo está guardado.`,
  doneOf: (done, total) => `${String(done)} de ${String(total)} partes hechas`,
  ended: 'Ha terminado el programa',
  passedWhole: 'Ha aprobado el programa',
  score: (score) => `${String(score)} de 100`,
  part: 'Parte',
  result: 'Resultado',
  cv: 'Para su currículum',
  again: 'Seguir con el programa',
  againText: 'Se conserva todo lo que ha hecho. Si obtiene un resultado mejor, sustituye a este.',
};
