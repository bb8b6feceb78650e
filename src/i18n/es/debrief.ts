import type { DebriefWords } from '../kinds/debrief.js';
import { plural } from '../plural.js';

/** The words of the debrief of a game in Spanish. */
export const words: DebriefWords = {
  over: 'La partida ha terminado',
  apart:
    'Tras decisiones flojas puede venir un buen resultado, y tras buenas decisiones uno malo. Por eso ves dos resultados, que nunca se suman.',
  business: 'Resultado del negocio',
  shown: 'Lo que mostraron tus decisiones',
  basis: (decisions) =>
    `De ${plural(decisions, 'decisión', 'decisiones')}, cada una comparada con la mejor que era posible allí:`,
  noEvidence: {
    title: 'Sin puntuación',
    practice:
      'Esta partida era de práctica: la opinión de los autores estaba junto a cada decisión. Por eso no demuestra nada.',
    team: 'Esta partida la decidió un equipo. Por eso no demuestra nada de nadie.',
  },
  of100: 'de 100',
  modes: { assess: 'Evaluada', practice: 'Práctica', team: 'Equipo' },
  runs: 'Tus partidas y la puntuación',
  counts: {
    first: 'Para la puntuación cuenta tu primera partida evaluada completa.',
    best: 'Para la puntuación cuenta, de tus partidas evaluadas, la que tiene las mejores decisiones.',
    latest: 'Para la puntuación cuenta tu última partida evaluada completa.',
  },
  score: 'Puntuación:',
  noScore: 'Todavía no hay ninguna, así que no hay puntuación.',
  run: {
    which: 'Partida',
    first: 'Primera',
    best: 'Mejores decisiones',
    latest: 'Última',
    code: 'Código',
    firm: 'Empresa',
    mode: 'Jugada como',
    decisions: 'Mostrado',
  },
  code: 'El código devuelve el mismo recorrido: las mismas cartas y los mismos sucesos. Puedes introducirlo cuando vuelvas a jugar, o dárselo a otras personas.',
  course: 'Cómo fue la partida',
  courseText:
    'La línea es el resultado del negocio después de cada ronda. Un punto lleno es una decisión cercana a la opinión de los autores; uno vacío, una lejana. Los números marcan los puntos de giro.',
  courseWords: 'El recorrido en palabras',
  resultThen: 'Resultado del negocio al final:',
  event: 'Suceso:',
  turns: 'Puntos de giro',
  turnsText: 'Aquí otras decisiones habrían mostrado o movido más.',
  noTurns: 'En cada carta decidiste como lo harían los autores. Nada hizo girar esta partida.',
  decided: 'Decidiste',
  authors: 'Los autores decidirían',
  instead: (other, result) =>
    `Si solo esta decisión hubiera sido otra, y todo lo demás igual, el negocio habría terminado en ${String(other)} en lugar de ${String(result)}.`,
  same: 'Si solo esta decisión hubiera sido otra, y todo lo demás igual, el negocio habría terminado con el mismo resultado.',
  noBetter: 'Una decisión mejor no siempre compensa en una sola partida.',
  view: 'La opinión de los autores',
  nothing: 'No se eligió ni se acordó nada',
  competences: 'Competencia por competencia',
  onlyRun:
    'Esto solo habla de las decisiones de esta partida. No demuestra nada de lo que sabes hacer.',
  competence: 'Competencia',
  shownHead: 'Mostrado',
  decisions: 'Se basa en',
  decisionsOf: (decisions) => (decisions === 1 ? '1 decisión' : `${String(decisions)} decisiones`),
  unseen: 'No se vio en esta partida',
  once: 'Se vio una vez, sin nivel',
  grades: { weak: 'Flojo', partly: 'En parte', strong: 'Fuerte' },
  others: 'Vistas una vez o ninguna',
  fewSeen: 'Ninguna competencia se vio dos veces, así que no se dice ningún nivel.',
  role: 'Para el puesto:',
  roleWeak: 'Lo que más necesita y fue flojo en esta partida:',
  roleUnseen: 'Lo que más necesita y no se vio en esta partida:',
  roleGood: 'Se vio todo lo que más necesita, y nada fue flojo.',
  next: 'En qué trabajar',
  missed: (decisions) =>
    `En esta partida, ${String(decisions)} decisiones se quedaron cortas aquí.`,
  lacking: 'Aquí tus decisiones dejaron margen de mejora.',
  lackingForRole: 'El puesto lo necesita, y aquí tus decisiones dejaron margen de mejora.',
  nothingNext: 'Tus decisiones no dejaron nada abierto en esta partida.',
  practise: 'Practica',
  practices: {
    otherSet:
      'Juega una partida nueva. Reparte las otras cartas y así muestra más de lo que sabes hacer.',
    practice:
      'Juega en el modo de práctica. Allí ves la opinión de los autores después de cada decisión.',
    again:
      'Juega otra vez el mismo recorrido con su código y decide de otro modo en los puntos de giro.',
  },
  action: 'Para tu empresa',
  actionText:
    'Responde a esta pregunta para tu empresa. Después escribe en tu plan el primer paso, un nombre y una fecha.',
  reflection: 'Tu propia idea',
  reflectionAsk: '¿Qué harás de otra manera la próxima vez, en el juego o en tu empresa?',
  unscored: 'Nunca se puntúa.',
  kept: {
    lms: 'Se guarda con tu intento en la plataforma de formación. Ningún informe lo muestra; solo podría encontrarlo quien administra la plataforma.',
    device: 'Se guarda solo en este dispositivo.',
    nothing: 'Aquí no se guarda nada: desaparece cuando cierras la página.',
  },
  left: (characters) =>
    characters === 1 ? 'Queda 1 carácter' : `Quedan ${String(characters)} caracteres`,
  tooMany: (characters) =>
    characters === 1 ? 'Sobra 1 carácter' : `Sobran ${String(characters)} caracteres`,
  beyond: (end) => `Solo se guarda el texto hasta «${end}». Acórtalo.`,
  unwritten: 'No se escribió nada.',
  all: 'Todas las decisiones',
  follows: 'Lo que trae consigo',
  evidence: 'Lo que mostró',
  noCompetence: 'Esta decisión no demuestra ninguna competencia.',
  facts: 'En qué se apoya',
};
