import { setImmediate } from 'node:timers/promises';

interface Task {
  readonly due: number;
  readonly run: () => void;
}

/**
 * One time for all pages and networks of a world; it passes only when told.
 *
 * A page hangs its timers on it through a `PageClock`, which dies with the page.
 */
export class Timeline {
  /** Milliseconds since the world began; they only grow. */
  monotonic = 0;
  /** What wall clocks show when the world begins, in milliseconds since 1970. */
  wallStart = Date.UTC(2026, 0, 5, 9, 30);
  #tasks: Task[] = [];

  /** Milliseconds since 1970 by the wall clock, which may be set forwards and back. */
  get wall(): number {
    return this.wallStart + this.monotonic;
  }

  /** Rings once, when enough time was passed. @returns What takes the timer back. */
  after(milliseconds: number, run: () => void): () => void {
    const task = { due: this.monotonic + Math.max(0, milliseconds), run };
    // Behind those of the same moment, so that they ring in the order of asking.
    const later = this.#tasks.findIndex(({ due }) => due > task.due);
    this.#tasks.splice(later < 0 ? this.#tasks.length : later, 0, task);
    return () => {
      this.#tasks = this.#tasks.filter((one) => one !== task);
    };
  }

  /** Lets time pass, ringing timers in order and letting promises settle between them. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.monotonic + milliseconds;
    for (;;) {
      await setImmediate();
      const [next] = this.#tasks;
      if (!next || next.due > end) break;
      this.#tasks.shift();
      this.monotonic = Math.max(this.monotonic, next.due);
      next.run();
    }
    this.monotonic = end;
  }
}

/** The clock and the timers of one page. */
export class PageClock {
  readonly #timeline: Timeline;
  readonly #timers = new Set<() => void>();
  #dead = false;

  /** @param timeline The time that passes for all. */
  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#timeline.wall;

  /** Milliseconds that only grow. */
  readonly monotonic = (): number => this.#timeline.monotonic;

  /** Rings once, unless the page is gone by then. */
  readonly setTimeout = (run: () => void, milliseconds: number): unknown => {
    if (this.#dead) return undefined;
    const take = this.#timeline.after(milliseconds, () => {
      this.#timers.delete(take);
      run();
    });
    this.#timers.add(take);
    return take;
  };

  /** Takes a timer back; silent when it has rung. */
  readonly clearTimeout = (handle: unknown): void => {
    for (const take of this.#timers) {
      if (take !== handle) continue;
      take();
      this.#timers.delete(take);
    }
  };

  /** Lets no timer ring any more. */
  die(): void {
    this.#dead = true;
    for (const take of this.#timers) take();
    this.#timers.clear();
  }
}
