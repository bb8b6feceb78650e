import type { Statement } from '@xapi/xapi';
import { isRecord, parsed } from './client.js';
import type { Shelf } from '../../core/session/shelf.js';
import { verbOf, type Draft } from './statements.js';

/** A session as its statements show it. */
export interface StampingSession {
  /** Tells sessions of one registration apart. */
  readonly id: string;
  /** The statement as this session must say it. */
  readonly stamp: (draft: Draft) => Statement;
}

/** What to mind when a statement is sent. */
export interface Caution {
  /** Session in which it cannot be said. */
  readonly notIn?: string | undefined;
  /** Whether the LRS may hold it already. */
  readonly unsure?: boolean | undefined;
}

/** A statement on its way. */
export interface Entry extends Caution {
  readonly seq: number;
  readonly draft: Draft;
  /** Session that `body` was made for. */
  readonly session?: string | undefined;
  /**
   * The JSON text; fixed before the first try, so that every try sends the same bytes.
   *
   * It is not put on the shelf, because it names the learner as the LMS does. After a reload it is
   * made again, the same because nothing in it but the session's own terms can change.
   */
  readonly body?: string | undefined;
  readonly notIn?: string | undefined;
  /** Sessions that refused it. */
  readonly refusals: number;
  readonly unsure: boolean;
}

/** Sessions that must refuse a statement before it is given up. */
const LAST_REFUSAL = 3;
const BOUND = new Set(['initialized', 'terminated']);

/**
 * Statements in the order they were made, on the shelf from the beginning.
 *
 * What another session left is stamped anew under its old id and time. Its `initialized` and
 * `terminated` go with it, and so does a `terminated` from before a reload: the session goes on.
 * Every entry has a name of its own, so that two tabs do not overwrite each other's.
 */
export class Queue {
  readonly #shelf: Shelf;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  #session: StampingSession | undefined;
  #lastSeq = 0;

  /** @param now Milliseconds since 1970, which order what several sessions left. */
  constructor(shelf: Shelf, now: () => number) {
    this.#shelf = shelf;
    this.#now = now;
    const found: Entry[] = [];
    for (const name of shelf.names('out-')) {
      const entry = parsed(shelf.get(name) ?? '');
      if (isEntry(entry) && verbOf(entry.draft) !== 'terminated') found.push(entry);
      else shelf.remove(name);
    }
    found.sort((one, other) => one.seq - other.seq);
    for (const entry of found) this.#entries.set(entry.draft.id, entry);
    this.#lastSeq = found.at(-1)?.seq ?? 0;
  }

  /** All that has not arrived, in order. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Whether something waits for a later session. */
  get barred(): boolean {
    return this.entries.some((entry) => this.#isBarred(entry));
  }

  /** What can be said in this session, `terminated` last. */
  get ready(): readonly Entry[] {
    const open = this.entries.filter((entry) => !this.#isBarred(entry));
    const ends = ({ draft }: Entry) => verbOf(draft) === 'terminated';
    return [...open.filter((entry) => !ends(entry)), ...open.filter(ends)];
  }

  /** Says which session speaks from now on. */
  begin(session: StampingSession): void {
    this.#session = session;
    for (const entry of this.entries) {
      const bound = BOUND.has(verbOf(entry.draft) ?? '');
      if (bound && entry.session !== session.id) this.remove(entry.draft.id);
    }
  }

  /** Takes a statement, unless one with its id is here. */
  add(draft: Draft, { notIn, unsure = false }: Caution = {}): void {
    if (this.#entries.has(draft.id)) return;
    this.#lastSeq = Math.max(this.#lastSeq + 1, this.#now());
    const session = BOUND.has(verbOf(draft) ?? '') ? this.#session?.id : undefined;
    this.#keep({ seq: this.#lastSeq, draft, session, notIn, refusals: 0, unsure });
  }

  /** The statement as this session says it, the same text every time. */
  bodyOf(id: string): string {
    const entry = this.#entries.get(id);
    if (!entry || !this.#session) return '';
    if (entry.body !== undefined && entry.session === this.#session.id) return entry.body;
    const body = JSON.stringify(this.#session.stamp(entry.draft));
    this.#keep({ ...entry, session: this.#session.id, body });
    return body;
  }

  /** Notes that the LRS may hold it. */
  doubt(id: string): void {
    const entry = this.#entries.get(id);
    if (entry && !entry.unsure) this.#keep({ ...entry, unsure: true });
  }

  /** Keeps a refused statement for the next session, or gives it up. @returns Whether it is kept. */
  bar(id: string): boolean {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    const refusals = entry.refusals + 1;
    if (refusals >= LAST_REFUSAL) this.remove(id);
    else this.#keep({ ...entry, refusals, notIn: this.#session?.id });
    return refusals < LAST_REFUSAL;
  }

  /** Lets go of a statement. */
  remove(id: string): void {
    const entry = this.#entries.get(id);
    this.#entries.delete(id);
    if (entry) this.#shelf.remove(nameOf(entry));
  }

  #isBarred(entry: Entry): boolean {
    return entry.notIn !== undefined && entry.notIn === this.#session?.id;
  }

  #keep(entry: Entry): void {
    this.#entries.set(entry.draft.id, entry);
    // Whoever finds it there cannot know whether a try has reached the LRS.
    const unsure = entry.unsure || entry.body !== undefined;
    this.#shelf.put(nameOf(entry), JSON.stringify({ ...entry, unsure, body: undefined }));
  }
}

function nameOf({ seq, draft }: Entry): string {
  return `out-${seq}-${draft.id}`;
}

/** Whether a value off the shelf is one that we put there; only its frame is looked at. */
function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value['seq'] === 'number' &&
    typeof value['refusals'] === 'number' &&
    isRecord(value['draft']) &&
    typeof value['draft']['id'] === 'string' &&
    isRecord(value['draft']['verb'])
  );
}
