import type { Answer, Result } from '../../core/report/result.js';
import type {
  Channel,
  ChannelSettings,
  Delivery,
  Environment,
  Launch,
  Snapshot,
} from '../channel.js';
import { Backoff } from './backoff.js';
import { conclusionsOf, verdictIn, withPending } from './conclusion.js';
import { namedUuid } from './fingerprint.js';
import { leave } from './leave.js';
import { Outbox } from './outbox.js';
import { within } from './patience.js';
import type { Launcher, LrsSession } from './session.js';
import { Shelf } from './shelf.js';
import { StateDocument } from './state-document.js';
import {
  answered,
  initialized,
  progressed,
  terminated,
  verbOf,
  type Draft,
  type Subject,
} from './statements.js';
import { withVerdict } from './verdicts.js';

/** Milliseconds that opening and closing wait for an LRS that does not answer. */
const OPENING = 30_000;
const CLOSING = 15_000;
/** Percent by which the learner must have come on for another `progressed`. */
const STEP = 10;

/**
 * A channel that speaks xAPI: statements through an outbox, the attempt in a state document.
 *
 * What differs between cmi5 and plain xAPI is in the launcher and its session.
 */
export class LrsChannel implements Channel {
  readonly #launcher: Launcher | undefined;
  readonly #settings: ChannelSettings;
  readonly #environment: Environment;
  readonly #document: StateDocument;
  readonly #listeners: ((delivery: Delivery) => void)[] = [];
  #outbox: Outbox;
  #session: LrsSession | undefined;
  #delivered: Delivery | undefined;
  #states: readonly unknown[] = [];
  #phase: 'new' | 'opening' | 'open' | 'closed' = 'new';
  /** Milliseconds of the monotonic clock, and of the session before this page. */
  #openedAt = 0;
  #before = 0;
  #seconds: number | undefined;
  #percent = 0;
  #leaving = false;
  /** A result that came before the session. */
  #early: Result | undefined;
  /** Whether the attempt in hand is handed in, so that a session may end with its page. */
  #finished = false;

  /** @param launcher Absent when the address of the page is no launch. */
  constructor(launcher: Launcher | undefined, settings: ChannelSettings, environment: Environment) {
    this.#launcher = launcher;
    this.#settings = settings;
    this.#environment = environment;
    const storage = launcher ? environment.localStorage : undefined;
    const shelf = new Shelf(storage, `portolan:${settings.packageId}:${launcher?.key ?? ''}:`);
    this.#document = new StateDocument(shelf, environment, () => this.#announce());
    this.#outbox = this.#newOutbox(shelf);
  }

  async open(): Promise<Launch> {
    if (this.#phase !== 'new') return this.#launch();
    this.#phase = 'opening';
    if (this.#launcher) {
      this.#listen();
      this.#states = this.#document.journal;
      await within(this.#environment, OPENING, this.#connect(this.#launcher));
    }
    if (this.#phase === 'opening') this.#phase = 'open';
    return this.#launch();
  }

  restore(): void {
    // Statements are told once; the outbox still has what has not arrived.
  }

  answer(answer: Answer): void {
    if (!this.#writes) return;
    this.#finished = false;
    this.#outbox.add(answered(this.#subject, this.#stamp(), answer));
  }

  async save(snapshot: Snapshot): Promise<Delivery> {
    if (!this.#writes) return this.#delivery;
    this.#seconds = snapshot.sessionSeconds;
    await Promise.all([this.#document.save(snapshot.state), this.#outbox.deliver()]);
    return this.#delivery;
  }

  async report(result: Result): Promise<Delivery> {
    if (!this.#writes) return this.#delivery;
    if (result.complete) this.#conclude(result);
    else this.#progress(result.progress);
    await this.#deliver();
    return this.#delivery;
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#listeners.push(listener);
  }

  flush(): void {
    if (!this.#session || this.#phase === 'closed') return;
    // A reload looks like an end: the session ends only when nothing more is to come in it.
    const due = this.#outbox.pending.some((draft) => verdictIn(draft) !== undefined);
    const over = this.#session.mode !== 'normal' || (this.#finished && !due);
    this.#document.flush();
    this.#outbox.flush(this.#leaving && over ? this.#terminated(this.#session) : undefined);
  }

  async close(): Promise<void> {
    if (this.#phase === 'closed' || this.#phase === 'new') return;
    this.#phase = 'closed';
    await within(this.#environment, CLOSING, this.#end());
    leave(this.#environment.window, this.#session?.returnUrl);
  }

  async #end(): Promise<void> {
    await this.#deliver();
    if (!this.#session || this.#outbox.over) return;
    this.#outbox.add(this.#terminated(this.#session));
    await this.#outbox.deliver();
  }

  /** Statements first, because a verdict that has arrived is noted in the document. */
  async #deliver(): Promise<void> {
    await this.#outbox.deliver();
    await this.#document.deliver();
  }

  async #connect(launcher: Launcher): Promise<void> {
    const backoff = new Backoff(this.#environment);
    while (this.#phase !== 'closed') {
      const session = await launcher.connect();
      const found = session && session !== 'denied' ? await this.#read(session) : session;
      if (found === 'denied') return this.#stop();
      if (session && session !== 'denied' && found) return this.#begin(session, found.state);
      await new Promise<void>((resolve) => backoff.schedule(resolve));
    }
  }

  #read({ client, stateQuery }: LrsSession) {
    return this.#document.open({ client, query: stateQuery, stateId: this.#settings.packageId });
  }

  #begin(session: LrsSession, state: string): void {
    this.#session = session;
    this.#openedAt = this.#environment.monotonic();
    this.#before = Math.max(0, this.#environment.now() - session.startedAt);
    const { completed, passed, failed } = this.#document.outcome;
    this.#finished = Boolean(completed) || passed !== undefined || failed !== undefined;
    if (session.mode !== 'normal') this.#outbox = this.#newOutbox(new Shelf(undefined, ''));
    this.#outbox.begin(session);
    if (session.ended) this.#outbox.stop();
    else if (!session.started) this.#start(session);
    // Too late for the app to see it: the next launch will.
    if (this.#phase === 'open') this.#document.setAside(state);
    else this.#states = [...this.#states, state].filter((one) => one !== '');
    if (this.#early) this.#conclude(this.#early);
    this.#early = undefined;
    void this.#deliver();
  }

  #start(session: LrsSession): void {
    const stamp = this.#stamp(namedUuid(this.#key, session.id, 'initialized'));
    this.#outbox.add(initialized(this.#subject, stamp));
  }

  #stop(): void {
    this.#outbox.stop();
    this.#document.stop();
    this.#announce();
  }

  #launch(): Launch {
    const { mode = 'normal', language, masteryScore } = this.#session ?? {};
    const device = this.#launcher && this.#environment.localStorage ? 'device' : 'nothing';
    return {
      keeps: this.#session ? 'lms' : device,
      mode,
      learner: this.#launcher?.learner ?? '',
      language,
      masteryScore,
      states: this.#states,
      finished: this.#session !== undefined && this.#finished,
    };
  }

  #conclude(result: Result): void {
    const session = this.#session;
    if (!session) {
      this.#early = result;
      return;
    }
    const told = withPending(this.#document.outcome, this.#outbox.pending, session.id);
    const conclusions = conclusionsOf(result, told, {
      subject: this.#subject,
      key: this.#key,
      session: session.id,
      verdict: this.#settings.verdict,
      masteryScore: session.masteryScore,
      timestamp: this.#stamp().timestamp,
      seconds: this.#seconds ?? this.#elapsed,
    });
    for (const { draft, notIn } of conclusions) this.#outbox.add(draft, notIn);
    this.#finished = true;
  }

  #progress(share: number): void {
    const percent = Math.floor(share * 100);
    if (!this.#settings.progress || this.#finished || percent < this.#percent + STEP) return;
    this.#percent = percent;
    this.#outbox.add(progressed(this.#subject, this.#stamp(), percent));
  }

  #arrive(draft: Draft): void {
    const session = this.#session;
    if (!session) return;
    const verb = verbOf(draft);
    const verdict = verdictIn(draft);
    if (verb === 'initialized') session.note('started');
    if (verb === 'terminated') {
      session.note('ended');
      this.#outbox.stop();
    }
    if (verdict) {
      void this.#document.remember(withVerdict(this.#document.outcome, verdict, session.id));
    }
  }

  #terminated(session: LrsSession): Draft {
    const stamp = this.#stamp(namedUuid(this.#key, session.id, 'terminated'));
    return terminated(this.#subject, stamp, this.#elapsed);
  }

  /** Seconds since the session began, whatever happens to the clock meanwhile. */
  get #elapsed(): number {
    return (this.#before + this.#environment.monotonic() - this.#openedAt) / 1000;
  }

  #listen(): void {
    const { window } = this.#environment;
    // Ahead of the app's own listener, which calls `flush`.
    window.addEventListener('pagehide', () => (this.#leaving = true), { capture: true });
    window.addEventListener('pageshow', () => (this.#leaving = false));
    window.addEventListener('online', () => void this.#deliver());
  }

  #announce(): void {
    const delivery = this.#delivery;
    if (delivery === this.#delivered) return;
    this.#delivered = delivery;
    for (const listener of this.#listeners) listener(delivery);
  }

  #newOutbox(shelf: Shelf): Outbox {
    return new Outbox(shelf, this.#environment, {
      stored: (draft) => this.#arrive(draft),
      changed: () => this.#announce(),
    });
  }

  #stamp(id = this.#environment.randomUuid()) {
    return { id, timestamp: new Date(this.#environment.now()).toISOString() };
  }

  get #key(): string {
    return this.#launcher?.key ?? '';
  }

  get #writes(): boolean {
    const mode = this.#session?.mode ?? 'normal';
    return mode === 'normal' && (this.#phase === 'opening' || this.#phase === 'open');
  }

  get #delivery(): Delivery {
    const { status } = this.#outbox;
    const { delivery } = this.#document;
    if (status === 'held' || delivery === 'held' || !this.#session) return 'held';
    return status === 'busy' || delivery === 'unconfirmed' ? 'unconfirmed' : 'sent';
  }

  get #subject(): Subject {
    return {
      activityId: this.#launcher?.activityId ?? this.#settings.baseIri,
      baseIri: this.#settings.baseIri,
      language: this.#environment.window.document?.documentElement?.lang || 'en',
      words: this.#settings.interactions === 'readable',
    };
  }
}
