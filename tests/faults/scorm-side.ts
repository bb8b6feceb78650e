import type { Holding } from '../contracts/channel.js';
import type { Grammar, Model, Quirks } from '../fakes/scorm-lms.js';
import type { PlayedPage } from '../fakes/scorm-player.js';
import type { Timeline } from '../fakes/timeline.js';
import { PACKAGE, type FarSide, type Visit } from './far-side.js';
import type { Network } from './network.js';
import { Tab, type Device } from './tab.js';

/** An LMS that speaks SCORM, of whatever make. */
export interface ScormLms {
  readonly grammar: Grammar;
  readonly stored: Model;
  readonly quirks?: Quirks;
  online: boolean;
  signedOut: boolean;
  refusing: boolean;
  changed: () => void;
  play(): PlayedPage;
  holds(): Holding;
}

interface ScormVisit extends Visit {
  readonly page: PlayedPage;
}

const ADDRESS = 'https://lms.example/package/index.html';

/** A learner before an LMS that speaks SCORM, whose pages hold a frame with the package. */
export class ScormSide implements FarSide {
  readonly #lms: ScormLms;
  readonly #timeline: Timeline;
  readonly #network: Network;
  readonly #pages = new Set<PlayedPage>();

  /** @param lms Follows the network in what it takes. */
  constructor(lms: ScormLms, timeline: Timeline, network: Network) {
    this.#lms = lms;
    this.#timeline = timeline;
    this.#network = network;
    const hasTrouble = (...troubles: readonly string[]) =>
      troubles.includes(network.trouble ?? 'none');
    Object.defineProperties(lms, {
      online: { get: () => !hasTrouble('offline') },
      signedOut: { get: () => hasTrouble('signed-out') },
      refusing: { get: () => hasTrouble('refusing', 'down') },
    });
  }

  set changed(listener: () => void) {
    this.#lms.changed = listener;
  }

  get loads(): boolean {
    return !['offline', 'signed-out', 'down'].includes(this.#network.trouble ?? '');
  }

  visit(device: Device): Visit {
    return this.#play(this.#lms.play(), device);
  }

  reload(visit: Visit, frame: boolean): Visit {
    const { page } = visit as ScormVisit;
    if (!frame || page.closed) return this.visit(visit.tab.terms.device);
    page.leaving = false;
    page.hidden = false;
    return this.#play(page, visit.tab.terms.device);
  }

  holds(): Holding {
    return this.#lms.holds();
  }

  get states(): readonly string[] {
    const state = this.#lms.stored.get('cmi.suspend_data') ?? '';
    return state === '' ? [] : [state.replace(/~\d*$/, '')];
  }

  readonly told = undefined;

  get times(): readonly number[] {
    return [...this.#pages].map(({ time }) => secondsIn(time));
  }

  #play(page: PlayedPage, device: Device): ScormVisit {
    const tab = new Tab({
      device,
      timeline: this.#timeline,
      network: this.#network,
      href: ADDRESS,
      parent: withTop({ [this.#lms.grammar.names.object]: page.api }),
      answer: (input) => Promise.resolve(this.#file(String(input))),
    });
    this.#pages.add(page);
    const { lateness = 0 } = this.#lms.quirks ?? {};
    page.later = (task) => void tab.environment.setTimeout(task, lateness);
    return {
      tab,
      page,
      get gone() {
        return page.closed;
      },
      leaving: (leaving) => (page.leaving = leaving),
      hide: (hidden) => (page.hidden = hidden),
    };
  }

  #file(address: string): Response {
    const { trouble } = this.#network;
    if (trouble === 'down') return new Response('Service unavailable', { status: 503 });
    if (trouble === 'signed-out') return new Response('<!doctype html><title>Log in</title>');
    const found = address.includes('/probe.txt');
    return new Response(found ? PACKAGE.packageId : 'Not found', { status: found ? 200 : 404 });
  }
}

/** The window of a player, which is the topmost. */
function withTop(properties: Record<string, unknown>): unknown {
  const window: Record<string, unknown> = { opener: null, ...properties };
  window['parent'] = window;
  return window;
}

/** Seconds in `00:02:05.50` or `PT125.50S`. */
function secondsIn(time: string): number {
  const interval = /^PT([\d.]+)S$/.exec(time)?.[1];
  if (interval !== undefined) return Number(interval);
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
