import type { Answer, Result } from '../core/report/result.js';
import type { ProfileDocument } from '../core/competence/profile-store.js';
import type { ChannelSettings } from '../core/session/channel-settings.js';

export type { ChannelSettings };

/**
 * A way to an LMS, an LRS or the learner's own device.
 *
 * An adapter never throws for what an LMS may do: it resolves, and says what became of the data.
 * It holds what was not accepted and tries again; it never blocks the learner.
 */
export interface Channel {
  /** Whether a page can open it only once, so that the LMS has to open the package anew; no if absent. */
  readonly once?: boolean | undefined;
  /** Finds the LMS and reads what it kept. Resolves with `keeps: 'nothing'` when there is none. */
  open(): Promise<Launch>;
  /**
   * Tells what earlier sessions have told, before anything new.
   *
   * It is not news: adapters that number answers rewrite them from index 0, others ignore them.
   */
  restore(before: Before): void;
  /** Notes one answer, new or changed; it travels with the next `save`. */
  answer(answer: Answer): void;
  /**
   * Hears of a mere change of place, which is kept with the next `save`; absent where nobody has to know before.
   *
   * @param result What the attempt amounts to; absent where the LMS has been told an end.
   */
  moved?(state: string, result: Result | undefined): void;
  /** Keeps a snapshot of the whole attempt. */
  save(snapshot: Snapshot): Promise<Delivery>;
  /**
   * Tells what the attempt amounts to; called with `complete: false` while under way.
   *
   * A finished result is told in two steps, scores first and the verdict last, and only once.
   */
  report(result: Result): Promise<Delivery>;
  /** Later news of what was held: called whenever the delivery of the newest data or its obstacle changes. */
  watch(listener: (delivery: Delivery) => void): void;
  /** Why the newest data are held; absent while they are not. */
  readonly obstacle?: Obstacle | undefined;
  /** Tries at once to send what is held, because the learner asks for it. */
  retry(): void;
  /** Sends what it has without waiting, for `visibilitychange` to hidden and `pagehide`. */
  flush(): void;
  /**
   * Ends the session with the LMS, once; later calls are silent.
   *
   * @param stay Whether the page stays, because another page goes on with the attempt.
   */
  close(stay?: boolean): Promise<void>;
}

/** An attempt as earlier sessions left it. */
export interface Before {
  /** In the order of first answering. */
  readonly answers: readonly Answer[];
  /** What they amount to. */
  readonly result: Result;
}

/** What became of data: accepted, perhaps accepted, or kept back to be sent again. */
export type Delivery = 'sent' | 'unconfirmed' | 'held';

/** What stands in the way of data that are held. */
export interface Obstacle {
  /**
   * `offline`: nothing answers. `signed-out`: the learner has to sign in again elsewhere, then it
   * goes on. `expired`: this session is over, the next launch sends the rest. `refused`: the far side
   * answers and does not take them.
   */
  readonly why: 'offline' | 'signed-out' | 'expired' | 'refused';
  /** When it is tried again, in milliseconds since 1970; absent when it is not. */
  readonly retryAt?: number | undefined;
  /** Whether the data lie on the device and so outlive the page. */
  readonly kept: boolean;
}

/** What a channel found when it opened. */
export interface Launch {
  /** Where work is kept: by the LMS, on this device, or nowhere. */
  readonly keeps: 'lms' | 'device' | 'nothing';
  /** `review` and `browse` only when the LMS says so in these words: nothing is written then. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** A hash of the learner's id and the package, for storage keys; never a name. Empty when unknown. */
  readonly learner: string;
  /**
   * A hash of the learner's id and the origin, the same in all packages there, or `device` where no LMS
   * is; never a name. Absent or empty when unknown.
   */
  readonly person?: string | undefined;
  /** The profile that the record store carries from package to package; absent where there is none. */
  readonly profile?: ProfileDocument | undefined;
  /** The language that the launch asks for, as a tag; absent when it asks for none. */
  readonly language?: string | undefined;
  /** Everything found that may be a saved attempt, in any order; the session joins them. */
  readonly states: readonly unknown[];
  /** The one of them that the far side holds, '' for none; absent where that is not known. */
  readonly kept?: string | undefined;
  /** Whether that is not known although there is one, so that the attempt is told once more. */
  readonly unsure?: boolean | undefined;
  /** What device and far side agreed on before the device wrote one of them. */
  readonly base?: string | undefined;
  /** What the device handed over since, newest first, without knowing what became of it. */
  readonly handed?: readonly string[] | undefined;
  /** Whether the far side has ever taken what the device wrote. */
  readonly told?: boolean | undefined;
  /** Whether the LMS already holds a final status of this attempt. */
  readonly finished: boolean;
  /** Whether the LMS says in words that the attempt has not ended. */
  readonly unended?: boolean | undefined;
  /** Whether the LMS fails to open the package twice in a page, so that it has to be opened anew. */
  readonly reopen?: boolean | undefined;
  /** The pass mark that the launch demands, 0 to 1. */
  readonly masteryScore?: number | undefined;
}

/** An attempt at rest, and how long the learner has worked. */
export interface Snapshot {
  /** At most 3,500 characters of `[A-Za-z0-9_-]` and one dot. */
  readonly state: string;
  /** Seconds worked in this session, idle time left out. */
  readonly sessionSeconds: number;
  /** Whether only time has passed since the snapshot before. */
  readonly timeOnly?: boolean | undefined;
}

/** The parts of the browser that a channel uses, passed in so that tests can play them. */
export interface Environment {
  readonly window: Window;
  readonly fetch: typeof fetch;
  /** Absent where reading it throws. */
  readonly localStorage?: Storage | undefined;
  readonly sessionStorage?: Storage | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly monotonic: () => number;
  readonly setTimeout: (task: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (handle: unknown) => void;
  readonly randomUuid: () => string;
}

/** What every `channels/<id>/channel.ts` exports. */
export type OpenChannel = (settings: ChannelSettings, environment: Environment) => Channel;

/** What a channel finds where there is nobody to speak to. */
export const NOTHING_FOUND: Launch = {
  keeps: 'nothing',
  mode: 'normal',
  learner: '',
  states: [],
  finished: false,
};

/** A channel that keeps nothing and says so. @param launch What it finds, beyond nothing. */
export function idleChannel(launch: Partial<Launch> = {}): Channel {
  const found = { ...NOTHING_FOUND, ...launch };
  const held = () => Promise.resolve<Delivery>('held');
  return {
    open: () => Promise.resolve(found),
    restore: ignore,
    answer: ignore,
    save: held,
    report: held,
    watch: ignore,
    retry: ignore,
    flush: ignore,
    close: () => Promise.resolve(),
  };
}

function ignore(): void {
  // There is nobody to tell.
}
