import type { CompetenceWords } from '../kinds/competence.js';
import { plural } from '../plural.js';

/** The words of a profile of competences in Spanish. */
export const words: CompetenceWords = {
  level: {
    none: 'Aún sin nivel básico',
    foundation: 'Básico',
    intermediate: 'Intermedio',
    advanced: 'Avanzado',
    expert: 'Experto',
  },
  run: (from, to) => `De ${from} a ${to}`,
  notEnough: 'Aún no hay respuestas suficientes',
  answers: (count) => plural(count, 'respuesta', 'respuestas'),
  summary: (levels, answers, score) =>
    `${levels} (${plural(answers, 'respuesta', 'respuestas')}); ${String(score)} de 100`,
  profile: 'Lo que sabes hacer más allá de las fronteras',
  fit0: 'Estás al comienzo de este puesto',
  fit1: 'Tienes una base para este puesto',
  fit2: 'Ya cubres buena parte de este puesto',
  fit3: 'Estás en condiciones de asumir este puesto',
  forRole: (role) => `Medido con: ${role}`,
  gradeName: 'Calificación',
  grade: (score) => `${String(score)} de 100`,
  gradeText:
    'Es la calificación que recibe la plataforma de aprendizaje. Cuenta tus respuestas, menos lo que daría el azar.',
  gradeTailored:
    'Es la calificación que recibe la plataforma de aprendizaje. Dice lo que cabe esperar de ti en preguntas de todos los niveles, porque cada pregunta se eligió según las respuestas anteriores.',
  passed: 'Aprobado',
  notPassed: 'Aún no aprobado',
  provisional:
    'La escala es provisional: se basa en el juicio de los autores, todavía no en las respuestas de muchas personas.',
  areas: 'Tu nivel, área por área',
  you: 'lo más probable',
  band: 'dónde puede estar',
  goal: 'lo que pide el puesto',
  below: 'por debajo de lo que pide el puesto',
  close: 'cerca de lo que pide el puesto',
  reached: 'igual o por encima de lo que pide el puesto',
  radar: 'Mostrar como radar',
  radarName: 'Radar de las áreas. Los mismos niveles están en la tabla.',
  table: 'Todas las competencias en una tabla',
  competence: 'Competencia',
  levelHead: 'Nivel',
  answersHead: 'Respuestas',
  scoreHead: 'Puntos',
  next: 'Dónde más te ayuda aprender',
  nothingNext: 'Tus respuestas no muestran nada que le falte aún a este puesto.',
  aim: (level) => `En el nivel ${level} puedes hacer esto:`,
  unsure:
    'Hay muy pocas respuestas para estar seguros. Unas preguntas más mostrarían si lo necesitas.',
  belowRated: 'Te has valorado por debajo de lo que muestran tus respuestas.',
  aboveRated: 'Te has valorado por encima de lo que muestran tus respuestas hasta ahora.',
  more: 'Responder cuatro preguntas más',
  moreText:
    'En algunas competencias aún no está claro si alcanzas el nivel. Con cuatro preguntas más se sabría mejor.',
  atMost: 'de # como máximo',
  fixed: 'Tu respuesta queda fija, porque cada pregunta se eligió según las respuestas anteriores.',
  meaning: 'Qué significan los niveles',
  meaningText:
    'Tu nivel en una competencia se mide por tus respuestas y por la dificultad de las preguntas. Con pocas respuestas queda abierto, y por eso a menudo ves dos niveles. Solo se indican niveles cuando hay bastante que decir.',
  honesty: 'Qué es este resultado y qué no es',
};
