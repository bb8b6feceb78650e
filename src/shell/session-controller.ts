import type { Channel, Delivery, Launch, Obstacle } from '../channels/channel.js';
import type { Activity, Standing } from '../core/session/activity.js';
import type { Answer, Result } from '../core/report/result.js';
import { BitWriter } from '../core/session/bits.js';
import { encodeSession, type Stage } from '../core/session/saved-session.js';
import { AnswerLedger } from './answer-ledger.js';
import { DeliveryRecord } from './delivery-record.js';
import { isFault, readAttempt, takeUp, type SessionNotice } from './saved-attempt.js';
import type { Wait } from '../ui/status.js';
import { WorkClock } from './work-clock.js';

/** What a session is made of. */
export interface SessionSetup<Content, State, Action> {
  readonly packageId: string;
  /** Whether a fresh attempt may follow a finished one. */
  readonly repeatable: boolean;
  /** Already opened; `launch` is what it found. */
  readonly channel: Channel;
  readonly launch: Launch;
  readonly activity: Activity<Content, State, Action>;
  /** In the learner's language. */
  readonly content: Content;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly monotonic: () => number;
  /** A whole number below 2^32 that nobody can guess. */
  readonly seed: () => number;
}

const LAST_REVISION = 2 ** 24 - 1;

/**
 * Joins an activity, the codec of saved attempts and a channel into one attempt of one learner.
 *
 * Every change goes through `perform`: it steps the activity, tells the channel what is new and
 * keeps the whole. A finished attempt is never opened again; a fresh one may follow it, and until
 * that one is finished too the LMS hears of its answers but of no result, so nothing falls.
 * In `review` and `browse` nothing at all is written.
 */
export class SessionController<Content, State, Action> {
  /** What the channel found at the start. */
  readonly launch: Launch;
  /** What the learner should know about the saved attempt. */
  readonly notices: readonly SessionNotice[];
  /** When the attempt of an earlier session was last saved; absent for a fresh start. */
  readonly resumedAt: Date | undefined;
  /** Saved states that are not part of the attempt, as they were found. */
  readonly aside: readonly string[];
  /** What became of the newest data. */
  readonly delivery: DeliveryRecord;

  readonly #setup: SessionSetup<Content, State, Action>;
  readonly #clock: WorkClock;
  readonly #ledger = new AnswerLedger();
  readonly #listeners = new Set<() => void>();
  /** Seconds of earlier sessions, less those of this session before a fresh attempt. */
  #secondsBefore: number;
  #content: Content;
  #state: State;
  #seed: number;
  #stage: Stage;
  #revision: number;
  #savedAt: number;
  #wait: Wait | undefined;
  #unsaved = false;
  #saved = false;
  #closed = false;

  /** @param setup Nothing is written to its channel before the learner acts, except a result still owed. */
  constructor(setup: SessionSetup<Content, State, Action>) {
    this.#setup = setup;
    this.#content = setup.content;
    this.#clock = new WorkClock(setup.monotonic);
    this.launch = setup.launch;
    this.delivery = new DeliveryRecord(setup.now, () => {
      this.#changed();
    });
    const { packageId, launch, activity, content } = setup;
    const taken = takeUp(packageId, launch, activity, content, setup.seed);
    this.#state = taken.state;
    this.#seed = taken.seed;
    this.#stage = taken.stage;
    this.#revision = taken.revision;
    this.#savedAt = taken.savedAt ?? setup.now();
    this.#secondsBefore = taken.seconds;
    this.resumedAt = taken.savedAt === undefined ? undefined : new Date(taken.savedAt);
    this.notices = taken.notices;
    this.aside = taken.aside;
    this.#meetChannel(taken.owing);
  }

  /** The attempt as it is. */
  get state(): State {
    return this.#state;
  }

  /** The content in the learner's language. */
  get content(): Content {
    return this.#content;
  }

  /** When the attempt last changed; once it is complete, when it was handed in. */
  get savedAt(): Date {
    return new Date(this.#savedAt);
  }

  /** Whether the learner has handed in or otherwise reached the end. */
  get complete(): boolean {
    return this.#setup.activity.complete(this.#content, this.#state);
  }

  /** Whether the attempt can only be looked at. */
  get readonly(): boolean {
    return this.launch.mode === 'review';
  }

  /** Whether a fresh attempt may begin now: never before the LMS, if there is one, has the finished one. */
  get repeatable(): boolean {
    const safe = this.#stage === 'delivered' || this.launch.keeps === 'nothing';
    return this.#setup.repeatable && this.#writes && this.complete && safe;
  }

  /** How far the learner is. */
  get standing(): Standing {
    return this.#setup.activity.standing(this.#content, this.#state);
  }

  /** Every answer so far. */
  get answers(): readonly Answer[] {
    return this.#setup.activity.answers(this.#content, this.#state);
  }

  /** What the attempt amounts to so far. */
  get result(): Result {
    return this.#setup.activity.result(this.#content, this.#state);
  }

  /** Seconds worked in all sessions of the attempt. */
  get seconds(): number {
    return this.#secondsBefore + this.#clock.seconds;
  }

  /** Seconds worked since the call before, for the time on one question. */
  lap(): number {
    return this.#clock.lap();
  }

  /** Notes that the learner is here. */
  touch(): void {
    this.#clock.touch();
  }

  /** What stands in the way of data that are held. */
  get obstacle(): Obstacle | undefined {
    return this.#setup.channel.obstacle;
  }

  /** How long it takes until held data are tried again, another object for each wait. */
  get wait(): Wait | undefined {
    return this.#wait;
  }

  /** The answers of a saved state that was set aside, as far as they can be read. */
  answersIn(state: string): readonly Answer[] {
    const { packageId, activity } = this.#setup;
    const content = this.#content;
    const read = readAttempt({ packageId, activity, content }, state);
    return isFault(read) ? [] : activity.answers(content, read.unpacked.state);
  }

  /** Calls a listener after every change; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Does one thing that the learner did.
   *
   * @param keep `later` for a mere change of place, which travels with the next answer or on leaving;
   *   the end of the attempt never waits.
   */
  perform(action: Action, keep: 'now' | 'later' = 'now'): void {
    const wasComplete = this.complete;
    const next = this.#setup.activity.apply(this.#content, this.#state, action);
    const same = next === this.#state;
    // What waits goes along with the first thing that cannot.
    if (this.readonly || this.#closed || (same && (keep === 'later' || !this.#unsaved))) return;
    this.#state = next;
    this.#unsaved = true;
    const ends = this.complete && !wasComplete;
    if (ends) this.#stage = 'handed-in';
    if (keep === 'now' || ends) this.#keep();
    else if (this.#writes) this.#tellPlace();
    this.#changed();
  }

  /** Throws the attempt away and begins a fresh one; what the LMS holds of a finished one stays. */
  again(): void {
    if (this.readonly || this.#closed || (this.complete && !this.repeatable)) return;
    this.#seed = this.#setup.seed();
    this.#state = this.#setup.activity.start(
      this.#content,
      this.#seed,
      this.launch.learner,
      this.#state,
    );
    this.#secondsBefore = -this.#clock.seconds;
    this.#ledger.forget();
    this.#unsaved = true;
    this.#keep();
    this.#changed();
  }

  /** Goes on in another language; answers stay. */
  useContent(content: Content): void {
    this.#content = content;
    this.#ledger.learn(this.answers);
    this.#changed();
  }

  /** The attempt as the LMS keeps it. */
  encode(): string {
    const body = new BitWriter();
    this.#setup.activity.pack(this.#content, this.#state, body);
    return encodeSession(this.#setup.packageId, {
      revision: this.#revision,
      seed: this.#seed,
      savedAt: this.#savedAt,
      seconds: this.seconds,
      stage: this.#stage,
      body,
    });
  }

  /** Sends what there is without waiting, for a page that may vanish. */
  flush(): void {
    if (this.#closed) return;
    if (this.#unsaved) this.#keep();
    this.#setup.channel.flush();
  }

  /** Tries at once to send what is held. */
  retry(): void {
    if (this.#closed) return;
    if (this.#unsaved) this.#keep();
    this.#setup.channel.retry();
  }

  /**
   * Ends the session with the LMS; what is not saved yet is saved first.
   *
   * @param stay Whether the page stays, because another goes on with the attempt.
   */
  async close(stay = false): Promise<void> {
    if (this.#closed) return;
    // Once more after earlier saves, so that the time since the last one is counted.
    if (this.#unsaved || this.#saved) this.#keep(!this.#unsaved);
    this.flush();
    this.#closed = true;
    await this.#setup.channel.close(stay);
  }

  get #writes(): boolean {
    return this.launch.mode === 'normal';
  }

  #meetChannel(owing: boolean): void {
    const { channel } = this.#setup;
    channel.restore(this);
    this.#ledger.learn(this.answers);
    channel.watch((delivery) => {
      const { underWay } = this.delivery;
      const due = this.obstacle?.retryAt ?? 0;
      const seconds = Math.ceil((due - this.#setup.now()) / 1000);
      this.#wait = seconds > 0 ? { seconds } : undefined;
      this.delivery.note(delivery);
      if (!underWay) this.#delivered(delivery);
    });
    // Handed in, but the page was gone before the LMS had it.
    if (owing || (this.complete && this.#stage === 'handed-in')) this.#keep();
  }

  /** Tells where the learner is, where somebody hears of that before it is kept. */
  #tellPlace(): void {
    const { channel } = this.#setup;
    if (!channel.moved) return;
    channel.moved(this.encode(), this.#stage === 'delivered' ? undefined : this.result);
  }

  /** Keeps the attempt and tells what it amounts to. */
  #keep(timeOnly = false): void {
    if (!this.#writes) return;
    const { channel } = this.#setup;
    for (const answer of this.#ledger.news(this.answers)) channel.answer(answer);
    const finishing = this.#stage === 'handed-in';
    const parts = [this.#save(timeOnly)];
    if (this.#stage !== 'delivered') parts.push(channel.report(this.result));
    void this.delivery.follow(parts).then((delivery) => {
      if (finishing) this.#delivered(delivery);
    });
  }

  #save(timeOnly = false): Promise<Delivery> {
    if (this.#unsaved) this.#savedAt = this.#setup.now();
    this.#unsaved = false;
    this.#saved = true;
    this.#revision = Math.min(LAST_REVISION, this.#revision + 1);
    return this.#setup.channel.save({
      state: this.encode(),
      sessionSeconds: Math.round(this.#clock.seconds),
      timeOnly,
    });
  }

  /** Notes in the attempt itself that the LMS has its end, so that it is told only once. */
  #delivered(delivery: Delivery): void {
    if (delivery !== 'sent' || this.#stage !== 'handed-in' || this.#closed) return;
    this.#stage = 'delivered';
    void this.delivery.follow([this.#save()]);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
