import type { Holding } from '../contracts/channel.js';
import type { Timeline } from '../fakes/timeline.js';
import type { FarSide, Visit } from './far-side.js';
import type { Network } from './network.js';
import { Tab, type Device } from './tab.js';

/** A learner without an LMS: every device keeps what was done on it. */
export class DeviceSide implements FarSide {
  readonly #devices = new Set<Device>();
  readonly #timeline: Timeline;
  readonly #network: Network;
  readonly loads = true;
  readonly told = undefined;
  readonly times = [];
  changed: () => void = () => undefined;

  constructor(timeline: Timeline, network: Network) {
    this.#timeline = timeline;
    this.#network = network;
  }

  visit(device: Device): Visit {
    this.#devices.add(device);
    const tab = new Tab({
      device,
      timeline: this.#timeline,
      network: this.#network,
      href: 'https://publisher.example/check/index.html',
      answer: () => Promise.resolve(new Response('', { status: 404 })),
    });
    return { tab, gone: false, leaving: () => undefined, hide: () => undefined };
  }

  reload({ tab }: Visit): Visit {
    return this.visit(tab.terms.device);
  }

  holds(): Holding {
    return { status: 'none', answers: [], endings: 0, writes: 0 };
  }

  get states(): readonly string[] {
    return [...this.#devices].flatMap(({ localStorage }) => {
      const name = localStorage.keys.find((key) => key.endsWith(':'));
      return (name && localStorage.getItem(name)) || [];
    });
  }
}
