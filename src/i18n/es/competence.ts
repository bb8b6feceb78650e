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
  profile: 'Lo que sabe hacer más allá de las fronteras',
  fit0: 'Está al comienzo de este puesto',
  fit1: 'Tiene una base para este puesto',
  fit2: 'Ya cubre buena parte de este puesto',
  fit3: 'Está en condiciones de asumir este puesto',
  forRole: (role) => `Medido con: ${role}`,
  gradeName: 'Calificación',
  grade: (score) => `${String(score)} de 100`,
  gradeText:
    'Es la calificación que recibe la plataforma de aprendizaje. Cuenta sus respuestas, menos lo que daría el azar.',
  passed: 'Aprobado',
  notPassed: 'Aún no aprobado',
  provisional:
    'La escala es provisional: se basa en el juicio de los autores, todavía no en las respuestas de muchas personas.',
  areas: 'Su nivel, área por área',
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
  next: 'Dónde más le ayuda aprender',
  nothingNext: 'Sus respuestas no muestran nada que le falte aún a este puesto.',
  aim: (level) => `En el nivel ${level} puede hacer esto:`,
  unsure:
    'Hay muy pocas respuestas para estar seguros. Unas preguntas más mostrarían si lo necesita.',
  meaning: 'Qué significan los niveles',
  meaningText:
    'Su nivel en una competencia se mide por sus respuestas y por la dificultad de las preguntas. Con pocas respuestas queda abierto, y por eso a menudo ve dos niveles. Solo se indican niveles cuando hay bastante que decir.',
  honesty: 'Qué es este resultado y qué no es',
};
