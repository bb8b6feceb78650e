import { setImmediate } from 'node:timers/promises';

interface Task {
  readonly due: number;
  readonly run: () => void;
}

/**
 * Time that passes only when told, with the timers that hang on it.
 *
 * One clock is one page: when the page is gone, nobody passes its time and its timers never ring.
 */
export class FakeClock {
  #now: number;
  readonly #tasks = new Set<Task>();

  /** @param start Milliseconds since 1970; the fifth of January 2026, 09:30 UTC, unless given. */
  constructor(start = Date.UTC(2026, 0, 5, 9, 30)) {
    this.#now = start;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#now;

  /** Milliseconds that only grow. */
  readonly monotonic = (): number => this.#now;

  /** Rings once, when enough time was passed. */
  readonly setTimeout = (run: () => void, milliseconds: number): unknown => {
    const task = { due: this.#now + Math.max(0, milliseconds), run };
    this.#tasks.add(task);
    return task;
  };

  /** Takes a timer back; silent when it has rung. */
  readonly clearTimeout = (handle: unknown): void => {
    // Handles are opaque to callers; a foreign one is simply not in the set.
    this.#tasks.delete(handle as Task);
  };

  /** Lets time pass while nothing can run, as in a call that hangs. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass, ringing timers in order and letting promises settle between them. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await setImmediate();
      const next = [...this.#tasks]
        .filter((task) => task.due <= end)
        .sort((one, other) => one.due - other.due)[0];
      if (!next) break;
      this.#tasks.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.run();
    }
    this.#now = Math.max(this.#now, end);
  }
}
