import type { Environment } from './channel.js';

const LONGEST = 60_000;
const FIRST = 2_000;

/** Waits longer after every failure: 2, 4, 8 ... 60 seconds. */
export class Backoff {
  readonly #timers: Pick<Environment, 'now' | 'setTimeout' | 'clearTimeout'>;
  #delay = FIRST;
  #handle: unknown;
  #due: number | undefined;

  /** @param timers The clock to wait by. */
  constructor(timers: Pick<Environment, 'now' | 'setTimeout' | 'clearTimeout'>) {
    this.#timers = timers;
  }

  /** When the task that waits will run, in milliseconds since 1970. */
  get due(): number | undefined {
    return this.#due;
  }

  /** Runs a task after the next delay, in place of one that still waits. */
  schedule(task: () => void): void {
    this.cancel();
    this.#handle = this.#timers.setTimeout(() => {
      this.#handle = undefined;
      this.#due = undefined;
      task();
    }, this.#delay);
    this.#due = this.#timers.now() + this.#delay;
    this.#delay = Math.min(LONGEST, this.#delay * 2);
  }

  /** Forgets the task that waits; the next delay stays as long. */
  cancel(): void {
    if (this.#handle !== undefined) this.#timers.clearTimeout(this.#handle);
    this.#handle = undefined;
    this.#due = undefined;
  }

  /** Starts again from the shortest delay, after a success. */
  reset(): void {
    this.cancel();
    this.#delay = FIRST;
  }
}
