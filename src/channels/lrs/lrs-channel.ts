import type { Answer, Objective, Result } from '../../core/report/result.js';
import type {
  Before,
  Channel,
  ChannelSettings,
  Delivery,
  Environment,
  Launch,
  Obstacle,
  Snapshot,
} from '../channel.js';
import { Backoff } from '../backoff.js';
import { verdictIn } from './conclusion.js';
import { leave } from './leave.js';
import { Narrator } from './narrator.js';
import { Outbox } from './outbox.js';
import { within } from './patience.js';
import type { Launcher, LrsSession } from './session.js';
import { Shelf } from '../../core/session/shelf.js';
import { StateDocument } from './state-document.js';
import { verbOf, type Draft } from './statements.js';
import { hasEnded, withVerdict } from './verdicts.js';

/** Milliseconds that opening and closing wait for an LRS that does not answer. */
const OPENING = 30_000;
const CLOSING = 15_000;
const HANDING_OVER = 3_000;

/**
 * A channel that speaks xAPI: statements through an outbox, the attempt in a state document.
 *
 * What differs between cmi5 and plain xAPI is in the launcher and its session.
 */
export class LrsChannel implements Channel {
  readonly #launcher: Launcher;
  readonly #settings: ChannelSettings;
  readonly #environment: Environment;
  readonly #document: StateDocument;
  readonly #narrator: Narrator;
  readonly #listeners: ((delivery: Delivery) => void)[] = [];
  #outbox: Outbox;
  #session: LrsSession | undefined;
  readonly #shelf: Shelf;
  /** What stands, by objective and credit. */
  readonly #settled = new Set<string>();
  #states: readonly unknown[] = [];
  #kept: string | undefined;
  #base: string | undefined;
  #handed: readonly string[] = [];
  #told: string | undefined;
  #phase: 'new' | 'opening' | 'open' | 'closed' = 'new';
  #leaving = false;
  /** A result that came before the session. */
  #early: Result | undefined;
  /** Whether the attempt in hand is handed in, so that a session may end with its page. */
  #finished = false;
  /** Ends the wait for another try to connect. */
  #tryNow = () => {};

  /** @param launcher Knows how a launch becomes a session. */
  constructor(launcher: Launcher, settings: ChannelSettings, environment: Environment) {
    this.#launcher = launcher;
    this.#settings = settings;
    this.#environment = environment;
    this.#narrator = new Narrator(launcher, settings, environment);
    const prefix = `portolan:${settings.packageId}:${launcher.key}:`;
    this.#shelf = new Shelf(environment.localStorage, prefix);
    this.#document = new StateDocument(this.#shelf, environment, () => this.#announce());
    this.#outbox = this.#newOutbox(this.#shelf);
  }

  async open(): Promise<Launch> {
    if (this.#phase === 'new') {
      this.#phase = 'opening';
      this.#listen();
      this.#states = this.#document.journal;
      this.#base = this.#document.base;
      this.#handed = this.#document.handed;
      await within(this.#environment, OPENING, this.#connect());
      if (this.#phase === 'opening') this.#phase = 'open';
    }
    const { mode = 'normal', language, masteryScore } = this.#session ?? {};
    const device = this.#environment.localStorage ? 'device' : 'nothing';
    return {
      keeps: this.#session ? 'lms' : device,
      mode,
      learner: this.#launcher.learner,
      profile: this.#session?.profile,
      language,
      masteryScore,
      states: this.#states,
      kept: this.#kept,
      unsure: !this.#session,
      base: this.#base,
      handed: this.#handed,
      finished: this.#finished,
    };
  }

  restore({ result }: Before): void {
    // Statements are told once; the outbox still has what has not arrived.
    this.#news(result);
  }

  answer(answer: Answer): void {
    if (!this.#writes) return;
    this.#finished = false;
    this.#outbox.add(this.#narrator.answer(answer));
  }

  async save({ state, sessionSeconds, timeOnly }: Snapshot): Promise<Delivery> {
    if (!this.#writes) return this.#delivery;
    this.#narrator.worked(sessionSeconds);
    await Promise.all([this.#document.save(state, timeOnly), this.#outbox.deliver()]);
    return this.#delivery;
  }

  async report(result: Result): Promise<Delivery> {
    if (!this.#writes) return this.#delivery;
    if (!result.complete) this.#progress(result.progress);
    this.#conclude(result);
    await this.#deliver();
    return this.#delivery;
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#listeners.push(listener);
  }

  get obstacle(): Obstacle | undefined {
    if (this.#delivery !== 'held') return undefined;
    const kept = this.#shelf.lasting;
    if (this.#expired) return { why: 'expired', kept };
    const due = [this.#outbox.retryAt, this.#document.retryAt].filter((at) => at !== undefined);
    const silent = this.#session?.client.silent ?? true;
    const retryAt = due.length > 0 ? Math.min(...due) : undefined;
    return { why: silent ? 'offline' : 'refused', retryAt, kept };
  }

  retry(): void {
    this.#tryNow();
    void this.#deliver();
  }

  flush(): void {
    if (!this.#session || this.#phase === 'closed') return;
    this.#session.keepTime(this.#narrator.lasted);
    // A reload looks like an end: the session ends only when nothing more is to come in it.
    const due = this.#outbox.pending.some((draft) => verdictIn(draft) !== undefined);
    const over = this.#session.mode !== 'normal' || (this.#finished && !due);
    this.#document.flush();
    this.#outbox.flush(this.#leaving && over ? this.#narrator.end(this.#session) : undefined);
  }

  async close(stay = false): Promise<void> {
    if (this.#phase === 'closed' || this.#phase === 'new') return;
    // The page goes by itself, perhaps to be loaded again in the same session.
    if (this.#leaving) return this.flush();
    this.#phase = 'closed';
    this.#tryNow();
    if (stay) return this.#handOver();
    await within(this.#environment, CLOSING, this.#end());
    leave(this.#environment.window, this.#session?.returnUrl);
  }

  /** Sends what it can; the page that goes on may be of the same session, which is not ended. */
  async #handOver(): Promise<void> {
    await within(this.#environment, HANDING_OVER, this.#deliver());
    this.#outbox.stop();
    this.#document.stop();
  }

  async #end(): Promise<void> {
    await this.#deliver();
    if (!this.#session || this.#outbox.over) return;
    this.#outbox.add(this.#narrator.end(this.#session));
    await this.#outbox.deliver();
  }

  /** Statements first, because a verdict that has arrived is noted in the document. */
  async #deliver(): Promise<void> {
    await this.#outbox.deliver();
    await this.#document.deliver();
  }

  async #connect(): Promise<void> {
    const stateId = this.#settings.packageId;
    const backoff = new Backoff(this.#environment);
    while (this.#phase !== 'closed') {
      const session = await this.#launcher.connect();
      if (session === 'denied') return this.#stop();
      if (session) {
        const { client, stateQuery: query } = session;
        const found = await this.#document.open({ client, query, stateId });
        if (found === 'denied') return this.#stop();
        if (found) return this.#begin(session, found.state);
      }
      await new Promise<void>((resolve) => {
        this.#tryNow = resolve;
        backoff.schedule(resolve);
      });
    }
  }

  #begin(session: LrsSession, state: string): void {
    this.#session = session;
    this.#narrator.begin(session);
    this.#finished = hasEnded(this.#document.outcome);
    if (session.mode !== 'normal') this.#outbox = this.#newOutbox(new Shelf(undefined, ''));
    this.#outbox.begin(session);
    if (session.ended) this.#outbox.stop();
    else if (!session.started) this.#outbox.add(this.#narrator.start(session));
    // Too late for the app to see it: the next launch will.
    if (this.#phase === 'open') this.#document.setAside(state);
    else {
      this.#states = [...this.#states, state].filter((one) => one !== '');
      this.#kept = state;
    }
    if (this.#early) this.#conclude(this.#early);
    void this.#deliver();
  }

  #stop(): void {
    this.#outbox.stop();
    this.#document.stop();
    this.#announce();
  }

  #conclude(result: Result): void {
    const session = this.#session;
    if (!session) {
      this.#early = result;
      return;
    }
    const said = { told: this.#document.outcome, pending: this.#outbox.pending };
    const news = { ...result, objectives: this.#news(result) };
    for (const { draft, ...caution } of this.#narrator.conclude(news, session, said)) {
      this.#outbox.add(draft, caution);
    }
    this.#finished ||= result.complete;
  }

  /** At the end all that was found; until then what stands and did not stand so before. */
  #news({ complete, objectives }: Result): readonly Objective[] {
    return objectives.filter(({ id, credit, settled }) => {
      const name = id + credit;
      return complete || (settled && !this.#settled.has(name) && this.#settled.add(name));
    });
  }

  #progress(share: number): void {
    const draft = this.#finished ? undefined : this.#narrator.progress(share);
    if (draft) this.#outbox.add(draft);
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

  #listen(): void {
    const { window } = this.#environment;
    // Ahead of the app's own listener, which calls `flush`.
    window.addEventListener('pagehide', () => (this.#leaving = true), { capture: true });
    window.addEventListener('pageshow', () => (this.#leaving = false));
    window.addEventListener('online', () => this.retry());
  }

  #announce(): void {
    const delivery = this.#delivery;
    // Of the newest attempt nothing is known yet.
    if (delivery === 'sent' && this.#document.pending) return;
    const { why, retryAt } = this.obstacle ?? {};
    const told = [delivery, why, retryAt].join();
    if (told === this.#told) return;
    this.#told = told;
    for (const listener of this.#listeners) listener(delivery);
  }

  #newOutbox(shelf: Shelf): Outbox {
    return new Outbox(shelf, this.#environment, {
      stored: (draft) => this.#arrive(draft),
      changed: () => this.#announce(),
    });
  }

  /** Whether the LRS has ended the session although there is more to say. */
  get #expired(): boolean {
    return this.#outbox.over || this.#document.over;
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
}
