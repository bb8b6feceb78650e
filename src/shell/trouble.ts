import type { Delivery } from '../channels/channel.js';

/** Held back for so long, a word in the status line is not enough. */
const NOTICE_AFTER_MS = 15_000;
/** Held back for so long, trying again will hardly help by itself. */
const REFUSED_AFTER_MS = 120_000;

/** How bad it is: nothing to say, work is late, work is refused, or all has arrived after that. */
export type TroubleLevel = 'none' | 'late' | 'refused' | 'over';

/** Timers that tests can play. */
export interface Timers {
  readonly setTimeout: (task: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (handle: unknown) => void;
}

/** Turns held-back data that last into something to tell the learner, and tells when it is over. */
export class Trouble {
  readonly #timers: Timers;
  readonly #changed: () => void;
  #level: TroubleLevel = 'none';
  #handles: readonly unknown[] = [];

  /** @param changed Called whenever the level changes. */
  constructor(timers: Timers, changed: () => void) {
    this.#timers = timers;
    this.#changed = changed;
  }

  /** How bad it is now. */
  get level(): TroubleLevel {
    return this.#level;
  }

  /** Takes the latest news of the newest data. */
  note(delivery: Delivery | undefined): void {
    if (delivery === 'held' && this.#handles.length === 0) {
      this.#handles = [
        this.#timers.setTimeout(() => {
          this.#set('late');
        }, NOTICE_AFTER_MS),
        this.#timers.setTimeout(() => {
          this.#set('refused');
        }, REFUSED_AFTER_MS),
      ];
    } else if (delivery === 'sent') {
      this.#handles.forEach(this.#timers.clearTimeout);
      this.#handles = [];
      if (this.#level === 'late' || this.#level === 'refused') this.#set('over');
    }
  }

  /**
   * Says at once what else would be said later: the learner is about to leave.
   *
   * @returns Whether that was news, so that the learner should read it first.
   */
  warn(delivery: Delivery | undefined): boolean {
    if (delivery === undefined || delivery === 'sent') return false;
    const level = delivery === 'held' ? 'refused' : 'late';
    if (this.#level === level || this.#level === 'refused') return false;
    this.#set(level);
    return true;
  }

  /** The learner has read that it is over. */
  dismiss(): void {
    if (this.#level === 'over') this.#set('none');
  }

  #set(level: TroubleLevel): void {
    this.#level = level;
    this.#changed();
  }
}
