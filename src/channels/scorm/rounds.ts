import type { Delivery, Environment } from '../channel.js';

/** Milliseconds until the first repetition; each further one waits twice as long. */
const FIRST_WAIT = 2_000;
/** Milliseconds that a repetition waits at most. */
const LONGEST_WAIT = 60_000;
/** Milliseconds after which a failed round counts as slow: new work then waits for the timer. */
const SLOW = 1_000;

type Listener = (delivery: Delivery) => void;

/**
 * When the LMS is called: in a task of its own, never inside a click, and again until it succeeds.
 *
 * ILIAS answers a commit inside a click handler without having sent it, so that even work which is
 * to be sent at once is sent in the next task.
 */
export class Rounds {
  readonly #environment: Environment;
  readonly #run: (leaving: boolean) => Delivery;
  readonly #spacing: number;
  readonly #listeners = new Set<Listener>();
  #waiting: Listener[] = [];
  #timer: { readonly handle: unknown; readonly due: number } | undefined;
  #failures = 0;
  #slow = false;
  #last = -Infinity;
  #delivery: Delivery | undefined;

  /**
   * @param run Does one round and says what became of it.
   * @param spacing Milliseconds between two rounds that are not urgent.
   */
  constructor(environment: Environment, run: (leaving: boolean) => Delivery, spacing: number) {
    this.#environment = environment;
    this.#run = run;
    this.#spacing = spacing;
  }

  /** What became of the newest work; `undefined` before the first round. */
  get delivery(): Delivery | undefined {
    return this.#delivery;
  }

  /** Calls the listener whenever `delivery` changes. */
  watch(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Asks for a round; resolves with what became of it. */
  request(urgent: boolean): Promise<Delivery> {
    if (this.#slow && this.#timer) return Promise.resolve('held');
    const free = this.#last + this.#spacing - this.#environment.monotonic();
    this.#arm(urgent ? 0 : Math.max(0, free));
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Runs a round before the page goes. */
  leave(): void {
    this.#finish(true);
  }

  /** Calls nothing any more; who still waits is told what is known. */
  stop(): void {
    this.#disarm();
    this.#answer(this.#delivery ?? 'held');
  }

  #arm(wait: number): void {
    const due = this.#environment.monotonic() + wait;
    if (this.#timer && this.#timer.due <= due) return;
    this.#disarm();
    this.#timer = { handle: this.#environment.setTimeout(() => this.#ring(), wait), due };
  }

  #disarm(): void {
    if (this.#timer) this.#environment.clearTimeout(this.#timer.handle);
    this.#timer = undefined;
  }

  #ring(): void {
    this.#timer = undefined;
    // Nobody waits, so this is a repetition: pointless, and in Moodle a loss, while offline.
    if (this.#waiting.length === 0 && isOffline(this.#environment)) this.#arm(FIRST_WAIT);
    else this.#finish(false);
  }

  #finish(leaving: boolean): void {
    this.#disarm();
    const start = this.#environment.monotonic();
    const delivery = this.#run(leaving);
    this.#last = this.#environment.monotonic();
    this.#slow = delivery === 'held' && this.#last - start > SLOW;
    this.#failures = delivery === 'sent' ? 0 : this.#failures + 1;
    if (this.#failures > 0) {
      this.#arm(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1)));
    }
    this.#answer(delivery);
  }

  #answer(delivery: Delivery): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((resolve) => resolve(delivery));
    if (delivery === this.#delivery) return;
    this.#delivery = delivery;
    this.#listeners.forEach((listener) => listener(delivery));
  }
}

/** Whether the browser is sure that it is offline. */
export function isOffline({ window }: Environment): boolean {
  return window.navigator.onLine === false;
}
