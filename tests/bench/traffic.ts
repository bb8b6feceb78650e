import type { Page, Request } from 'playwright-core';
import { CALLS, type ApiCall } from './count-calls.js';

/** What a package has told an LMS so far. */
export interface Told {
  /** Calls of SCORM's API. */
  readonly calls: number;
  /** Characters of the elements and values in calls that set something. */
  readonly characters: number;
  /** Calls that failed. */
  readonly refused: number;
  /** Characters of the newest state, wherever it is kept. */
  readonly state: number;
  /** Requests to the LMS's server: commits and beacons, or requests to the LRS. */
  readonly requests: number;
  /** Bytes of the bodies of those requests. */
  readonly bytes: number;
}

/** How long nothing may happen before all is held to be told. */
const QUIET = 600;
const PATIENCE = 10_000;

/** Follows what a package tells an LMS, over the API and over the network. */
export class Traffic {
  readonly #page: Page;
  readonly #requests: Request[] = [];

  /** @param page Not yet opened. */
  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      if (/^\/(api\/commit|lrs)\//.test(new URL(request.url()).pathname)) {
        this.#requests.push(request);
      }
    });
  }

  /** What was told by now. */
  async told(): Promise<Told> {
    const [calls, kept] = await this.#page.evaluate(heldInPage, CALLS);
    const bodies = this.#requests.map((request) => request.postDataBuffer()?.length ?? 0);
    return {
      calls: calls.length,
      characters: calls
        .filter(({ name }) => name.endsWith('SetValue'))
        .reduce((sum, { characters }) => sum + characters, 0),
      refused: calls.filter(({ answer }) => answer === 'false').length,
      state: calls.reduce((newest, { state }) => state ?? newest, kept) || this.#stateDocument(),
      requests: bodies.length,
      bytes: bodies.reduce((sum, bytes) => sum + bytes, 0),
    };
  }

  /** The same, once nothing more is told. */
  async settled(): Promise<Told> {
    const end = performance.now() + PATIENCE;
    let before = await this.told();
    for (;;) {
      await this.#page.waitForTimeout(QUIET);
      const now = await this.told();
      const still = now.calls === before.calls && now.requests === before.requests;
      if (still || performance.now() > end) return now;
      before = now;
    }
  }

  /** Characters of the newest state document sent to an LRS. */
  #stateDocument(): number {
    const states = this.#requests.filter(
      (request) => request.method() === 'PUT' && request.url().includes('/activities/state'),
    );
    return states.at(-1)?.postData()?.length ?? 0;
  }
}

/** Runs in the LMS's page: the calls so far, and the characters that a package without an LMS keeps. */
function heldInPage(name: string): [calls: ApiCall[], kept: number] {
  const calls = (window as unknown as Record<string, ApiCall[] | undefined>)[name] ?? [];
  const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('portolan:'));
  return [calls, kept.reduce((sum, [, value]) => sum + String(value).length, 0)];
}

/** What was told between two moments. */
export function since(before: Told, now: Told): Told {
  return {
    calls: now.calls - before.calls,
    characters: now.characters - before.characters,
    refused: now.refused - before.refused,
    state: now.state,
    requests: now.requests - before.requests,
    bytes: now.bytes - before.bytes,
  };
}
