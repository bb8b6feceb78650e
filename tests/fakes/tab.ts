import type { Environment } from '../../src/channels/channel.js';
import { FakeClock } from './clock.js';
import { FakeStorage } from './storage.js';

/** What a tab shows and where its data lie. */
export interface TabOptions {
  /** Address of the page. */
  readonly href: string;
  readonly fetch: typeof fetch;
  /** Shared by all tabs of a browser; absent where it is forbidden. */
  readonly localStorage?: Storage | undefined;
  /** Absent where it is forbidden; a new one unless given. */
  readonly sessionStorage?: Storage | null;
  readonly clock?: FakeClock;
  /** The outermost window, when the page is in a frame. */
  readonly top?: unknown;
  /** The window that holds the page's frame; its own unless given. */
  readonly parent?: unknown;
}

/** A page in a tab, as a channel meets it. */
export class FakeTab {
  readonly environment: Environment;
  readonly clock: FakeClock;
  readonly sessionStorage: Storage | undefined;
  /** Addresses that the page itself was sent to. */
  readonly visited: string[] = [];
  /** Whether the page closed its window. */
  closed = false;
  readonly #events = new EventTarget();
  #uuid = 0;

  /** @param options Where the page is and what it can reach. */
  constructor(options: TabOptions) {
    const { href, fetch, localStorage, parent, top } = options;
    this.clock = options.clock ?? new FakeClock();
    this.sessionStorage =
      options.sessionStorage === null ? undefined : (options.sessionStorage ?? new FakeStorage());
    const window: Record<string, unknown> = {
      location: locationOf(href, this.visited),
      document: { documentElement: { lang: 'en' } },
      addEventListener: this.#events.addEventListener.bind(this.#events),
      close: () => (this.closed = true),
    };
    window['top'] = top ?? window;
    window['parent'] = parent ?? window;
    this.environment = {
      // What a channel reads of a window is there.
      window: window as unknown as Window,
      fetch,
      localStorage,
      sessionStorage: this.sessionStorage,
      now: this.clock.now,
      monotonic: this.clock.monotonic,
      setTimeout: this.clock.setTimeout,
      clearTimeout: this.clock.clearTimeout,
      randomUuid: () => this.#nextUuid(),
    };
  }

  /** Tells the page of an event, such as `pagehide`. */
  dispatch(event: string): void {
    this.#events.dispatchEvent(new Event(event));
  }

  /** Lets the page hear something from a window. */
  hear(data: unknown, source: unknown): void {
    this.#events.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  }

  #nextUuid(): string {
    this.#uuid += 1;
    const page = (this.clock.now() % 0x100000000).toString(16).padStart(8, '0');
    return `${page}-0000-4000-8000-${String(this.#uuid).padStart(12, '0')}`;
  }
}

/** A location that notes where it is sent. */
export function locationOf(href: string, visited: string[]) {
  const { origin, search } = new URL(href);
  return { href, origin, search, assign: (address: string) => void visited.push(address) };
}
