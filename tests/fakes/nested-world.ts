import type { Channel, ChannelSettings } from '../../src/channels/channel.js';
import { openNested } from '../../src/channels/nested/channel.js';
import {
  NESTED,
  type FromModule,
  type FromProgramme,
  type Nested,
  type NestedDelivery,
  type NestedLaunch,
} from '../../src/core/session/nested.js';
import { SETTINGS, type ChannelWorld, type Holding } from '../contracts/channel.js';
import { FakeClock } from './clock.js';
import { FakeTab } from './tab.js';

const REFUSED: NestedDelivery = { delivery: 'held', obstacle: { why: 'refused', kept: true } };

/** A window with a programme that holds one module in a frame, and an LMS behind it that may refuse. */
export class NestedWorld implements ChannelWorld {
  /** What the programme says when a module opens, besides the attempt; where absent it says nothing. */
  answer: Omit<NestedLaunch, 'state'> | undefined = {
    keeps: 'lms',
    mode: 'normal',
    learner: 'a1b2c3',
    person: 'd4e5f6',
    language: 'es',
  };
  /** All that modules have said, and the origins for which it was meant. */
  readonly heard: Nested<FromModule>[] = [];
  readonly origins: string[] = [];
  /** The page of the module that was opened last, and the window that holds it. */
  tab: FakeTab | undefined;
  window: unknown;
  #clock = new FakeClock();
  #kept = '';
  #open = '';
  #refusing = false;

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.#clock = new FakeClock(this.#clock.now());
    const window = {
      postMessage: (data: unknown, origin: string) => {
        // The channel says what modules say, as the assertions about `heard` find.
        const said = structuredClone(data) as Nested<FromModule>;
        this.origins.push(origin);
        queueMicrotask(() => {
          this.heard.push(said);
          this.#take(said, tab, window);
        });
      },
    };
    const tab = new FakeTab({
      href: 'file:///stick/unit-fin1.html',
      fetch: () => Promise.reject(new TypeError('no network')),
      clock: this.#clock,
      parent: window,
      top: window,
    });
    this.tab = tab;
    this.window = window;
    return openNested({ ...SETTINGS, ...settings }, tab.environment);
  }

  launchAs(mode: 'normal' | 'review'): void {
    if (this.answer) this.answer = { ...this.answer, mode };
  }

  pass(milliseconds: number): Promise<void> {
    return this.#clock.pass(milliseconds);
  }

  refuse(refusing: boolean): void {
    this.#refusing = refusing;
    if (refusing || this.#open === '') return;
    this.#kept = this.#open;
    this.say({ type: 'delivery', delivery: { delivery: 'sent' } });
  }

  holds(): Holding {
    const count = (types: readonly string[]) =>
      this.heard.filter(({ type }) => types.includes(type)).length;
    return {
      status: 'none',
      answers: [],
      endings: count(['close']),
      writes: count(['save', 'report']),
    };
  }

  /** Says something to the module that was opened last. @param source The window that it comes from. */
  say(said: FromProgramme, source: unknown = this.window): void {
    this.tab?.hear({ ...said, nested: NESTED }, source);
  }

  #take(said: FromModule, tab: FakeTab, window: unknown): void {
    const say = (answer: FromProgramme) => {
      tab.hear({ ...answer, nested: NESTED }, window);
    };
    if (said.type === 'open' && this.answer) {
      say({ type: 'launch', launch: { ...this.answer, state: this.#kept } });
    }
    if (said.type !== 'save' && said.type !== 'report') return;
    if (said.type === 'save') this.#open = said.state;
    if (!this.#refusing) this.#kept = this.#open;
    say({ type: 'delivery', delivery: this.#refusing ? REFUSED : { delivery: 'sent' } });
  }
}
