import type { Holding } from '../contracts/channel.js';
import { TERMS, cmi5Address, xapiAddress } from '../fakes/cmi5-launch.js';
import type { MemoryLrs } from '../../packager/preview/lrs/memory-lrs.js';
import { verbName, type Session } from '../../packager/preview/lrs/session.js';
import type { Timeline } from '../fakes/timeline.js';
import type { FarSide, Visit } from './far-side.js';
import type { Network } from './network.js';
import { Tab, type Device } from './tab.js';

interface LrsVisit extends Visit {
  readonly session: Session | undefined;
}

const ORDER = ['passed', 'failed', 'completed'] as const;

/** A learner before an LRS, with or without the sessions of cmi5. */
export class LrsSide implements FarSide {
  readonly #lrs: MemoryLrs;
  readonly #sessions: boolean;
  readonly #timeline: Timeline;
  readonly #network: Network;
  changed: () => void = () => undefined;

  /** @param sessions Whether launches are cmi5's. */
  constructor(
    lrs: MemoryLrs,
    sessions: boolean,
    surroundings: { readonly timeline: Timeline; readonly network: Network },
  ) {
    this.#lrs = lrs;
    this.#sessions = sessions;
    this.#timeline = surroundings.timeline;
    this.#network = surroundings.network;
  }

  get loads(): boolean {
    const { trouble } = this.#network;
    return trouble !== 'offline' && trouble !== 'signed-out';
  }

  visit(device: Device): Visit {
    const session = this.#sessions ? this.#lrs.openSession(TERMS) : undefined;
    const href = session ? cmi5Address(this.#lrs, session) : xapiAddress(this.#lrs, TERMS);
    return this.#open(device, href, session);
  }

  reload(visit: Visit): Visit {
    const { session, tab } = visit as LrsVisit;
    return this.#open(tab.terms.device, tab.terms.href, session, tab.sessionStorage);
  }

  holds(): Holding {
    const told = this.#lrs.told(TERMS.registration);
    const verbs = told.map(verbName);
    const answers = new Map<string, string>();
    for (const { verb, object, result } of told) {
      if (verb.id.endsWith('/answered') && 'id' in object) {
        answers.set(object.id, result?.response ?? '');
      }
    }
    const scores = told
      .filter((one) => /passed|failed/.test(verbName(one)))
      .map((one) => one.result?.score?.scaled ?? 0);
    return {
      status:
        ORDER.find((verb) => verbs.includes(verb)) ??
        (verbs.includes('initialized') ? 'incomplete' : 'none'),
      credit: scores.length > 0 ? Math.max(...scores) : undefined,
      answers: [...answers.values()],
      endings: verbs.filter((verb) => verb === 'terminated').length,
      writes: this.#lrs.states.writes,
    };
  }

  get states(): readonly string[] {
    return this.#lrs.states.texts.flatMap((text) => {
      const { state } = JSON.parse(text) as { readonly state?: string };
      return state ? [state] : [];
    });
  }

  get told(): readonly string[] {
    return this.#lrs
      .told(TERMS.registration)
      .filter((one) => verbName(one) === 'answered')
      .map(({ result }) => result?.response ?? '');
  }

  get times(): readonly number[] {
    return this.#lrs.statements
      .filter(({ statement }) => verbName(statement) === 'terminated')
      .map(({ statement }) => secondsIn(statement.result?.duration ?? ''));
  }

  #open(
    device: Device,
    href: string,
    session: Session | undefined,
    sessionStorage?: Storage,
  ): LrsVisit {
    const tab = new Tab({
      device,
      timeline: this.#timeline,
      network: this.#network,
      href,
      sessionStorage,
      answer: this.#answer,
    });
    return { tab, session, gone: false, leaving: () => undefined, hide: () => undefined };
  }

  readonly #answer: typeof fetch = async (input, init) => {
    const { trouble } = this.#network;
    if (trouble === 'down') return new Response('', { status: 503 });
    this.#lrs.refusing = trouble === 'refusing';
    this.#lrs.expired = trouble === 'signed-out';
    const response = await this.#lrs.fetch(input, init);
    this.changed();
    return response;
  };
}

/** Seconds in an ISO 8601 duration such as `PT1H2M5.5S`. */
function secondsIn(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
