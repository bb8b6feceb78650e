import type { Messages } from './messages.js';
import { plural } from './plural.js';

/** The interface in Spanish; it says «tú». */
export const es: Messages = {
  phrases: {
    yes: 'Sí',
    partly: 'En parte',
    no: 'No',
    isTrue: 'Verdadero',
    isFalse: 'Falso',
    withEvidence: 'con prueba',
    withoutEvidence: 'sin prueba',
    and: 'y',
    notAnswered: 'Sin respuesta',
    scoreOf100: (score, answered, total) =>
      `${String(score)} de 100 (${String(answered)} de ${String(total)} respondidas)`,
    tooFewAnswers: (answered, total) =>
      `Aún faltan respuestas (${String(answered)} de ${String(total)} respondidas)`,
  },
  start: {
    begin: 'Empezar',
    welcomeBack: 'Qué bien verte de nuevo',
    stopped: ({ question, place, day, time }) =>
      `Te detuviste después de la pregunta ${String(question)}${place && `, en «${place}»`}, el ${day} a las ${time}.`,
    saved: (count) =>
      count === 1
        ? 'Tu respuesta está guardada.'
        : `Tus ${String(count)} respuestas están guardadas.`,
    answeredOf: (answered, total) => `${String(answered)} de ${String(total)} respondidas`,
    continueWith: (question) => `Seguir con la pregunta ${String(question)}`,
    continueToReview: 'Repasar tus respuestas',
    again: 'Empezar de nuevo',
    againConfirm: {
      title: '¿Empezar de nuevo y perder tus respuestas?',
      text: 'Se borran todas las respuestas que has dado hasta ahora. No se puede deshacer.',
    },
    againYes: 'Borrarlas y empezar de nuevo',
    againNo: 'Conservar mis respuestas',
  },
  question: {
    number: (question) => `Pregunta ${String(question)}`,
    ofTotal: (total) => `de ${String(total)}`,
    minutesLeft: (minutes) => `quedan unos ${String(minutes)} min`,
    case: 'El caso',
    saveAndContinue: 'Guardar y seguir',
    continue: 'Seguir',
    back: 'Atrás',
    mark: 'Marcar para revisar después',
    marked: 'Marcada para revisar después',
    leaveOpen: 'Dejar sin responder',
    problem: 'Falta una respuesta',
    chooseOne: 'Elige una respuesta o deja la pregunta sin responder',
    chooseSome: 'Elige al menos una respuesta o deja la pregunta sin responder',
    enterNumber: 'Escribe un número o deja la pregunta sin responder',
    settled: 'Ya has visto la respuesta correcta, así que la tuya se queda como está.',
  },
  item: {
    chooseAll: 'Elige todas las que correspondan.',
    tagRight: 'Tu respuesta: correcta',
    tagWrong: 'Tu respuesta: no es esta',
    tagPartly: 'Tu respuesta: en parte',
    tagMissed: 'Forma parte de la respuesta',
    tagStrongest: 'La respuesta más sólida',
    yourAnswer: 'Tu respuesta',
    rightAnswer: 'Respuesta correcta',
    showTomorrow: 'Podría mostrarlo mañana:',
    showFirst: 'Posible después de «Sí» o «En parte».',
    notANumber: (typed, example) => `«${typed}» no es un número. Escribe uno como ${example}.`,
    outOfRange: (least, most) => `Escribe un número de ${least} a ${most}.`,
    tooManyDecimals: (most) =>
      most === 0
        ? 'Escribe un número entero, sin decimales.'
        : `Escribe como máximo ${plural(most, 'decimal', 'decimales')}.`,
    readAs: (value) => `Se lee como ${value}`,
  },
  feedback: {
    right: 'Correcto',
    partly: 'Correcto en parte',
    wrong: 'No es esta',
    why: 'Por qué importa',
  },
  review: {
    title: 'Repasa tus respuestas',
    lead: 'Todavía puedes cambiar tus respuestas. Después de entregar, quedan fijas.',
    leadReasons: 'Después de entregar, tus respuestas quedan fijas y ves las razones.',
    after: {
      title: 'Tus respuestas',
      text: 'Ya has entregado, así que tus respuestas quedan fijas. Puedes mirar cada una de ellas.',
    },
    allSeen: 'Has visto todas las preguntas',
    change: 'Cambiar',
    answer: 'Responder',
    view: 'Ver',
    thisQuestion: (question) => ` la pregunta ${String(question)}`,
    notAnswered: 'Aún sin responder',
    before: 'Antes de entregar',
    answered: (count) => (count === 1 ? 'respondida' : 'respondidas'),
    open: () => 'sin responder',
    marked: (count) => (count === 1 ? 'marcada' : 'marcadas'),
    openCostsNothing:
      'Una pregunta sin responder no cuenta en tu contra. El resultado se apoya en menos respuestas.',
    openEarnsNothing:
      'Una pregunta sin responder no suma nada. Responder con cuidado puede ayudarte.',
    goTo: (question) => `Ir a la pregunta ${String(question)}`,
    handIn: (count) => `Entregar ${plural(count, 'respuesta', 'respuestas')}`,
    nothingYet: 'Responde al menos una pregunta antes de entregar.',
  },
  results: {
    title: 'Tu resultado',
    handedIn: (day, time) => `Entregado el ${day} a las ${time}`,
    print: 'Imprimir',
    download: 'Descargar tus respuestas',
    lookThrough: 'Mirar tus respuestas',
    again: 'Empezar un intento nuevo',
    againText: 'Empiezas con respuestas vacías. Lo que has entregado lo conserva tu docente.',
    backToResult: 'Volver al resultado',
    leave: 'Salir',
    left: { title: 'Puedes cerrar esta ventana', text: 'Todo está guardado.' },
  },
  readiness: {
    basis: (day, answered, total) =>
      `${day} · ${String(answered)} de ${String(total)} preguntas respondidas`,
    tooFew: {
      title: 'Aún faltan respuestas',
      text: 'Un veredicto con tan pocas respuestas sería una suposición. Abajo ves lo que has respondido hasta ahora.',
    },
    missing: (count) =>
      count === 1
        ? 'Falta 1 respuesta para un veredicto.'
        : `Faltan ${String(count)} respuestas para un veredicto.`,
    flags: (count) =>
      count === 1 ? 'Primero, una señal de alarma' : `Primero, ${String(count)} señales de alarma`,
    capped: (band) => `Mientras siga así, el veredicto no puede pasar de «${band}».`,
    cappedBy: (dimension, band) =>
      `«${dimension}» está tan bajo que el veredicto no puede pasar de «${band}».`,
    where: 'Dónde estás',
    here: 'Estás aquí',
    build: 'construir',
    prepare: 'preparar',
    ready: 'en condiciones',
    axisLevel: (axis, level) => `${axis}: ${level}`,
    axisScore: (axis, score) => `${axis}: ${String(score)} de 100`,
    axisOpen: (axis) => `${axis}: faltan respuestas`,
    dimensions: 'Dimensión por dimensión',
    scoreBand: (score, band) => `${String(score)} · ${band}`,
    notEnough: 'Faltan respuestas',
    answeredOf: (answered, total) => `${String(answered)} de ${String(total)} respondidas`,
    strongest: 'Lo que ya te sostiene',
    noStrongest: 'Todavía no destaca ninguna dimensión.',
    urgent: 'Qué hacer primero',
    within: (days) => `En ${String(days)} días`,
    competence: 'Competencia',
    adviser: 'Quién puede ayudar',
    repeat: (day) => `Repite el análisis el ${day}`,
    repeatText: 'Responde otra vez a las mismas preguntas y compara los dos informes.',
    probes: (right, total) =>
      `Preguntas de conocimiento: ${String(right)} de ${String(total)} correctas`,
    probesText:
      'Cuentan en su dimensión. Sobre todo, muestran hasta qué punto puedes fiarte de tu propia visión.',
    honesty: 'Qué es este informe y qué no es',
    brief: 'Una página para tu asesoría',
    briefTitle: 'Resumen para la asesoría',
    briefLead: 'De un autoanálisis de la empresa. Nadie ha verificado las respuestas.',
    firm: 'Empresa',
    date: 'Fecha',
    person: 'Persona',
    questionsForAdviser: 'Nuestras preguntas',
    nothingUrgent: 'Ninguna respuesta pide un primer paso.',
  },
  status: {
    sent: 'Enviado a la plataforma',
    sending: 'Enviando…',
    waiting: 'Aún sin enviar',
    failed: 'No aceptado',
    device: 'Guardado en este dispositivo',
    nothing: 'Vista previa, no se guarda nada',
    readOnly: 'Solo para mirar, no cambia nada',
    again: (seconds) => `nuevo intento en ${String(seconds)} s`,
  },
  about: {
    open: 'Acerca de',
    title: 'Acerca de este módulo',
    back: 'Volver',
    publisher: 'Editor',
    website: 'Sitio web',
    funding: 'Financiación',
    licence: 'Licencia',
    reused: 'Material reutilizado',
    version: 'Versión',
    checked: 'Última revisión del contenido',
    privacy: 'Qué se guarda y quién lo ve',
    keptByLms:
      'Tu plataforma de aprendizaje guarda tus respuestas, tu resultado y el tiempo dedicado. Tu docente puede verlos allí. Nosotros no los recibimos. Hasta que las tenga con seguridad, queda una copia sin tu nombre en este navegador.',
    keptOnDevice:
      'Tus respuestas se quedan en este navegador, en este dispositivo. Nadie más las recibe. Desaparecen cuando borras los datos del navegador.',
    keptNowhere:
      'No se guarda nada. Cuando cierras la página, tus respuestas desaparecen. Imprime o descarga lo que necesites.',
    noTracking:
      'No hay cookies, ni seguimiento, ni peticiones a otros sitios. Tu nombre no se lee.',
    accessibility: 'Accesibilidad',
    report: 'Avisar de un error',
    reportText: '¿Hay algo incorrecto, poco claro o difícil de usar? Escribe al editor:',
    newWindow: '(se abre en una ventana nueva)',
  },
  notice: {
    practice: {
      title: 'No se ha encontrado una plataforma de aprendizaje',
      text: 'Puedes probarlo todo. No se envía nada y no queda nada cuando cierras la página.',
    },
    device: {
      title: 'Tus respuestas se quedan en este dispositivo',
      text: 'No se ha encontrado una plataforma de aprendizaje. Tus respuestas se guardan solo en este navegador; al final puedes descargar el resultado.',
    },
    damaged: {
      title: 'No se han podido leer tus respuestas anteriores',
      text: 'La plataforma las devolvió incompletas, así que empiezas de nuevo. Avisa a tu docente, por favor.',
    },
    otherPackage: {
      title: 'Empiezas de nuevo',
      text: 'La plataforma nos dio respuestas que pertenecen a otro módulo. No se han usado.',
    },
    newerFormat: {
      title: 'Empiezas de nuevo',
      text: 'Una versión más nueva de este módulo guardó tus respuestas anteriores y esta no puede leerlas. Avisa a tu docente, por favor.',
    },
    updated: ({ dropped, changed, added }) => ({
      title: 'Este módulo se ha actualizado',
      text: [
        dropped > 0
          ? (dropped === 1
              ? '1 respuesta es de una pregunta que ya no forma'
              : `${String(dropped)} respuestas son de preguntas que ya no forman`) + ' parte de él.'
          : '',
        changed > 0
          ? (changed === 1
              ? '1 pregunta que has respondido ha'
              : `${String(changed)} preguntas que has respondido han`) +
            ' cambiado; tus respuestas siguen ahí, marcadas para que las mires otra vez.'
          : '',
        added > 0
          ? added === 1
            ? '1 pregunta es nueva.'
            : `${String(added)} preguntas son nuevas.`
          : '',
        'Todas tus demás respuestas están aquí, y tu resultado sigue la nueva versión.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
    notSent: {
      title: 'La plataforma no ha confirmado tus últimas respuestas',
      text: 'Deja esta página abierta y sigue; lo seguimos intentando.',
    },
    signedOut: {
      title: 'Se ha cerrado tu sesión en la plataforma',
      text: 'Inicia sesión de nuevo en otra pestaña, vuelve aquí y pulsa «Intentar ahora».',
    },
    expired: {
      title: 'Esta sesión con la plataforma ha terminado',
      text: 'Cierra esta página y abre la actividad otra vez. Lo que no ha llegado se envía entonces.',
    },
    refused: {
      title: 'La plataforma no acepta tus respuestas',
      text: 'Deja esta página abierta; lo seguimos intentando. Si sigue así, cierra la actividad y ábrela otra vez, o entrega el archivo descargado.',
    },
    kept: 'Tus respuestas están a salvo en este dispositivo.',
    notKept: 'Tus respuestas están solo en esta página: descárgalas antes de cerrarla.',
    reopen: {
      title: 'Abre esta actividad otra vez',
      text: 'La plataforma no puede abrirla dos veces en una página. Cierra la actividad y ábrela de nuevo; tus respuestas están guardadas allí.',
    },
    aside: {
      title: 'Se han encontrado otras respuestas',
      text: 'Vienen de otro dispositivo o de otra versión y no se han podido unir con estas. Descárgalas y entrega el archivo a tu docente.',
    },
    asideTake: 'Descargarlas',
    asideDrop: 'Borrarlas',
    elsewhere: {
      title: 'Este módulo está abierto en otra pestaña',
      text: 'Aquí puedes mirar tus respuestas, pero no cambiarlas.',
    },
    useHere: 'Usar aquí',
    sentAgain: {
      title: 'Todas tus respuestas han llegado',
      text: 'Puedes seguir como siempre.',
    },
    review: {
      title: 'Estás mirando un intento anterior',
      text: 'Nada de lo que hagas aquí lo cambia.',
    },
    browse: {
      title: 'Esto es una vista previa',
      text: 'Puedes probarlo todo. No se registra nada.',
    },
    contentMissing: {
      title: 'No se han podido cargar las preguntas',
      text: 'Tus respuestas están a salvo. Comprueba la conexión y vuelve a cargar esta página.',
    },
    languageMissing: {
      title: 'No se ha podido cargar el idioma',
      text: 'Tus respuestas están a salvo. Comprueba la conexión y elige el idioma otra vez.',
    },
    retry: 'Intentar ahora',
    dismiss: 'Entendido',
  },
  language: { label: 'Idioma' },
};

/** Stands in the page where scripts are switched off, so the runtime does not need it. */
export const noScript =
  'Esta página necesita JavaScript. Actívalo en el navegador y vuelve a cargar la página.';
