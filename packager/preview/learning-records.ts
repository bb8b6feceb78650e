import type { Statement } from '@xapi/xapi';
import { MemoryLrs, type LrsResponse } from './lrs/memory-lrs.js';
import type { Attempt } from './attempts.js';
import { actorOf, type CourseFacts, type LaunchPlace } from './launch.js';

/** A request below `/lrs/<attempt>`. */
export interface RecordsRequest {
  readonly method: string;
  /** Address without the part that names the attempt. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const PREFERENCES = { languagePreference: '', audioPreference: 'on' };
const LAUNCH_MODES = { normal: 'Normal', review: 'Review', browse: 'Browse' } as const;

/** The LRSs of the preview: one for each attempt, so that attempts cannot mix. */
export class LearningRecords {
  readonly #byAttempt = new Map<string, MemoryLrs>();

  /**
   * Opens a session of a cmi5 package.
   *
   * @returns Address below the server from which the package fetches its token.
   */
  openCmi5(attempt: Attempt, place: LaunchPlace, facts: CourseFacts): string {
    const lrs = this.#of(attempt.id, place.origin);
    const actor = actorOf(attempt.learner, place.origin);
    if (place.language) {
      const preferences = { ...PREFERENCES, languagePreference: place.language };
      lrs.preferences.set(JSON.stringify(actor), JSON.stringify(preferences));
    }
    const session = lrs.openSession({
      actor,
      registration: attempt.registration,
      activityId: facts.activityId,
      masteryScore: facts.masteryScore,
      launchMode: LAUNCH_MODES[place.mode],
      moveOn: facts.moveOn,
      returnURL: `${place.origin}/returned`,
    });
    return `/lrs/${attempt.id}/fetch/${session.id}`;
  }

  /**
   * Lets an xAPI package in.
   *
   * @returns The credential that the launch carries.
   */
  openXapi(attempt: Attempt, place: LaunchPlace): string {
    const credential = `Basic ${Buffer.from(`preview:${place.session}`).toString('base64')}`;
    this.#of(attempt.id, place.origin).credentials.add(credential);
    return credential;
  }

  /** Answers a request of a package. */
  handle(attempt: string, request: RecordsRequest): LrsResponse {
    const lrs = this.#byAttempt.get(attempt);
    return lrs ? lrs.handle(request) : { status: 404, headers: {}, body: 'No such attempt' };
  }

  /** Every statement of an attempt, in the order of storing. */
  statements(attempt: string): readonly Statement[] {
    return this.#byAttempt.get(attempt)?.statements.map(({ statement }) => statement) ?? [];
  }

  /** Why statements of an attempt were refused. */
  refusals(attempt: string): readonly string[] {
    return this.#byAttempt.get(attempt)?.refusals ?? [];
  }

  /** Characters of the largest state document of an attempt. */
  stateCharacters(attempt: string): number {
    const texts = this.#byAttempt.get(attempt)?.states.texts ?? [];
    return Math.max(0, ...texts.map((text) => text.length));
  }

  #of(attempt: string, origin: string): MemoryLrs {
    const known = this.#byAttempt.get(attempt);
    if (known) return known;
    const lrs = new MemoryLrs(undefined, `${origin}/lrs/${attempt}`);
    this.#byAttempt.set(attempt, lrs);
    return lrs;
  }
}
