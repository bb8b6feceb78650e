import type { Environment } from '../../src/channels/channel.js';
import { FakeClock } from './clock.js';

/** A window as far as a channel looks at one. */
export interface FakeWindow {
  readonly navigator: { onLine: boolean };
  parent?: unknown;
  opener?: unknown;
  [api: string]: unknown;
}

/** A window that is its own parent, as the top one is. */
export function fakeWindow(properties: Record<string, unknown> = {}): FakeWindow {
  const location = { href: 'https://lms.example/package/index.html', protocol: 'https:' };
  const window: FakeWindow = { navigator: { onLine: true }, opener: null, location, ...properties };
  window.parent ??= window;
  return window;
}

/** A window of another origin: whatever is read of it throws, its place among the others excepted. */
export function foreignWindow(places: { parent?: unknown; opener?: unknown }): unknown {
  return new Proxy(
    {},
    {
      get: (_target, property) => {
        if (property === 'parent' || property === 'opener') return places[property] ?? null;
        throw new DOMException('Blocked a frame from accessing another origin.', 'SecurityError');
      },
    },
  );
}

/** What the browser around a package has besides a window. */
export interface Surroundings {
  readonly fetch?: typeof fetch;
  readonly localStorage?: Storage | undefined;
}

/** The browser around a package whose window is the one given; its host does not give out files. */
export function environmentOf(
  window: FakeWindow,
  clock = new FakeClock(),
  { fetch, localStorage }: Surroundings = {},
): Environment {
  return {
    // A channel over SCORM reads no more of a window than the fake has.
    window: window as unknown as Window,
    fetch: fetch ?? (() => Promise.reject(new TypeError('fetch failed'))),
    localStorage,
    now: clock.now,
    monotonic: clock.monotonic,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
    randomUuid: () => '00000000-0000-4000-8000-000000000000',
  };
}
