import type { FakeScormLms, Model, Quirks } from './scorm-lms.js';

const STATUS = 'cmi.core.lesson_status';
const FINAL = ['passed', 'completed', 'failed'];

const isFinished = (stored: Model) => FINAL.includes(stored.get(STATUS) ?? '');
const reviewWhenFinished = (stored: Model) => (isFinished(stored) ? 'review' : undefined);
const isInteraction = (element: string) => element.startsWith('cmi.interactions.');

/**
 * Moodle 4.5: what is to be sent counts as sent before it is, and offline it says "true".
 *
 * So a failed commit loses its values for good, and only a different value is sent again.
 */
export const MOODLE: Quirks = {
  forgets: true,
  modeAfter: reviewWhenFinished,
  store: (changed, lms) => {
    if (!lms.online) return 'true';
    if (lms.refusing) return 'false';
    lms.keep([...changed].filter(([element]) => element !== 'cmi.core.session_time'));
    return 'true';
  },
};

/**
 * ILIAS: interactions are never read back, the count of objectives is text glued together, and a
 * commit inside a click is taken for granted.
 */
export const ILIAS: Quirks = {
  launch: (stored) => new Map([...stored].filter(([element]) => !isInteraction(element))),
  read: (element, model) =>
    element === 'cmi.objectives._count'
      ? `${model.has('cmi.objectives.0.id') ? 1 : 0}1`
      : undefined,
  store: (changed, lms) => {
    if (lms.refusing) return lms.clicking ? 'true' : 'false';
    lms.keep(changed);
    return 'true';
  },
};

const UNREAD = /lesson_status|_status$|score|mode|entry|credit|_count/;

/** Open edX: says "true" to all, reads next to nothing back, and loses a batch over one bad score. */
export const OPEN_EDX: Quirks = {
  agreeable: true,
  read: (element) => (UNREAD.test(element) ? '' : undefined),
  store: (changed, lms) => {
    const bad = [...changed].some(
      ([element, value]) => element.endsWith('score.raw') && !(value !== '' && Number(value) >= 0),
    );
    if (!bad) queueMicrotask(() => lms.keep(changed));
    return 'true';
  },
};

/** Chamilo's own encoding: these signs end a value. */
const asSentByChamilo = (value: string) => value.split(/[&+#=]/, 1).join();

/**
 * Chamilo: stores nothing more once an attempt has ended, forgets a score of 0, sends all
 * interactions with every commit though it never read them, and breaks on a percent sign.
 */
export const CHAMILO: Quirks = {
  agreeable: true,
  modeAfter: reviewWhenFinished,
  launch: (stored) =>
    new Map([...stored].map(([element, value]) => [element, isInteraction(element) ? '' : value])),
  read: (element, model) =>
    element === 'cmi.core.score.raw' ? Number(model.get(element) ?? 0) : undefined,
  store: (changed, lms, model) => {
    if (isFinished(lms.stored)) return 'true';
    const sent = [...changed, ...[...model].filter(([element]) => isInteraction(element))];
    for (const [element, value] of sent) {
      if (value.includes('%')) throw new URIError('URI malformed');
      if (element.endsWith('score.raw') && Number(value) === 0) continue;
      lms.keep([[element, isInteraction(element) ? asSentByChamilo(value) : value]]);
    }
    return 'true';
  },
};

const DONE = 'cmi.completion_status';
const STATE = 'cmi.suspend_data';

/** Frappe: knows the state and the completion alone, and wipes the state when there is one. */
export const FRAPPE: Quirks = {
  agreeable: true,
  read: (element, model) => {
    if (element === 'cmi.launch_data') return model.get(STATE) ?? '';
    return element === STATE || element === DONE ? undefined : '';
  },
  store: (changed, lms) => {
    if (lms.stored.get(DONE) === 'completed') return 'true';
    lms.keep([...changed].filter(([element]) => element === STATE || element === DONE));
    if (lms.stored.get(DONE) === 'completed') lms.stored.delete(STATE);
    return 'true';
  },
};

/** Forma: every answer is a String object, which equals nothing. */
export const FORMA: Quirks = { answer: (answer) => new String(answer) };

/** Sakai: a commit counts the session time like the end of a session. */
export const SAKAI: Quirks = {
  store: (changed, lms: FakeScormLms) => {
    const time = /^PT([\d.]+)S$/.exec(changed.get('cmi.session_time') ?? '')?.[1] ?? '0';
    const total = Number(lms.stored.get('cmi.total_time') ?? 0) + Number(time);
    lms.keep([...changed, ['cmi.total_time', String(total)]]);
    return lms.refusing ? 'false' : 'true';
  },
};
