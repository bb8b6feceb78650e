import type { Agent, Statement } from '@xapi/xapi';
import type { Channel, ChannelSettings, OpenChannel } from '../../src/channels/channel.js';
import { SETTINGS, type ChannelWorld, type Holding } from '../contracts/channel.js';
import { FakeClock } from './clock.js';
import type { MemoryLrs } from '../../packager/preview/lrs/memory-lrs.js';
import { verbName, type LaunchTerms, type Session } from '../../packager/preview/lrs/session.js';
import { FakeStorage } from './storage.js';
import { FakeTab, type TabOptions } from './tab.js';

/** The learner of every launch; the name is for the LMS alone. */
export const ACTOR: Agent = {
  objectType: 'Agent',
  name: 'Ada Learner',
  account: { homePage: 'https://lms.example', name: 'ada@example.org' },
};

/** The terms of a launch unless a test says otherwise. */
export const TERMS: LaunchTerms = {
  actor: ACTOR,
  registration: '7e617374-0000-4000-8000-000000000001',
  activityId: 'https://publisher.example/harbour-check',
  launchMode: 'Normal',
  moveOn: 'CompletedAndPassed',
  returnURL: 'https://lms.example/course/7',
};

/** The address of a package in a cmi5 launch. */
export function cmi5Address(
  lrs: MemoryLrs,
  session: Session,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    endpoint: `${lrs.base}/`,
    fetch: `${lrs.base}/fetch/${session.id}`,
    actor: JSON.stringify(session.actor),
    activityId: session.activityId,
    registration: session.registration,
    ...more,
  });
  return `https://lms.example/package/index.html?${query.toString()}`;
}

/** A credential for launches without sessions. */
export const AUTH = 'Basic cGxhaW46c2VjcmV0';

/** The address of a package in an xAPI launch. */
export function xapiAddress(
  lrs: MemoryLrs,
  { actor, registration, activityId }: LaunchTerms,
): string {
  lrs.credentials.add(AUTH);
  const query = new URLSearchParams({
    endpoint: `${lrs.base}/`,
    auth: AUTH,
    actor: JSON.stringify(actor),
    registration,
    activity_id: activityId,
  });
  return `https://lms.example/package/index.html?${query.toString()}`;
}

/** One learner, one package and an LRS that keeps their work. */
export class LrsWorld implements ChannelWorld {
  readonly lrs: MemoryLrs;
  readonly storage = new FakeStorage();
  /** The tab of the newest launch. */
  tab: FakeTab;
  /** Terms of the next launch. */
  terms: LaunchTerms = TERMS;
  /** What the next tab departs from the usual in. */
  tabOptions: Partial<TabOptions> = {};
  /** The session of the newest launch. */
  session: Session | undefined;
  readonly #open: OpenChannel;
  readonly #sessions: boolean;

  /** @param sessions Whether launches are cmi5's. */
  constructor(lrs: MemoryLrs, open: OpenChannel, sessions: boolean) {
    this.lrs = lrs;
    this.#open = open;
    this.#sessions = sessions;
    this.tab = this.#newTab('https://lms.example/package/index.html');
  }

  launch(settings: Partial<ChannelSettings> = {}): Channel {
    this.session = this.#sessions ? this.lrs.openSession(this.terms) : undefined;
    const address = this.session
      ? cmi5Address(this.lrs, this.session)
      : xapiAddress(this.lrs, this.terms);
    this.tab = this.#newTab(address);
    return this.#open({ ...SETTINGS, ...settings }, this.tab.environment);
  }

  /** The same page once more, in the same tab. */
  reload(settings: Partial<ChannelSettings> = {}): Channel {
    const { sessionStorage } = this.tab;
    const { href } = this.tab.environment.window.location;
    this.tab = this.#newTab(href, sessionStorage);
    return this.#open({ ...SETTINGS, ...settings }, this.tab.environment);
  }

  launchAs(mode: 'normal' | 'review'): void {
    this.terms = { ...this.terms, launchMode: mode === 'review' ? 'Review' : 'Normal' };
  }

  pass(milliseconds: number): Promise<void> {
    return this.tab.clock.pass(milliseconds);
  }

  refuse(refusing: boolean): void {
    this.lrs.refusing = refusing;
  }

  /** What the LRS was told of the present registration. */
  get told(): readonly Statement[] {
    return this.lrs.told(this.terms.registration);
  }

  /** The verbs of the present registration, in order. */
  get verbs(): readonly string[] {
    return this.told.map(verbName);
  }

  holds(): Holding {
    const { told, verbs } = this;
    const order = ['passed', 'failed', 'completed'] as const;
    const begun = verbs.includes('initialized') ? 'incomplete' : 'none';
    const answers = new Map<string, string>();
    for (const { verb, object, result } of told) {
      if (verb.id.endsWith('/answered') && 'id' in object) {
        answers.set(object.id, result?.response ?? '');
      }
    }
    const bound = ['initialized', 'terminated'];
    return {
      status: order.find((verb) => verbs.includes(verb)) ?? begun,
      credit: told.find((one) => /passed|failed/.test(verbName(one)))?.result?.score?.scaled,
      answers: [...answers.values()],
      endings: verbs.filter((verb) => verb === 'terminated').length,
      writes: verbs.filter((verb) => !bound.includes(verb)).length + this.lrs.states.writes,
    };
  }

  #newTab(href: string, sessionStorage?: Storage): FakeTab {
    return new FakeTab({
      href,
      fetch: this.lrs.fetch,
      localStorage: this.storage,
      clock: new FakeClock((this.tab as FakeTab | undefined)?.clock.now()),
      ...(sessionStorage ? { sessionStorage } : {}),
      ...this.tabOptions,
    });
  }
}
