import type { Environment } from '../../src/channels/channel.js';
import { FakeStorage } from '../fakes/storage.js';
import { PageClock, type Timeline } from '../fakes/timeline.js';
import type { Network } from './network.js';

/** A browser on one of the learner's devices. */
export class Device {
  readonly localStorage = new FakeStorage();

  /** @param name For those who read what happened. */
  constructor(readonly name: string) {}
}

/** Where a tab is and what it can reach. */
export interface TabTerms {
  readonly device: Device;
  readonly timeline: Timeline;
  readonly network: Network;
  readonly href: string;
  /** What the far side says to requests. */
  readonly answer: typeof fetch;
  /** The window around this one, in which an LMS may put its API. */
  readonly parent?: unknown;
  /** Of the page that was in this tab before; a new one unless given. */
  readonly sessionStorage?: Storage | undefined;
}

/** A page in a tab of a device, as long as it lives. */
export class Tab {
  readonly environment: Environment;
  readonly sessionStorage: Storage;
  readonly terms: TabTerms;
  readonly #clock: PageClock;
  readonly #events = new EventTarget();
  #alive = true;

  /** @param terms Where it is and what it can reach. */
  constructor(terms: TabTerms) {
    const { device, timeline, network, answer, sessionStorage } = terms;
    this.terms = terms;
    this.sessionStorage = sessionStorage ?? new FakeStorage();
    this.#clock = new PageClock(timeline);
    this.environment = {
      window: this.#window(),
      fetch: network.fetchFor(() => this.#alive, answer),
      localStorage: device.localStorage,
      sessionStorage: this.sessionStorage,
      now: this.#clock.now,
      monotonic: this.#clock.monotonic,
      setTimeout: this.#clock.setTimeout,
      clearTimeout: this.#clock.clearTimeout,
      randomUuid: () => uuidOf(network.drawn),
    };
  }

  /** Whether the page is still there. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Tells the page of an event, such as `pagehide`. */
  dispatch(event: string): void {
    this.#events.dispatchEvent(new Event(event));
  }

  /** The page is gone: no timer rings, no answer arrives. */
  die(): void {
    this.#alive = false;
    this.#clock.die();
  }

  #window(): Window {
    const { href, network, parent } = this.terms;
    const { origin, protocol, search } = new URL(href);
    const window: Record<string, unknown> = {
      location: { href, origin, protocol, search, assign: () => undefined },
      document: { documentElement: { lang: 'en' } },
      navigator: {
        get onLine() {
          return network.seemsOnline;
        },
      },
      opener: null,
      addEventListener: this.#events.addEventListener.bind(this.#events),
      close: () => undefined,
    };
    window['top'] = window;
    window['parent'] = parent ?? window;
    // What channels read of a window is there.
    return window as unknown as Window;
  }
}

/** A page whose browser is another in some parts. */
export function withEnvironment(tab: Tab, change: Partial<Environment>): Tab {
  const environment = { ...tab.environment, ...change };
  return new Proxy(tab, {
    get: (target, name) =>
      name === 'environment' ? environment : Reflect.get(target, name, target),
  });
}

function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
