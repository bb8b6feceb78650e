import type { Answer, Result } from '../../core/report/result.js';
import { decodeSession } from '../../core/session/saved-session.js';
import {
  NOTHING_FOUND,
  type Before,
  type Channel,
  type ChannelSettings,
  type Delivery,
  type Environment,
  type Launch,
  type Obstacle,
  type Snapshot,
} from '../channel.js';
import { Journal } from '../../core/session/journal.js';
import { Shelf } from '../../core/session/shelf.js';
import { connect, type Connection } from './connect.js';
import type { Dialect, LaunchFacts, Standing } from './dialect.js';
import { Evidence } from './evidence.js';
import type { Lms } from './lms.js';
import { Probe } from './probe.js';
import { Rounds, type Turn } from './rounds.js';
import { Transfer, unmarked } from './transfer.js';
import { isFinal, learnerHash, numberIn, percent, rankOf } from './values.js';

/** Milliseconds between commits where an LMS wants few of them. */
const BLOCK = 10_000;

/** How an attempt has ended, for comparison with a later end. */
interface Outcome {
  readonly standing: Standing;
  /** Percent; absent where there is none or it is not known. */
  readonly score?: number | undefined;
}

/**
 * A channel to an LMS that speaks some version of SCORM.
 *
 * It writes nothing in review and browse. Once an attempt has ended, only its state is written,
 * until a better end comes: what an LMS holds of status and score never falls.
 */
export class ScormChannel implements Channel {
  /** What most LMSs refuse, and Moodle breaks over. */
  readonly once = true;
  readonly #dialect: Dialect;
  readonly #settings: ChannelSettings;
  readonly #environment: Environment;
  readonly #evidence: Evidence;
  readonly #probe: Probe;
  readonly #rounds: Rounds;
  #opening: Promise<Launch> | undefined;
  #lms: Lms | undefined;
  /** Absent while nothing may be written. */
  #transfer: Transfer | undefined;
  #journal: Journal | undefined;
  #closed = false;
  #seconds: number | undefined;
  /** The pass mark of the LMS, 0 to 1; absent where it has none. */
  #mastery: number | undefined;
  /** An end that the LMS has not taken yet. */
  #ending: Outcome | undefined;
  /** The end that the LMS holds. */
  #settled: Outcome | undefined;

  constructor(dialect: Dialect, settings: ChannelSettings, environment: Environment) {
    this.#dialect = dialect;
    this.#settings = settings;
    this.#environment = environment;
    this.#evidence = new Evidence(dialect, settings);
    const spacing = settings.commit === 'block' ? BLOCK : 0;
    this.#probe = new Probe(settings.packageId, environment);
    const carrier = { run: () => this.#run(), leave: () => this.#leave() };
    this.#rounds = new Rounds(environment, carrier, spacing);
  }

  open(): Promise<Launch> {
    this.#opening ??= connect(this.#dialect, this.#environment).then((found) => {
      if (found === 'broken') return { ...NOTHING_FOUND, reopen: true };
      return found ? this.#begin(found) : NOTHING_FOUND;
    });
    return this.#opening;
  }

  get obstacle(): Obstacle | undefined {
    const { obstacle } = this.#rounds;
    return obstacle && { ...obstacle, kept: this.#journal?.lasting ?? false };
  }

  restore({ answers }: Before): void {
    answers.forEach((answer) => this.#evidence.answer(answer));
  }

  answer(answer: Answer): void {
    this.#evidence.answer(answer, this.#environment.now());
  }

  save({ state, sessionSeconds }: Snapshot): Promise<Delivery> {
    if (!this.#transfer) return Promise.resolve('held');
    this.#transfer.keep(state);
    this.#seconds = sessionSeconds;
    return this.#rounds.request(false);
  }

  report(result: Result): Promise<Delivery> {
    if (!this.#transfer) return Promise.resolve('held');
    if (result.complete) return this.#end(this.#transfer, result);
    if (this.#ending || this.#settled) return this.#known();
    this.#evidence.find(result.objectives);
    this.#note();
    this.#transfer.work.want(this.#dialect.progress(result.progress));
    return this.#rounds.request(false);
  }

  watch(listener: (delivery: Delivery) => void): void {
    this.#rounds.watch(() => {
      if (this.#rounds.delivery) listener(this.#rounds.delivery);
    });
  }

  retry(): void {
    if (this.#transfer?.pending) this.#rounds.retry();
  }

  flush(): void {
    this.#note();
    if (this.#transfer?.pending) this.#rounds.leave();
  }

  close(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#closed = true;
    this.flush();
    if (this.#transfer && this.#seconds !== undefined) {
      this.#lms?.set(...this.#dialect.sessionTime(this.#seconds));
    }
    this.#transfer = undefined;
    this.#lms?.finish();
    this.#lms = undefined;
    this.#rounds.stop();
    return Promise.resolve();
  }

  #begin({ lms, facts, fresh }: Connection): Launch {
    if (this.#closed) {
      lms.finish();
      return NOTHING_FOUND;
    }
    this.#lms = lms;
    this.#mastery = facts.masteryScore;
    const kept = unmarked(facts.state);
    const { packageId } = this.#settings;
    const { localStorage, window } = this.#environment;
    const learner = learnerHash(packageId, facts.learnerId);
    const shelf = new Shelf(localStorage, `portolan:${packageId}:${learner}:`);
    const journal = new Journal(shelf);
    const states = [...new Set([kept, journal.state ?? ''])].filter((state) => state !== '');
    const { base, handed, told } = journal;
    if (fresh) journal.agree(kept);
    if (facts.mode === 'normal') this.#startWriting(lms, facts, kept, journal);
    return {
      keeps: 'lms',
      mode: facts.mode,
      learner,
      person: learnerHash(window.location.origin, facts.learnerId),
      language: facts.language || undefined,
      states,
      kept: fresh ? kept : undefined,
      unsure: !fresh,
      base,
      handed,
      told,
      finished: isFinal(facts.standing),
      unended: facts.standing === 'incomplete',
      masteryScore: facts.masteryScore,
    };
  }

  /**
   * Marks the attempt as under way, unless it has ended already by the LMS's account or our own.
   *
   * Where the LMS does not say how it ended, only passing it is taken for an improvement.
   */
  #startWriting(lms: Lms, { standing, score }: LaunchFacts, state: string, journal: Journal): void {
    const { begun, suspended } = this.#dialect;
    this.#journal = journal;
    this.#transfer = new Transfer(this.#dialect, lms, journal);
    // Whether looks count is known before the network can fail.
    void this.#probe.look();
    const session = decodeSession(this.#settings.packageId, state);
    const stage = typeof session === 'string' ? 'begun' : session.stage;
    if (isFinal(standing) || (stage === 'delivered' && standing !== 'incomplete')) {
      this.#settled = { standing: standing === 'unknown' ? 'completed' : standing, score };
    }
    const fresh = !isFinal(standing) && stage === 'begun';
    this.#transfer.work.want(fresh ? [...begun, suspended] : [suspended]);
    this.#transfer.handOver();
  }

  /** Tells how the attempt ended, if that is better than what the LMS holds. */
  #end({ work, ending }: Transfer, result: Result): Promise<Delivery> {
    const { credit } = result;
    const mastery = this.#mastery;
    // An LMS with a pass mark of its own puts its verdict in the place of ours.
    const passed =
      mastery === undefined || credit === undefined ? result.passed : credit >= mastery;
    const verdict = this.#dialect.verdict(this.#settings.verdict, passed);
    const score = credit === undefined ? undefined : numberIn(percent(credit));
    const outcome = { standing: verdict.standing, score };
    const held = this.#ending ?? this.#settled;
    if (held && !isBetter(outcome, held)) return this.#known();
    this.#settled = undefined;
    this.#ending = outcome;
    this.#evidence.find(result.objectives);
    this.#note();
    work.forget(this.#dialect.begun.map(([element]) => element));
    work.want(this.#dialect.progress(result.progress));
    if (credit !== undefined) work.want(this.#dialect.score(credit));
    ending.want(verdict.values);
    return this.#rounds.request(true);
  }

  /** Puts down what is known of objectives and answers, unless it is of an attempt after the end. */
  #note(): void {
    if (!this.#settled) this.#transfer?.work.want(this.#evidence.values());
  }

  async #run(): Promise<Turn> {
    // Moodle sends what a hidden page commits unseen: it waits until the page is looked at again.
    const { document } = this.#environment.window;
    if (document?.visibilityState === 'hidden') {
      const { delivery = 'held', obstacle } = this.#rounds;
      const proven = delivery !== 'sent' || !this.#transfer?.pending;
      return { delivery: proven ? delivery : 'unconfirmed', why: obstacle?.why };
    }
    const why = await this.#probe.look();
    const transfer = this.#transfer;
    if (!transfer) return { delivery: 'held' };
    if (why) return { delivery: 'held', why };
    this.#note();
    const ending = this.#ending;
    const turn = await transfer.run({
      time: this.#time(false),
      monotonic: this.#environment.monotonic,
      barrier: () => this.#probe.look(),
    });
    if (turn.delivery === 'sent' && ending && ending === this.#ending) {
      this.#settled = ending;
      this.#ending = undefined;
    }
    // Of an attempt that has ended nothing more has to be known here.
    if (turn.delivery === 'sent' && this.#settled && !transfer.pending) this.#journal?.clear();
    return turn;
  }

  /** Sends what there is; if the page stays after all, it is looked at what may have become of it. */
  #leave(): Delivery {
    const transfer = this.#transfer;
    if (!transfer) return 'held';
    this.#note();
    const delivery = transfer.leave(this.#time(true), this.#probe.offline);
    void this.#probe.look().then((why) => {
      if (why) transfer.lose();
    });
    return delivery;
  }

  /** The time worked; where commits are few, only at the end, because Sakai adds up what each one says. */
  #time(leaving: boolean): readonly [string, string] | undefined {
    if (this.#seconds === undefined) return undefined;
    if (this.#settings.commit === 'block' && !leaving) return undefined;
    return this.#dialect.sessionTime(this.#seconds);
  }

  #known(): Promise<Delivery> {
    return Promise.resolve(this.#rounds.delivery ?? 'sent');
  }
}

function isBetter(outcome: Outcome, held: Outcome): boolean {
  const rise = rankOf(outcome.standing) - rankOf(held.standing);
  if (rise !== 0) return rise > 0;
  if (outcome.score === undefined || held.score === undefined) return false;
  return outcome.score > held.score;
}
