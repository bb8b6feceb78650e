import type { Channel, ChannelSettings, OpenChannel } from '../../src/channels/channel.js';
import { SETTINGS, type ChannelWorld, type Holding } from '../contracts/channel.js';
import { FakeClock } from './clock.js';
import type { FakeScormLms } from './scorm-lms.js';
import { FakeStorage } from './storage.js';
import { environmentOf, fakeWindow } from './scorm-page.js';

/** A learner before a SCORM LMS: the package plays in a frame of the LMS's page. */
export class ScormWorld implements ChannelWorld {
  readonly lms: FakeScormLms;
  /** The learner's browser keeps it from page to page. */
  readonly storage = new FakeStorage();
  /** What the server gives out for `probe.txt`; undefined where it has no such file. */
  probe: string | undefined = SETTINGS.packageId;
  /** Whether nobody looks at the page. */
  hidden = false;
  readonly #open: OpenChannel;
  readonly #settings: Partial<ChannelSettings>;
  #clock = new FakeClock();

  /** @param settings What every launch departs from the contract's settings in. */
  constructor(lms: FakeScormLms, open: OpenChannel, settings: Partial<ChannelSettings> = {}) {
    this.lms = lms;
    this.#open = open;
    this.#settings = settings;
  }

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.#clock = new FakeClock(this.#clock.now());
    const { lms } = this;
    const player = fakeWindow({ [lms.grammar.names.object]: lms.relaunch() });
    const navigator = {
      get onLine() {
        return lms.online;
      },
    };
    const surroundings = { fetch: this.#fetch, localStorage: this.storage };
    const hidden = () => this.hidden;
    const document = {
      get visibilityState() {
        return hidden() ? 'hidden' : 'visible';
      },
    };
    const window = fakeWindow({ parent: player, navigator, document });
    const environment = environmentOf(window, this.#clock, surroundings);
    return this.#open({ ...SETTINGS, ...this.#settings, ...settings }, environment);
  }

  readonly #fetch: typeof fetch = () => {
    if (!this.lms.online) return Promise.reject(new TypeError('fetch failed'));
    const { probe } = this;
    return Promise.resolve(new Response(probe ?? 'Not found', { status: probe ? 200 : 404 }));
  };

  launchAs(mode: 'normal' | 'review'): void {
    this.lms.mode = mode;
  }

  pass(milliseconds: number): Promise<void> {
    return this.#clock.pass(milliseconds);
  }

  refuse(refusing: boolean): void {
    this.lms.refusing = refusing;
  }

  holds(): Holding {
    return this.lms.holds();
  }
}
