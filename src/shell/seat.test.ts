import { describe, expect, test } from 'vitest';
import { setImmediate } from 'node:timers/promises';
import { FakeClock } from '../../tests/fakes/clock.js';
import { Seat, type TabTools } from './seat.js';

interface Held {
  readonly fail: (reason: unknown) => void;
}

/** A browser's locks, shared by its tabs; only what a seat asks of them. */
class FakeLocks {
  /** Whether the page is in a sandbox. */
  forbidden = false;
  readonly #held = new Map<string, Held>();
  readonly #waiting: (() => void)[] = [];

  request(name: string, options: LockOptions, hold: LockGrantedCallback<unknown>) {
    if (this.forbidden) return Promise.reject(new DOMException('Sandboxed', 'SecurityError'));
    if (options.steal) this.#held.get(name)?.fail(new DOMException('Stolen', 'AbortError'));
    if (options.steal) this.#held.delete(name);
    if (!this.#held.has(name)) return this.#grant(name, hold);
    if (options.ifAvailable) return Promise.resolve(hold(null));
    return new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => {
        reject(new DOMException('Aborted', 'AbortError'));
      });
      this.#waiting.push(() => {
        if (!options.signal?.aborted) resolve(this.#grant(name, hold));
      });
    });
  }

  /** The page that holds a lock is closed. */
  drop(): void {
    this.#held.clear();
    this.#waiting.splice(0).forEach((wake) => wake());
  }

  #grant(name: string, hold: LockGrantedCallback<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const held: Held = { fail: reject };
      this.#held.set(name, held);
      void Promise.resolve(hold({ name, mode: 'exclusive' })).then((value) => {
        if (this.#held.get(name) === held) this.#held.delete(name);
        resolve(value);
        this.#waiting.splice(0).forEach((wake) => wake());
      });
    });
  }
}

/** The tabs of one browser. */
class Tabs {
  readonly locks = new FakeLocks();
  readonly clock = new FakeClock();
  readonly #lines = new Set<EventTarget>();

  /** A tab with an attempt; `heard` is what it was told. */
  open(attempt: string, more: Partial<TabTools> = {}) {
    const heard: string[] = [];
    const play = { silent: false };
    const tools: TabTools = {
      // A seat asks for no more of a lock manager and of a line than the fakes have.
      locks: this.locks as unknown as LockManager,
      line: () => this.#line(play) as unknown as BroadcastChannel,
      setTimeout: this.clock.setTimeout,
      ...more,
    };
    const seat = new Seat('portolan:scan', tools, {
      shown: (state) => heard.push(`shown ${state}`),
      current: () => attempt,
      asked: () => {
        heard.push('asked');
        return Promise.resolve(attempt);
      },
      lost: () => heard.push('lost'),
      free: () => heard.push('free'),
    });
    return { seat, heard, play };
  }

  #line(play: { readonly silent: boolean }) {
    const line = new EventTarget();
    this.#lines.add(line);
    return Object.assign(line, {
      postMessage: (data: unknown) => {
        for (const other of this.#lines) {
          if (other === line || play.silent) continue;
          queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })));
        }
      },
    });
  }
}

/** Lets time pass until a question is answered. */
async function after<Value>(tabs: Tabs, question: Promise<Value>): Promise<Value> {
  await tabs.clock.pass(10_000);
  return question;
}

describe('seat', () => {
  test('is taken by the first tab; the second is shown what it has, and what it does', async () => {
    const tabs = new Tabs();
    const [first, second] = [tabs.open('five'), tabs.open('none')];

    expect(await after(tabs, first.seat.take())).toBe(true);
    expect(await after(tabs, second.seat.take())).toBe(false);
    first.seat.show('six');
    second.seat.show('nothing of mine');
    await setImmediate();

    expect([first.seat.taken, second.seat.taken]).toEqual([true, false]);
    expect(second.heard).toEqual(['shown five', 'shown six']);
    expect(first.heard).toEqual([]);
  });

  test('is given up when asked for, once, with the attempt', async () => {
    const tabs = new Tabs();
    const [first, second] = [tabs.open('five'), tabs.open('none')];
    await after(tabs, first.seat.take());
    await after(tabs, second.seat.take());

    expect(await after(tabs, second.seat.claim())).toBe('five');
    expect([first.seat.taken, second.seat.taken]).toEqual([false, true]);
    expect(first.heard).toEqual(['asked']);

    expect(await after(tabs, first.seat.claim())).toBe('none');
    expect([first.seat.taken, second.seat.taken]).toEqual([true, false]);
  });

  test('is taken from a tab that sleeps, which is told when it wakes', async () => {
    const tabs = new Tabs();
    const [first, second] = [tabs.open('five'), tabs.open('none')];
    await after(tabs, first.seat.take());
    await after(tabs, second.seat.take());
    second.play.silent = true;

    expect(await after(tabs, second.seat.claim())).toBeUndefined();
    expect([first.seat.taken, second.seat.taken]).toEqual([false, true]);
    expect(first.heard).toEqual(['lost']);
  });

  test('comes by itself to the tab that waits, once the other is closed', async () => {
    const tabs = new Tabs();
    const [first, second] = [tabs.open('five'), tabs.open('none')];
    await after(tabs, first.seat.take());
    await after(tabs, second.seat.take());
    second.seat.wait();
    tabs.locks.drop();
    await setImmediate();

    expect(second.seat.taken).toBe(true);
    expect(second.heard).toEqual(['shown five', 'free']);
  });

  test.each<[string, Partial<TabTools>]>([
    ['no locks', { locks: undefined }],
    ['no line between tabs', { line: undefined }],
  ])('is there for every tab where a browser has %s', async (_what, lacking) => {
    const tabs = new Tabs();

    expect(await after(tabs, tabs.open('five', lacking).seat.take())).toBe(true);
    expect(await after(tabs, tabs.open('none', lacking).seat.take())).toBe(true);
  });

  test('is there for every tab in a sandbox, which forbids locks', async () => {
    const tabs = new Tabs();
    tabs.locks.forbidden = true;

    expect(await after(tabs, tabs.open('five').seat.take())).toBe(true);
  });
});
