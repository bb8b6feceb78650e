import { decodeSession } from '../../src/core/session/saved-session.js';
import { assessment } from '../../src/players/assessment/assessment.js';
import type { Timeline } from '../fakes/timeline.js';
import { PACKAGE, type FarSide } from './far-side.js';
import type { Page } from './learner.js';
import type { Device } from './tab.js';
import { content, tokenIn, wordsOf } from './tokens.js';

/** One answer that a learner gave. */
export interface Given {
  readonly token: number;
  readonly item: string;
  /** Number of the page. */
  readonly page: number;
  /** The token that it took the place of; 0 for none. */
  readonly over: number;
  /** Whether it was given while the device had no room. */
  readonly cramped: boolean;
  /** Whether its page went before the device had room for its statement, so that only what was on its way is told. */
  unwritten: boolean;
  /** Whether it lay on the device, or was shown as sent: from then on it may not be lost. */
  kept: 'no' | 'on the device' | 'sent';
}

/** Standings from lowest to highest. */
const RANKS = ['none', 'incomplete', 'failed', 'completed', 'passed'];

/** Everything that was seen in one schedule. */
export class Records {
  readonly given: Given[] = [];
  readonly broken: string[] = [];
  faults = 0;
  /** Milliseconds that all pages together were open. */
  openTime = 0;
  /** The highest that was seen at the far side. */
  readonly highest = { revision: 0, rank: 0, credit: 0 };
  /** Revisions and standings that fell, in words. */
  readonly falls: string[] = [];
  /** The shares of full credit that were handed in. */
  readonly ends: number[] = [];
  /** Tokens that were shown as sent before the far side had them. */
  readonly early: number[] = [];
  /** Whether two pages were open at the same time. */
  interleaved = false;
  /** The last page, after everything. */
  last: Page | undefined;
  devices: readonly Device[] = [];
  readonly #side: FarSide;
  readonly #timeline: Timeline;
  #now = { revision: 0, rank: 0 };

  /** @param side Is watched from now on. */
  constructor(side: FarSide, timeline: Timeline) {
    this.#side = side;
    this.#timeline = timeline;
    side.changed = () => this.#changed();
  }

  /** Notes that an invariant does not hold. */
  fail(invariant: string, what: string): void {
    this.broken.push(`${invariant}: ${what}`);
  }

  /** The learner answers a question. */
  answer(page: Page, question: number): void {
    const { session } = page;
    const item = content.items[question]?.id ?? '';
    if (session.complete || session.launch.mode !== 'normal') return;
    this.#works(page);
    const over = tokensOf(session).get(item) ?? 0;
    const token = this.given.length + 1;
    this.#try(() => {
      session.perform({ type: 'go', item }, 'later');
      session.perform({ type: 'answer', response: token, seconds: 1 });
    });
    if (tokensOf(session).get(item) !== token) this.fail('I5', `question ${item} took no answer`);
    const cramped = page.device.localStorage.full;
    this.given.push({
      token,
      item,
      page: page.number,
      over,
      cramped,
      unwritten: false,
      kept: 'no',
    });
    this.#lying(page.device);
  }

  /** The learner hands in. */
  handIn(page: Page): void {
    const { session } = page;
    if (session.complete || session.launch.mode !== 'normal') return;
    this.#works(page);
    this.#try(() => session.perform({ type: 'hand-in' }));
    if (!session.complete) this.fail('I5', 'the attempt could not be handed in');
    this.ends.push(session.result.credit ?? 0);
  }

  /** A page was opened. */
  open(page: Page): void {
    this.#lying(page.device);
  }

  /** A page is left or lost. */
  leave({ openedAt, device, number }: Page): void {
    this.openTime += this.#timeline.monotonic - openedAt;
    const { full, keys } = device.localStorage;
    const texts = keys.map((key) => device.localStorage.getItem(key) ?? '');
    for (const one of this.given.filter(({ page }) => page === number)) {
      const lying = texts.some((text) => text.includes(`"${wordsOf(one.token)}"`));
      one.unwritten ||= !lying && (full || one.cramped);
    }
  }

  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return this.#timeline.monotonic;
  }

  /** The learner looks at a page. */
  see({ session }: Page): void {
    const { delivery, underWay } = session.delivery;
    if (delivery !== 'sent' || underWay) return;
    const shown = [...tokensOf(session).values()];
    for (const one of this.given) if (shown.includes(one.token)) one.kept = 'sent';
    const there = new Set(this.#side.states.flatMap((text) => [...tokensIn(text).values()]));
    const early = shown.find((token) => !there.has(token));
    if (early !== undefined) this.early.push(early);
  }

  /** Everything is over. */
  end(page: Page, devices: readonly Device[]): void {
    this.last = page;
    this.devices = devices;
  }

  /** Tokens in the states that lie on a device. */
  lyingOn({ localStorage }: Device): ReadonlySet<number> {
    const texts = localStorage.keys.map((key) => localStorage.getItem(key) ?? '');
    return new Set(texts.flatMap((text) => [...tokensIn(text).values()]));
  }

  #lying(device: Device): void {
    const lying = this.lyingOn(device);
    for (const one of this.given) {
      if (one.kept === 'no' && lying.has(one.token)) one.kept = 'on the device';
    }
  }

  #works(page: Page): void {
    page.visit.hide(false);
  }

  #changed(): void {
    const revision = Math.max(0, ...this.#side.states.map(revisionIn));
    const { status, credit = 0 } = this.#side.holds();
    const rank = RANKS.indexOf(status);
    if (revision < this.#now.revision) {
      this.falls.push(`revision ${this.#now.revision} to ${revision}`);
    }
    if (rank < this.#now.rank) this.falls.push(`${RANKS[this.#now.rank] ?? ''} to ${status}`);
    this.#now = { revision, rank };
    this.highest.revision = Math.max(this.highest.revision, revision);
    this.highest.rank = Math.max(this.highest.rank, rank);
    this.highest.credit = Math.max(this.highest.credit, credit);
  }

  #try(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail('I5', `the session threw ${String(error)}`);
    }
  }
}

/** The tokens of a session, by item. */
export function tokensOf({ answers }: Page['session']): ReadonlyMap<string, number> {
  return new Map(answers.map(({ item, words }) => [item, tokenIn(words)]));
}

/** The tokens in a saved attempt, by item; none in any other text. */
export function tokensIn(text: string): ReadonlyMap<string, number> {
  const session = decodeSession(PACKAGE.packageId, text);
  if (typeof session === 'string') return new Map();
  const { state } = assessment.unpack(content, session.body, session.seed);
  return new Map(
    assessment.answers(content, state).map(({ item, words }) => [item, tokenIn(words)]),
  );
}

function revisionIn(text: string): number {
  const session = decodeSession(PACKAGE.packageId, text);
  return typeof session === 'string' ? 0 : session.revision;
}

/** The rank of a standing. */
export function rankOf(status: string): number {
  return RANKS.indexOf(status);
}
