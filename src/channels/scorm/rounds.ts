import type { Delivery, Environment, Obstacle } from '../channel.js';

/** Milliseconds until the first repetition; each further one waits twice as long. */
const FIRST_WAIT = 2_000;
/** Milliseconds that a repetition waits at most. */
const LONGEST_WAIT = 60_000;

type Waiting = (delivery: Delivery) => void;

/** What became of one round. */
export interface Turn {
  readonly delivery: Delivery;
  /** Why it was held. */
  readonly why?: Obstacle['why'] | undefined;
  /** Whether it kept the page from answering, so that new work had better wait for the timer. */
  readonly slow?: boolean | undefined;
}

/** What rounds are made of. */
export interface Carrier {
  /** One round; never fails. */
  run(): Promise<Turn>;
  /** A round in no time at all, for a page that goes. */
  leave(): Delivery;
}

/**
 * When the LMS is called: in a task of its own, never inside a click, and again until it succeeds.
 *
 * ILIAS answers a commit inside a click handler without having sent it, so that even work which is
 * to be sent at once is sent in the next task.
 */
export class Rounds {
  readonly #environment: Environment;
  readonly #carrier: Carrier;
  readonly #spacing: number;
  readonly #listeners = new Set<() => void>();
  #waiting: Waiting[] = [];
  #timer: { readonly handle: unknown; readonly due: number } | undefined;
  #running = false;
  /** Whether the page was about to go while a round ran, which then knows nothing of the newest work. */
  #overtaken = false;
  #stopped = false;
  #failures = 0;
  #slow = false;
  #last = -Infinity;
  #delivery: Delivery | undefined;
  #why: Obstacle['why'] | undefined;
  #retryAt: number | undefined;

  /** @param spacing Milliseconds between two rounds that are not urgent. */
  constructor(environment: Environment, carrier: Carrier, spacing: number) {
    this.#environment = environment;
    this.#carrier = carrier;
    this.#spacing = spacing;
  }

  /** What became of the newest work; `undefined` before the first round. */
  get delivery(): Delivery | undefined {
    return this.#delivery;
  }

  /** Why the newest work is held, and when it is tried again. */
  get obstacle(): Pick<Obstacle, 'why' | 'retryAt'> | undefined {
    return this.#why && { why: this.#why, retryAt: this.#retryAt };
  }

  /** Calls the listener after every round that has news. */
  watch(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Asks for a round; resolves with what became of it. */
  request(urgent: boolean): Promise<Delivery> {
    if (this.#stopped || (this.#slow && this.#timer)) return Promise.resolve('held');
    const free = this.#last + this.#spacing - this.#environment.monotonic();
    const asked = new Promise<Delivery>((resolve) => this.#waiting.push(resolve));
    this.#arm(urgent ? 0 : Math.max(0, free));
    return asked;
  }

  /** Tries at once, because the learner asks for it. */
  retry(): void {
    this.#slow = false;
    void this.request(true);
  }

  /** Runs a round before the page goes. */
  leave(): void {
    this.#disarm();
    this.#overtaken = this.#running;
    this.#last = this.#environment.monotonic();
    this.#finish({ delivery: this.#carrier.leave() }, this.#take());
  }

  /** Calls nothing any more; who still waits is told what is known. */
  stop(): void {
    this.#stopped = true;
    this.#disarm();
    this.#take().forEach((resolve) => resolve(this.#delivery ?? 'held'));
  }

  #arm(wait: number): void {
    const due = this.#environment.monotonic() + wait;
    // Whoever asks during a round is served by the next one, which its end arms.
    if (this.#running || this.#stopped || (this.#timer && this.#timer.due <= due)) return;
    this.#disarm();
    const ring = () => {
      this.#timer = undefined;
      void this.#round();
    };
    this.#timer = { handle: this.#environment.setTimeout(ring, wait), due };
  }

  #disarm(): void {
    if (this.#timer) this.#environment.clearTimeout(this.#timer.handle);
    this.#timer = undefined;
  }

  async #round(): Promise<void> {
    this.#running = true;
    const served = this.#take();
    const turn = await this.#carrier.run();
    this.#running = false;
    this.#last = this.#environment.monotonic();
    const overtaken = this.#overtaken;
    this.#overtaken = false;
    if (this.#stopped || overtaken) served.forEach((resolve) => resolve(turn.delivery));
    else this.#finish(turn, served);
    // The page has stayed after all.
    if (overtaken) this.#arm(FIRST_WAIT);
  }

  #take(): readonly Waiting[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  #finish({ delivery, why, slow = false }: Turn, served: readonly Waiting[]): void {
    this.#slow = slow && delivery === 'held';
    this.#failures = delivery === 'sent' ? 0 : this.#failures + 1;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1));
    if (this.#failures > 0) this.#arm(wait);
    if (this.#waiting.length > 0) this.#arm(this.#failures > 0 ? wait : this.#spacing);
    served.forEach((resolve) => resolve(delivery));
    // Of newer work nothing is known yet.
    if (delivery === 'sent' && this.#waiting.length > 0) return;
    const before = [this.#delivery, this.#why, this.#retryAt].join();
    this.#delivery = delivery;
    this.#why = delivery === 'held' ? why : undefined;
    this.#retryAt = this.#why && this.#environment.now() + wait;
    if (before === [delivery, this.#why, this.#retryAt].join()) return;
    this.#listeners.forEach((listener) => listener());
  }
}
