import type { Model, Quirks } from './scorm-lms.js';

const STATUS = 'cmi.core.lesson_status';
const FINAL = ['passed', 'completed', 'failed'];

const isFinished = (stored: Model) => FINAL.includes(stored.get(STATUS) ?? '');
const reviewWhenFinished = (stored: Model) => (isFinished(stored) ? 'review' : undefined);
const isInteraction = (element: string) => element.startsWith('cmi.interactions.');

const TIME = 'cmi.core.session_time';
const TOTAL = 'cmi.core.total_time';

/** Bytes that a browser takes for a request that outlives its page. */
const BEACON = 65_536;

/**
 * Moodle 4.5: what is to be sent counts as sent before it is, and offline it says "true".
 *
 * So a failed commit loses its values for good, and only a different value is sent again. A page
 * that is left or hidden sends a beacon, which says "true" unless it is too large. Opening the
 * session twice in a page throws once answers or objectives are stored. After an end it opens in
 * review and stores all the same. Time counts at the end of a session only.
 */
export const MOODLE: Quirks = {
  forgets: true,
  modeAfter: reviewWhenFinished,
  reopen: (lms) => {
    if (
      [...lms.stored.keys()].some((element) => /^cmi\.(interactions|objectives)\./.test(element))
    ) {
      throw new TypeError("Cannot read properties of undefined (reading 'score')");
    }
  },
  store: (changed, lms, { leaving, hidden, ending, time }) => {
    const sent = [...changed].filter(([element]) => element !== TIME);
    if (leaving || hidden || !lms.online) {
      const body = new URLSearchParams(sent).toString();
      if (body.length > BEACON) return 'false';
      if (lms.reachable) lms.keep(sent);
      return 'true';
    }
    if (!lms.reachable) return 'false';
    const total = secondsIn(lms.stored.get(TOTAL) ?? '') + (ending ? secondsIn(time) : 0);
    lms.keep([...sent, [TOTAL, clockTime(total)]]);
    return 'true';
  },
};

/** Seconds in a time such as `00:02:05.50`. */
function secondsIn(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Seconds as a time such as `00:02:05.50`. */
function clockTime(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60].map((part) => Math.floor(part));
  const rest = (seconds % 60).toFixed(2);
  return [...parts, rest].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * ILIAS: interactions are never read back, the count of objectives is text glued together, and a
 * commit inside a click or on leaving is taken for granted.
 *
 * Offline a commit throws, and a login page in an answer closes the page of the content.
 */
export const ILIAS: Quirks = {
  launch: (stored) => new Map([...stored].filter(([element]) => !isInteraction(element))),
  read: (element, model) =>
    element === 'cmi.objectives._count'
      ? `${model.has('cmi.objectives.0.id') ? 1 : 0}1`
      : undefined,
  store: (changed, lms, player) => {
    if (lms.reachable) lms.keep(changed);
    if (lms.reachable || lms.clicking || player.leaving) return 'true';
    if (!lms.online) throw new DOMException('Failed to execute send', 'NetworkError');
    player.closed = lms.signedOut;
    return 'false';
  },
};

const UNREAD = /lesson_status|_status$|score|mode|entry|credit|_count/;

/**
 * Open edX: says "true" to all, reads next to nothing back, and loses a batch over one bad score.
 *
 * Batches go out in a task of their own, once, and none from a page that is being left.
 */
export const OPEN_EDX: Quirks = {
  agreeable: true,
  lateness: 50,
  copied: true,
  read: (element) => (UNREAD.test(element) ? '' : undefined),
  store: (changed, lms, player) => {
    const bad = [...changed].some(
      ([element, value]) => element.endsWith('score.raw') && !(value !== '' && Number(value) >= 0),
    );
    if (bad || player.leaving) return 'true';
    player.later(() => {
      if (lms.reachable) lms.keep(changed);
    });
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
  store: (changed, lms, { model }) => {
    if (isFinished(lms.stored) || !lms.reachable) return 'true';
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

/**
 * Frappe: knows the state and the completion alone, and wipes the state when there is one.
 *
 * What was set goes out a little later, and not at all from a page that is gone by then.
 */
export const FRAPPE: Quirks = {
  agreeable: true,
  lateness: 300,
  read: (element, model) => {
    if (element === 'cmi.launch_data') return model.get(STATE) ?? '';
    return element === STATE || element === DONE ? undefined : '';
  },
  store: (changed, lms, player) => {
    player.later(() => {
      if (lms.stored.get(DONE) === 'completed' || !lms.reachable) return;
      lms.keep([...changed].filter(([element]) => element === STATE || element === DONE));
      if (lms.stored.get(DONE) === 'completed') lms.stored.delete(STATE);
    });
    return 'true';
  },
};

/** OpenOLAT: a commit says "true" whatever the server does; it knows no counts, and closes the page at the end. */
export const OPENOLAT: Quirks = {
  closes: true,
  read: (element) => (element.endsWith('._count') ? 0 : undefined),
  store: (changed, lms) => {
    if (lms.reachable) lms.keep(changed);
    return 'true';
  },
};

/** Forma: every answer is a String object, which equals nothing. */
export const FORMA: Quirks = { answer: (answer) => new String(answer) };

/** Sakai: a commit counts the session time like the end of a session. */
export const SAKAI: Quirks = {
  store: (changed, lms) => {
    if (!lms.reachable) return 'false';
    const time = /^PT([\d.]+)S$/.exec(changed.get('cmi.session_time') ?? '')?.[1] ?? '0';
    const total = Number(lms.stored.get('cmi.total_time') ?? 0) + Number(time);
    lms.keep([...changed, ['cmi.total_time', String(total)]]);
    return 'true';
  },
};
