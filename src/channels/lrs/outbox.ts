import type { Environment } from '../channel.js';
import { Backoff } from '../backoff.js';
import type { LrsClient, Manner, Sending } from './client.js';
import { Queue, type Caution, type Entry, type StampingSession } from './queue.js';
import type { Shelf } from '../../core/session/shelf.js';
import { verbOf, type Draft } from './statements.js';

/** The session through which statements go out. */
export interface OutboxSession extends StampingSession {
  readonly client: LrsClient;
  /** One PUT each instead of lists. */
  readonly put: boolean;
}

/** Whether everything has arrived, is under way, or is kept back. */
export type OutboxStatus = 'empty' | 'busy' | 'held';

/** Who hears what becomes of statements. */
export interface OutboxListener {
  /** A statement has arrived. */
  readonly stored: (draft: Draft) => void;
  /** The status may be another. */
  readonly changed: () => void;
}

const MOST = 20;
const MOST_BYTES = 48 * 1024;
/** Refusals in a row after which a session is taken for dead. */
const HOPELESS = 5;

/**
 * Sends statements in order until an LRS has proven that it holds them.
 *
 * `initialized` goes alone and is waited for; then lists go, one at a time. After a try without an
 * answer, and after a refusal, each statement is looked up by its id before it is sent again.
 */
export class Outbox {
  readonly #queue: Queue;
  readonly #backoff: Backoff;
  readonly #listener: OutboxListener;
  readonly #flying = new Set<string>();
  readonly #arrived = new Set<string>();
  #session: OutboxSession | undefined;
  #pass: Promise<void> | undefined;
  #failing = false;
  #over = false;
  #refusals = 0;

  /** @param shelf Where statements lie until they have arrived, those of earlier pages too. */
  constructor(shelf: Shelf, environment: Environment, listener: OutboxListener) {
    this.#queue = new Queue(shelf, environment.now);
    this.#backoff = new Backoff(environment);
    this.#listener = listener;
  }

  /** Statements that have not arrived, in order. */
  get pending(): readonly Draft[] {
    return this.#queue.entries.map(({ draft }) => draft);
  }

  /** Where things stand. */
  get status(): OutboxStatus {
    if (this.#queue.entries.length === 0) return 'empty';
    return this.#over || this.#failing || this.#queue.barred ? 'held' : 'busy';
  }

  /** Whether the session is over, so that nothing goes out any more. */
  get over(): boolean {
    return this.#over;
  }

  /** When it is tried again, in milliseconds since 1970; absent when nothing waits. */
  get retryAt(): number | undefined {
    return this.#backoff.due;
  }

  /** Starts sending through a session. */
  begin(session: OutboxSession): void {
    this.#session = session;
    this.#queue.begin(session);
  }

  /** Stops for good and keeps what is left for a later session. */
  stop(): void {
    this.#over = true;
    this.#backoff.cancel();
    this.#listener.changed();
  }

  /** Takes a statement; one that is here or has arrived already is not taken twice. */
  add(draft: Draft, caution?: Caution): void {
    if (!this.#arrived.has(draft.id)) this.#queue.add(draft, caution);
  }

  /** Sends until nothing is left or something fails; then tries again by itself, later and later. */
  deliver(): Promise<void> {
    this.#pass ??= this.#run();
    return this.#pass;
  }

  /**
   * Sends at once what is not under way, in requests that outlive the page.
   *
   * @param last Goes at the end of the same request, and only if nothing else is left out.
   */
  flush(last?: Draft): void {
    const session = this.#session;
    if (!session || this.#over || this.#awaitsStart()) return;
    const waiting = this.#queue.ready.filter(({ draft }) => !this.#flying.has(draft.id));
    const sure = waiting.filter(({ unsure }) => !unsure);
    // What may have arrived goes apart: some LRSs stop at the first statement that they know.
    const unsure = waiting.filter((entry) => entry.unsure);
    if (
      last &&
      this.#flying.size === 0 &&
      unsure.length === 0 &&
      !(session.put && sure.length > 0)
    ) {
      this.add(last);
      sure.push(...this.#queue.ready.filter(({ draft }) => draft.id === last.id));
    }
    for (const entries of [sure, unsure]) {
      const group = this.#fitting(entries, { bytes: session.client.room, most: Infinity });
      for (const part of session.put ? group.map((id) => [id]) : [group]) {
        if (part.length > 0) void this.#leave(part, session.put);
      }
    }
  }

  async #leave(group: readonly string[], put: boolean): Promise<void> {
    if (await this.#send(group, { put, leaving: true })) this.#succeed();
    else this.#fail();
    if (!this.#failing) await this.deliver();
    this.#listener.changed();
  }

  async #run(): Promise<void> {
    // Not before `deliver` has noted this pass.
    await Promise.resolve();
    this.#backoff.cancel();
    let going = true;
    while (going && this.#session && !this.#over) {
      const { put } = this.#session;
      const group = this.#next(put);
      if (group.length === 0) break;
      going = await this.#send(group, { put });
      if (going) this.#succeed();
    }
    if (!going) this.#fail();
    this.#pass = undefined;
    this.#listener.changed();
  }

  #succeed(): void {
    this.#failing = false;
    this.#backoff.reset();
  }

  #fail(): void {
    this.#failing = true;
    if (!this.#over) this.#backoff.schedule(() => void this.deliver());
  }

  #next(put: boolean): readonly string[] {
    if (this.#flying.size > 0) return [];
    const start = this.#queue.ready.find(({ draft }) => verbOf(draft) === 'initialized');
    if (start) return [start.draft.id];
    const most = put ? 1 : MOST;
    const group = this.#fitting(this.#queue.ready, { bytes: MOST_BYTES, most });
    // One that is larger than any list goes alone.
    return group.length > 0 ? group : this.#queue.ready.slice(0, 1).map(({ draft }) => draft.id);
  }

  #fitting(entries: readonly Entry[], limit: { bytes: number; most: number }): readonly string[] {
    const group: string[] = [];
    let left = limit.bytes;
    for (const { draft } of entries) {
      left -= new TextEncoder().encode(this.#queue.bodyOf(draft.id)).length + 1;
      if (left < 0 || group.length >= limit.most) break;
      group.push(draft.id);
    }
    return group;
  }

  /** @returns Whether the LRS answered, so that the next group may follow. */
  async #send(group: readonly string[], manner: Manner): Promise<boolean> {
    for (const id of group) this.#flying.add(id);
    try {
      const open = manner.leaving ? group : await this.#withoutArrived(group);
      if (!open || !this.#session) return false;
      if (open.length === 0) return true;
      const wire = open.map((id) => ({ id, body: this.#queue.bodyOf(id) }));
      const sending = await this.#session.client.send(wire, manner);
      return sending === 'refused' || sending === 'unproven'
        ? await this.#sendSingly(open, manner.put ? sending : undefined)
        : this.#settle(open, sending);
    } finally {
      for (const id of group) this.#flying.delete(id);
    }
  }

  /** Those of a group that the LRS does not hold yet; undefined when it does not answer. */
  async #withoutArrived(group: readonly string[]): Promise<readonly string[] | undefined> {
    const doubted = new Set(
      this.#queue.entries.filter(({ unsure }) => unsure).map(({ draft }) => draft.id),
    );
    const open: string[] = [];
    for (const id of group) {
      const found = doubted.has(id) ? await this.#lookUp(id) : 'missing';
      if (found === 'missing') open.push(id);
      else if (!this.#settle([id], found)) return undefined;
    }
    return open;
  }

  /**
   * Looks up each statement and sends the missing ones alone, because a refusal says nothing about
   * what was stored.
   *
   * @param told What the LRS said of this one alone already.
   */
  async #sendSingly(group: readonly string[], told?: Sending): Promise<boolean> {
    for (const id of group) {
      const found = await this.#lookUp(id);
      const sending = found === 'missing' ? (told ?? (await this.#sendAlone(id))) : found;
      if (sending === 'refused') this.#bar(id);
      else if (!this.#settle([id], sending)) return false;
      if (this.#over) return false;
    }
    return true;
  }

  async #sendAlone(id: string): Promise<Sending> {
    const wire = [{ id, body: this.#queue.bodyOf(id) }];
    return (await this.#session?.client.send(wire, { put: true })) ?? 'unknown';
  }

  async #lookUp(id: string): Promise<Sending | 'missing'> {
    const held = await this.#session?.client.holds(id);
    if (held === 'denied') return 'denied';
    if (held === undefined) return 'unknown';
    return held ? 'stored' : 'missing';
  }

  #settle(group: readonly string[], sending: Sending): boolean {
    if (sending === 'denied') this.stop();
    for (const id of group) {
      if (sending === 'stored') this.#arrive(id);
      else this.#queue.doubt(id);
    }
    return sending === 'stored';
  }

  #arrive(id: string): void {
    const draft = this.#queue.entries.find((entry) => entry.draft.id === id)?.draft;
    this.#refusals = 0;
    this.#arrived.add(id);
    this.#queue.remove(id);
    if (draft) this.#listener.stored(draft);
  }

  #bar(id: string): void {
    const kept = this.#queue.bar(id);
    const fate = kept ? 'It is kept for the next launch' : 'It is given up after three sessions';
    console.warn(`[lrs] The LRS refuses statement ${id} and does not hold it. ${fate}.`);
    this.#refusals += 1;
    if (this.#refusals >= HOPELESS) this.stop();
  }

  #awaitsStart(): boolean {
    return this.#queue.ready.some(({ draft }) => verbOf(draft) === 'initialized');
  }
}
