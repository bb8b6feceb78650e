import type { Launch } from '../channels/channel.js';
import type { Activity, Unpacked } from '../core/session/activity.js';
import {
  decodeSession,
  type SavedSession,
  type Stage,
  type StateFault,
} from '../core/session/saved-session.js';
import { answerMark } from './answer-ledger.js';

/** The faults that a learner is told of, the most telling first. */
const TOLD_FAULTS = ['damaged', 'newer-format', 'other-package'] as const;

/** Something that the learner should know about the saved attempt. */
export type SessionNotice =
  | { readonly kind: (typeof TOLD_FAULTS)[number] }
  | {
      readonly kind: 'updated';
      readonly dropped: number;
      readonly changed: number;
      readonly added: number;
    };

/** An attempt as it is taken up, fresh or where it was left. */
export interface TakenUp<State> {
  readonly state: State;
  readonly seed: number;
  readonly stage: Stage;
  /** Highest revision of the saved states, used or not; 0 if there was none. */
  readonly revision: number;
  /** Milliseconds since 1970 of the last save; absent for a fresh start. */
  readonly savedAt?: number | undefined;
  /** Seconds worked in earlier sessions. */
  readonly seconds: number;
  readonly notices: readonly SessionNotice[];
  /** Whether it holds what the far side does not. */
  readonly owing: boolean;
  /** States that could not be read or joined with it, as they were found. */
  readonly aside: readonly string[];
}

/** A saved attempt that can be read. */
export interface Attempt<State> extends SavedSession {
  readonly text: string;
  readonly unpacked: Unpacked<State>;
  readonly joined?: boolean;
}

/** What attempts are read and compared with. */
export interface Reader<Content, State> {
  readonly packageId: string;
  readonly activity: Activity<Content, State, never>;
  readonly content: Content;
  /** A hash of learner and package, as the launch tells it. */
  readonly learner?: string | undefined;
}

/**
 * Takes up the attempt that a launch brought, or begins a fresh one.
 *
 * Where two places hold two states that went different ways, their answers are joined item by item
 * if the activity allows it; if not, the longer attempt goes on, with the notes of both. What is not
 * used - because it went another way, is damaged, of a later version or of another package - is set
 * aside and told, never thrown away.
 *
 * @param seed Called for a fresh start only.
 */
export function takeUp<Content, State, Action>(
  packageId: string,
  launch: Launch,
  activity: Activity<Content, State, Action>,
  content: Content,
  seed: () => number,
): TakenUp<State> {
  const { learner } = launch;
  const reader = { packageId, activity, content, learner };
  const texts = [...new Set(launch.states.map(textOf))].filter((text) => text !== '');
  const found = texts.map((text) => readAttempt(reader, text));
  const faults = found.filter(isFault);
  const attempts = found.filter((one) => isAttempt(one)).sort(byRevision);
  const ancestors = [...(launch.handed ?? []), launch.base ?? '']
    .map((text) => readAttempt(reader, text))
    .filter((one) => isAttempt(one));
  const base = ancestors.find(({ text }) => text === launch.base);
  const { main, others } = startsAnew(launch)
    ? {
        main: undefined,
        others: attempts.filter((one) => !base || !holds(reader, base, one)),
      }
    : joinAll(reader, attempts, ancestors);
  const revisions = found.map((one) => one.revision);
  const common = {
    revision: Math.max(0, ...revisions),
    aside: [...faults.map(({ text }) => text), ...others.map(({ text }) => text)],
  };
  if (main) {
    const { seed: known, savedAt, seconds, unpacked } = main;
    const news = newsOf(unpacked);
    const complete = activity.complete(content, unpacked.state);
    const stage = stageOf(launch, main.stage, { complete, updated: news.length > 0 });
    const differs = launch.kept !== undefined && main.text !== launch.kept;
    const owing = differs || main.joined === true || launch.unsure === true;
    const { state } = unpacked;
    return { ...common, state, seed: known, stage, savedAt, seconds, owing, notices: news };
  }
  const fresh = seed();
  return {
    ...common,
    state: activity.start(content, fresh, learner),
    seed: fresh,
    stage: stageOf(launch, 'begun', { complete: false, updated: false }),
    seconds: 0,
    owing: false,
    notices: noticesOf(faults),
  };
}

/** Whether the LMS had an attempt and has none now: it has begun another. */
function startsAnew({ kept, base, told, finished }: Launch): boolean {
  return kept === '' && (Boolean(base) || told === true) && !finished;
}

/**
 * How far the attempt is by what the LMS says.
 *
 * One that holds a final status was told an end, and one that says otherwise was not. An update may
 * have made the end better, which is told once more; one that is worse stays with us.
 */
function stageOf(
  launch: Launch,
  stage: Stage,
  { complete, updated }: { readonly complete: boolean; readonly updated: boolean },
): Stage {
  if (launch.finished && stage === 'begun') return 'delivered';
  if (stage !== 'delivered') return stage;
  if (complete) return launch.unended || updated ? 'handed-in' : stage;
  return launch.unended ? 'begun' : stage;
}

/** What could not be read of a text, and why. */
export interface Fault {
  readonly text: string;
  readonly fault: StateFault;
  readonly revision: number;
}

/** Whether a text could not be read. */
export function isFault<State>(one: Attempt<State> | Fault): one is Fault {
  return 'fault' in one;
}

function isAttempt<State>(one: Attempt<State> | Fault): one is Attempt<State> {
  return !isFault(one);
}

function textOf(state: unknown): string {
  const text = typeof state === 'string' ? state.trim() : '';
  return text === 'null' || text === 'undefined' ? '' : text;
}

/** The attempt that a text holds, by this or an earlier version of the content, or why it holds none. */
export function readAttempt<Content, State>(
  { packageId, activity, content, learner }: Reader<Content, State>,
  text: string,
): Attempt<State> | Fault {
  const session = decodeSession(packageId, text);
  if (typeof session === 'string') return { text, fault: session, revision: 0 };
  try {
    const unpacked = activity.unpack(content, session.body, session.seed, learner);
    return { ...session, text, unpacked };
  } catch {
    // The checksum agrees, so these bits were packed by rules that this version does not know.
    return { text, fault: 'damaged', revision: session.revision };
  }
}

function byRevision(one: { revision: number }, other: { revision: number }): number {
  return other.revision - one.revision;
}

/** One attempt out of all, and those that it does not hold. */
function joinAll<Content, State>(
  reader: Reader<Content, State>,
  attempts: readonly Attempt<State>[],
  ancestors: readonly Attempt<State>[],
): { readonly main: Attempt<State> | undefined; readonly others: readonly Attempt<State>[] } {
  const others: Attempt<State>[] = [];
  let main = attempts[0];
  for (const other of attempts.slice(1)) {
    if (!main) continue;
    const { whole, apart } = combine(reader, main, other, ancestors);
    main = whole;
    if (apart) others.push(apart);
  }
  return { main, others };
}

/**
 * Two attempts as one, and the one of them that it does not hold all of.
 *
 * Where one has ended or their answers do not go together, those of one stay, with what lies beside the answers
 * of both.
 */
function combine<Content, State>(
  reader: Reader<Content, State>,
  newer: Attempt<State>,
  older: Attempt<State>,
  ancestors: readonly Attempt<State>[],
): { readonly whole: Attempt<State>; readonly apart?: Attempt<State> } {
  const { activity, content } = reader;
  const [mine, theirs] = [newer.unpacked.state, older.unpacked.state];
  const common = commonOf(ancestors, older);
  const ended = activity.complete(content, mine) || activity.complete(content, theirs);
  const joined = ended ? undefined : activity.merge?.(content, mine, theirs, common);
  if (joined !== undefined) {
    const savedAt = Math.max(newer.savedAt, older.savedAt);
    const seconds = Math.max(newer.seconds, older.seconds);
    return { whole: { ...changed(newer, joined), savedAt, seconds } };
  }
  const [kept, left] = outweighs(reader, older, newer) ? [older, newer] : [newer, older];
  const { state } = kept.unpacked;
  const heir = activity.inherit ? activity.inherit(content, state, mine, theirs, common) : state;
  return heir !== undefined && holds(reader, kept, left)
    ? { whole: changed(kept, heir) }
    : { whole: changed(kept, heir ?? state), apart: left };
}

/** What is older than an ancestor does not come from it: the far side has lost what it had taken. */
function commonOf<State>(ancestors: readonly Attempt<State>[], older: Attempt<State>) {
  return ancestors
    .filter(({ revision }) => older.revision >= revision)
    .map(({ unpacked }) => unpacked.state);
}

/** An attempt with another state, which the far side does not hold where it differs. */
function changed<State>(attempt: Attempt<State>, state: State): Attempt<State> {
  const { joined, unpacked } = attempt;
  const differs = JSON.stringify(state) !== JSON.stringify(unpacked.state);
  return { ...attempt, unpacked: { ...unpacked, state }, joined: joined === true || differs };
}

/** Whether an attempt goes on rather than the newer one: it has ended, or it is longer. */
function outweighs<Content, State>(
  { activity, content }: Reader<Content, State>,
  other: Attempt<State>,
  main: Attempt<State>,
): boolean {
  const [mine, theirs] = [main.unpacked.state, other.unpacked.state];
  const ended = activity.complete(content, mine);
  if (ended !== activity.complete(content, theirs)) return !ended && other.seed === main.seed;
  const length = (state: State) => activity.standing(content, state).answered;
  return !ended && length(theirs) > length(mine);
}

/** Whether an attempt has every answer of another. */
function holds<Content, State>(
  { activity, content }: Reader<Content, State>,
  one: Attempt<State>,
  other: Attempt<State>,
): boolean {
  const marks = (attempt: Attempt<State>) =>
    activity
      .answers(content, attempt.unpacked.state)
      .map((answer) => `${answer.item} ${answerMark(answer)}`);
  const there = new Set(marks(one));
  return marks(other).every((mark) => there.has(mark));
}

function newsOf<State>({ dropped, changed = 0, added = 0 }: Unpacked<State>): SessionNotice[] {
  return dropped + changed + added > 0 ? [{ kind: 'updated', dropped, changed, added }] : [];
}

function noticesOf(faults: readonly Fault[]): readonly SessionNotice[] {
  const kind = TOLD_FAULTS.find((one) => faults.some(({ fault }) => fault === one));
  return kind ? [{ kind }] : [];
}
