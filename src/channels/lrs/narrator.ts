import type { Answer, Result } from '../../core/report/result.js';
import type { ChannelSettings, Environment } from '../channel.js';
import { conclusionsOf, withPending, type Conclusion } from './conclusion.js';
import { namedUuid } from './fingerprint.js';
import type { Launcher, LrsSession } from './session.js';
import {
  answered,
  initialized,
  progressed,
  terminated,
  type Draft,
  type Stamp,
  type Subject,
} from './statements.js';
import type { Outcome } from './verdicts.js';

/** Percent by which the learner must have come on for another `progressed`. */
const STEP = 10;

/** Puts what happens in a session into statements, with ids and times. */
export class Narrator {
  readonly #launcher: Launcher;
  readonly #settings: ChannelSettings;
  readonly #environment: Environment;
  /** Milliseconds of the monotonic clock at which the session was taken up. */
  #takenUp = 0;
  /** Milliseconds that the session had lasted then. */
  #before = 0;
  #percent = 0;
  #worked: number | undefined;

  /** @param environment The clock, the source of ids, and the language of the page. */
  constructor(launcher: Launcher, settings: ChannelSettings, environment: Environment) {
    this.#launcher = launcher;
    this.#settings = settings;
    this.#environment = environment;
  }

  /** Starts to measure a session, or goes on after a reload. */
  begin({ lasted }: LrsSession): void {
    this.#takenUp = this.#environment.monotonic();
    this.#before = lasted;
  }

  /** Notes the seconds that the learner has worked in this session. */
  worked(seconds: number): void {
    this.#worked = seconds;
  }

  /** The start of a session; always the same statement. */
  start({ id }: LrsSession): Draft {
    return initialized(this.#subject, this.#stamp(this.#named(id, 'initialized')));
  }

  /** The end of a session. */
  end({ id }: LrsSession): Draft {
    return terminated(this.#subject, this.#stamp(this.#named(id, 'terminated')), this.#elapsed);
  }

  /** An answer, every time a new statement. */
  answer(answer: Answer): Draft {
    return answered(this.#subject, this.#stamp(), answer);
  }

  /** How far the learner is, if that is to be told and worth telling. */
  progress(share: number): Draft | undefined {
    const percent = Math.floor(share * 100);
    if (!this.#settings.progress || percent < this.#percent + STEP) return undefined;
    this.#percent = percent;
    return progressed(this.#subject, this.#stamp(), percent);
  }

  /**
   * What an attempt amounts to, finished or so far.
   *
   * @param told What the LMS was told before; `pending` is on its way to it.
   */
  conclude(
    result: Result,
    session: LrsSession,
    { told, pending }: { readonly told: Outcome; readonly pending: readonly Draft[] },
  ): readonly Conclusion[] {
    return conclusionsOf(result, withPending(told, pending, session.id), {
      subject: this.#subject,
      key: this.#launcher.key,
      session: session.id,
      verdict: this.#settings.verdict,
      masteryScore: session.masteryScore,
      timestamp: this.#stamp().timestamp,
      seconds: this.#worked ?? this.#elapsed,
    });
  }

  /**
   * Milliseconds that the session lasts, whatever happens to the clock meanwhile.
   *
   * What passes between two pages of it is left out: only the wall clock goes on there.
   */
  get lasted(): number {
    return Math.round(this.#before + this.#environment.monotonic() - this.#takenUp);
  }

  get #elapsed(): number {
    return this.lasted / 1000;
  }

  #named(...name: readonly string[]): string {
    return namedUuid(this.#launcher.key, ...name);
  }

  #stamp(id = this.#environment.randomUuid()): Stamp {
    return { id, timestamp: new Date(this.#environment.now()).toISOString() };
  }

  get #subject(): Subject {
    return {
      activityId: this.#launcher.activityId,
      baseIri: this.#settings.baseIri,
      language: this.#environment.window.document?.documentElement?.lang || 'en',
      readable: this.#settings.interactions === 'readable',
      scoreless: this.#settings.scores === 'extension',
    };
  }
}
