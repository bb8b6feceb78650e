import { describe, expect, test } from 'vitest';
import type { Channel, ChannelSettings, Delivery } from '../channel.js';
import {
  describeChannel,
  resultOf,
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
  /** What the page sees of it. */
  visible: Storage | undefined = this.storage;
  #clock = new FakeClock();

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.#clock = new FakeClock(this.#clock.now());
    const tab = new FakeTab({
      href: 'file:///stick/index.html',
      fetch: () => Promise.reject(new TypeError('no network')),
      localStorage: this.visible,
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

describe('a package without an LMS', () => {
  const snapshot = { state: 'state-1.check', sessionSeconds: 60 };
  const forbidden = new Proxy(new FakeStorage(), {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });

  test('keeps the attempt on the device, under the name of the package', async () => {
    const world = new DeviceWorld();
    const channel = world.launch();

    expect(await channel.open()).toMatchObject({ keeps: 'device', learner: '' });
    expect(await channel.save(snapshot)).toBe('sent');
    expect(world.storage.keys).toEqual(['portolan:harbour-check:']);
    expect((await world.launch({ packageId: 'other' }).open()).states).toEqual([]);
  });

  test.each([
    { what: 'absent', storage: undefined },
    { what: 'forbidden', storage: forbidden },
  ])('says that nothing is kept where storage is $what', async ({ storage }) => {
    const world = new DeviceWorld();
    world.visible = storage;
    const channel = world.launch();

    expect(await channel.open()).toMatchObject({ keeps: 'nothing', states: [] });
    expect(await channel.save(snapshot)).toBe('held');
    expect(await channel.report(resultOf())).toBe('held');
    channel.flush();
    await channel.close();
  });

  test('writes what a full storage refused when the page is about to go', async () => {
    const world = new DeviceWorld();
    const channel = world.launch();
    const news: Delivery[] = [];
    channel.watch((delivery) => news.push(delivery));
    await channel.open();
    world.refuse(true);
    await channel.save(snapshot);
    world.refuse(false);
    channel.flush();

    expect(news).toEqual(['held', 'sent']);
    expect((await world.launch().open()).states).toEqual(['state-1.check']);
  });

  test('still reads an attempt from a storage that is full', async () => {
    const world = new DeviceWorld();
    const before = world.launch();
    await before.open();
    await before.save(snapshot);
    world.refuse(true);

    expect(await world.launch().open()).toMatchObject({
      keeps: 'device',
      states: ['state-1.check'],
    });
  });
});
