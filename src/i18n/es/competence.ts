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
  others: 'mitad central del grupo de referencia',
  belowOthers: 'por debajo de la mitad central del grupo',
  amongOthers: 'cerca de la mitad central del grupo',
  aboveOthers: 'por encima de la mitad central del grupo',
  group: 'Grupo de referencia:',
  below: 'por debajo de lo que pide el puesto',
  close: 'cerca de lo que pide el puesto',
  reached: 'igual o por encima de lo que pide el puesto',
  radar: 'Mostrar como radar',
  radarName: 'Radar de las áreas. Los mismos niveles están en la tabla.',
  table: 'Todas las competencias en una tabla',
  areaTable: 'Todas las áreas en una tabla',
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
  before: 'En comparación con tu último intento:',
  beforeText: 'Solo se indica un cambio cuando es mayor que la duda de los dos intentos.',
  higher: 'claramente más alto que la última vez',
  lower: 'claramente más bajo que la última vez',
  unclear: 'sin cambio claro desde la última vez',
  bring: 'Traer tu perfil',
  bringText:
    '¿Ya has hecho esta evaluación en otro dispositivo o en otra plataforma? Elige el archivo con tus respuestas que descargaste allí. Así lees aquí qué ha cambiado. De él solo se guardan tus niveles, no tus respuestas.',
  bringFile: 'Archivo con tus respuestas (.json)',
  bringFree: 'No tienes que hacerlo.',
  bringRead:
    'Hemos leído tu perfil. Si el archivo es de un intento anterior de esta evaluación, ahora puedes leer arriba qué ha cambiado.',
  bringRefused:
    'Este archivo no sirve. Elige el archivo con tus respuestas de una evaluación de competencias que hayas entregado, de la misma entidad.',
  card: 'Tarjeta de competencias',
  cardName: 'Nombre',
  area: 'Área',
  cardFew:
    'Las competencias por separado aparecen a partir de tres respuestas. Aquí ninguna tiene tantas, por eso la tarjeta solo nombra áreas.',
  cardIs: 'Qué es esta tarjeta y qué no es',
  cardText:
    'Resume lo que una persona respondió a preguntas sobre casos del trabajo diario. Dos o tres niveles significan que las respuestas dejan abierto cuál es el correcto. Es una base para una conversación y no un certificado: nadie vio a la persona responder y la escala es provisional. No dice nada sobre dedicación, experiencia o carácter, y nadie debe ser contratado ni rechazado por ella.',
  cardBack: 'Volver a tu resultado',
  csv: 'Descargar como tabla (CSV)',
  question: 'Pregunta',
  answer: 'Respuesta',
};
