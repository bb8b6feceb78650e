import type { Timeline } from '../fakes/timeline.js';

/**
 * What is wrong between a page and what keeps the work.
 *
 * `offline`: nothing answers. `down`: the server is there and fails. `refusing`: it answers and stores
 * nothing. `signed-out`: requests get the login page, or 401. `full`: the device's storage takes nothing.
 */
export type Trouble = 'offline' | 'down' | 'refusing' | 'signed-out' | 'full';

/** Milliseconds that a request takes there, and an answer back. */
const WAY = 50;

/** The way between the pages of a learner and the far side. */
export class Network {
  /** What is wrong now. */
  trouble: Trouble | undefined;
  /** Whether the browser notices when it is offline; with a dead router it does not. */
  honest = true;
  readonly #timeline: Timeline;
  #count = 0;

  /** @param timeline By which requests travel. */
  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** Another number at each reading, so that what pages draw is unlike, and the same when played again. */
  get drawn(): number {
    this.#count += 1;
    return this.#count;
  }

  /** What `navigator.onLine` says. */
  get seemsOnline(): boolean {
    return this.trouble !== 'offline' || !this.honest;
  }

  /**
   * `fetch` as a page has it: requests take their time, and what goes out as the network fails is lost.
   *
   * A request of a page that is gone arrives only if it was made to outlive it, and its answer never.
   *
   * @param alive Whether the page is still there.
   * @param answer What the far side says.
   */
  fetchFor(alive: () => boolean, answer: typeof fetch): typeof fetch {
    return async (input, init = {}) => {
      await this.#travel(init.signal);
      if (!alive() && !init.keepalive) return never();
      this.#fail();
      const response = await answer(input, init);
      await this.#travel(init.signal);
      if (!alive()) return never();
      // What is in the air when the network fails may still arrive.
      if (this.drawn % 2 === 0) this.#fail();
      return response;
    };
  }

  #fail(): void {
    if (this.trouble === 'offline') throw new TypeError('Failed to fetch');
  }

  #travel(signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(new DOMException('The request was aborted.', 'AbortError'));
      this.#timeline.after(WAY, resolve);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }
}

function never(): Promise<Response> {
  return new Promise(() => undefined);
}
