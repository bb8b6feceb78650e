import type { PracticeWords } from '../kinds/practice.js';

/** The words of practice in Spanish. */
export const words: PracticeWords = {
  hint: 'Mostrar una pista',
  nextHint: 'Mostrar otra pista',
  hintNumber: (hint, total) => `Pista ${String(hint)} de ${String(total)}`,
  hintCosts: (percent) => `Cada pista resta un ${String(percent)} % del valor.`,
  show: 'Mostrar la respuesta',
  showCosts: 'Después de ver la respuesta ya no puedes cambiar la tuya.',
  check: 'Comprobar',
  notYet: 'Todavía no',
  almost: 'En parte correcta por ahora',
  triesLeft: (tries, percent) =>
    `Puedes intentarlo ${tries === 1 ? 'una vez más' : `${String(tries)} veces más`}. El próximo intento puede valer el ${String(percent)} %.`,
  again: 'Intentar de nuevo',
  sure: '¿Qué seguridad tienes?',
  degrees: ['Poca seguridad', 'Bastante seguridad', 'Mucha seguridad'],
  calibration: 'Qué seguridad tenías y cuántas veces acertaste',
  calibrationLead: 'Solo cuentan los primeros intentos, y no cuentan para tu puntuación.',
  zone: 'Sombreado: la parte de aciertos con la que cada grado da más puntos.',
  degree: 'Tenías',
  answers: 'Respuestas',
  right: 'Correctas',
  rightOf: (right, answers) => `${String(right)} de ${String(answers)}`,
  none: 'sin respuestas',
  marks: (marks, most) => `Puntos de seguridad: ${String(marks)} de ${String(most)} como máximo`,
  tooSure:
    'Con mucha seguridad, tu respuesta a menudo no era correcta. Revisa esas respuestas otra vez.',
  tooModest: 'Muchas respuestas dadas con poca seguridad eran correctas. Puedes confiar más en ti.',
  wellJudged: 'Has valorado bien lo que sabes y lo que aún no sabes.',
};
