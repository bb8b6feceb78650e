import { describe, expect, test } from 'vitest';
import type { Channel, ChannelSettings } from '../channel.js';
import {
  describeChannel,
  SETTINGS,
  type ChannelWorld,
  type Holding,
} from '../../../tests/contracts/channel.js';
import { FakeClock } from '../../../tests/fakes/clock.js';
import { FakeStorage } from '../../../tests/fakes/storage.js';
import { FakeTab } from '../../../tests/fakes/tab.js';
import { openStandalone } from './channel.js';

/** A learner with a browser and no LMS. */
class DeviceWorld implements ChannelWorld {
  readonly storage = new FakeStorage();
  #clock = new FakeClock();

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.#clock = new FakeClock(this.#clock.now());
    const tab = new FakeTab({
      href: 'file:///stick/index.html',
      fetch: () => Promise.reject(new TypeError('no network')),
      localStorage: this.storage,
      clock: this.#clock,
    });
    return openStandalone({ ...SETTINGS, ...settings }, tab.environment);
  }

  launchAs(): void {
    // Nobody launches in review.
  }

  pass(milliseconds: number): Promise<void> {
    return this.#clock.pass(milliseconds);
  }

  refuse(refusing: boolean): void {
    this.storage.full = refusing;
  }

  holds(): Holding {
    return { status: 'none', answers: [], endings: 0, writes: this.storage.length };
  }
}

describeChannel('the device alone', () => new DeviceWorld(), {
  verdict: false,
  answers: false,
  modes: false,
});
