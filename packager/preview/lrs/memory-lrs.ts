import type { Context, Statement } from '@xapi/xapi';
import { violationsOf } from './cmi5-rules.js';
import type { Fault, LrsRequest, LrsResponse } from './faults.js';
import { verbName, type LaunchTerms, type Session, type StoredStatement } from './session.js';
import { StateStore } from './state-store.js';
import { STRICT, type LrsTraits } from './traits.js';

export type { Fault, LrsRequest, LrsResponse, Trouble } from './faults.js';
export type { LaunchTerms, Session, StoredStatement } from './session.js';

const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * An LRS in memory, and the part of an LMS that speaks cmi5.
 *
 * As strict as the standards or as odd as one of the LMSs in `lrs/traits.ts`. `handle` answers a
 * request at once, so that a server can mount it below any path; `fetch` does the same for a page
 * in Node and can play a network that fails, by `online`, `refusing` and `faults`.
 */
export class MemoryLrs {
  /** In the order of storing. */
  readonly statements: StoredStatement[] = [];
  readonly states: StateStore;
  /** Documents about learners, their preferences apart. */
  readonly profiles: StateStore;
  /** Every request that came through, `fetch` or not. */
  readonly requests: LrsRequest[] = [];
  /** Why statements were refused. */
  readonly refusals: string[] = [];
  /** Troubles to come, the first that fits first. */
  readonly faults: Fault[] = [];
  /** Learner preferences by actor, as JSON; most have none. */
  readonly preferences = new Map<string, string>();
  /** Credentials that need no session. */
  readonly credentials = new Set<string>();
  online = true;
  /** Whether everything that writes is turned away. */
  refusing = false;
  /** Whether all tokens have run out. */
  expired = false;
  readonly traits: LrsTraits;
  readonly base: string;
  readonly #sessions: Session[] = [];

  /** @param base Address of the endpoint, without a slash at its end. */
  constructor(traits: LrsTraits = STRICT, base = 'https://lms.example/lrs') {
    this.traits = traits;
    this.base = base;
    this.states = new StateStore(traits);
    this.profiles = new StateStore(traits, 'profile');
  }

  /** A new session on the terms of a launch. */
  openSession(terms: LaunchTerms): Session {
    const number = String(this.#sessions.length + 1).padStart(12, '0');
    const id = `5e551011-0000-4000-8000-${number}`;
    const contextTemplate: Context = {
      contextActivities: { grouping: [{ id: `${terms.activityId}/publisher` }] },
      ...(this.traits.cmi5 ? { extensions: { [SESSION_ID]: id } } : {}),
    };
    const session: Session = {
      ...terms,
      id,
      token: `dG9rZW4tb2Y${number}`,
      contextTemplate,
      fetched: false,
      askedPreferences: false,
      ended: false,
    };
    this.#sessions.push(session);
    return session;
  }

  /** Statements of a registration, in the order of storing. */
  told(registration: string): readonly Statement[] {
    return this.statements
      .map(({ statement }) => statement)
      .filter(({ context }) => context?.registration === registration);
  }

  /** Answers one request. */
  handle(request: LrsRequest): LrsResponse {
    this.requests.push(request);
    const url = new URL(request.url, this.base);
    const [, fetchToken] = /\/fetch\/([\w-]+)$/.exec(url.pathname) ?? [];
    if (fetchToken !== undefined) return this.#giveToken(fetchToken);
    if (url.pathname.includes('//')) return reply(404);
    const given = request.headers['authorization'] ?? '';
    const session = this.#sessions.find(({ token }) => given === `Basic ${token}`);
    if (!session && !this.credentials.has(given)) return reply(401);
    if (this.expired || (session?.ended && this.traits.mortalToken)) return reply(401);
    if (!request.headers['x-experience-api-version']) return reply(400, '"No version"');
    if (url.pathname.endsWith('/statements')) return this.#statements(request, url, session);
    if (url.pathname.endsWith('/activities/state')) return this.#state(request, url, session);
    if (url.pathname.endsWith('/agents/profile')) return this.#profile(request, url, session);
    return reply(404);
  }

  /** `handle` as a page sees it, with whatever goes wrong. */
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const request = requestOf(String(input), init);
    const fault = this.faults.find(({ when, times }) => times > 0 && (when?.(request) ?? true));
    if (fault) fault.times -= 1;
    const trouble = fault?.trouble;
    if (!this.online || trouble === 'reset') throw new TypeError('fetch failed');
    if (trouble === 'hang') return neverUntil(init.signal);
    if (typeof trouble === 'number') return new Response('', { status: trouble });
    if (this.refusing && request.method !== 'GET') return new Response('', { status: 503 });
    if (trouble === 'half') {
      const list = JSON.parse(request.body ?? '[]') as unknown[];
      this.handle({ ...request, body: JSON.stringify(list.slice(0, list.length / 2)) });
      return new Response('', { status: 500 });
    }
    const { status, headers, body } = this.handle(request);
    if (trouble === 'lose-reply') throw new TypeError('fetch failed');
    if (trouble === 'gateway') return new Response('', { status: 504 });
    return new Response(status === 204 ? null : body, { status, headers });
  };

  #giveToken(id: string): LrsResponse {
    const session = this.#sessions.find((one) => one.id === id);
    if (!session) return reply(404);
    if (session.fetched) {
      const error = { 'error-code': '1', 'error-text': 'The token was given out.' };
      return reply(this.traits.secondFetch, JSON.stringify(error));
    }
    session.fetched = true;
    return reply(200, JSON.stringify({ 'auth-token': session.token }));
  }

  #statements(request: LrsRequest, url: URL, session: Session | undefined): LrsResponse {
    const id = url.searchParams.get('statementId') ?? '';
    if (request.method === 'GET') return this.#find(id);
    const value: unknown = JSON.parse(request.body ?? 'null');
    if (request.method === 'PUT') {
      // A test's own client sends statements; anything else fails in the rules.
      const statement = value as Statement;
      if (statement.id !== id) return this.#refuse(['the id is the one of the address'], 400);
      return this.#store([statement], session) ?? reply(204);
    }
    if (this.traits.lists === 'dropped') return reply(200, '{"success": true}');
    const list = (Array.isArray(value) ? value : [value]) as Statement[];
    return this.#store(list, session) ?? reply(200, JSON.stringify(list.map((one) => one.id)));
  }

  /** Stores statements. @returns A refusal, or undefined. */
  #store(list: readonly Statement[], session: Session | undefined): LrsResponse | undefined {
    const first = list[0];
    if (list.length > 1 && !this.traits.mixedStart && first && verbName(first) === 'initialized') {
      return this.#refuse(['"initialized" is sent alone'], this.traits.refusal);
    }
    const { repeat } = this.traits;
    const before = this.statements.length;
    for (const statement of list) {
      const known = this.statements.find((one) => one.statement.id === statement.id);
      const text = JSON.stringify(statement);
      if (known && (repeat === 'fine' || (repeat === 'same' && known.text === text))) continue;
      const broken = known ? ['an id is used once'] : this.#violations(statement, session);
      if (broken.length > 0) {
        if (this.traits.atomic) this.statements.length = before;
        const conflict = known !== undefined && repeat === 'same';
        return this.#refuse(broken, conflict ? 409 : this.traits.refusal);
      }
      this.statements.push({ statement, text, session: session?.id });
      if (session && verbName(statement) === 'terminated') session.ended = true;
    }
    return undefined;
  }

  #violations(statement: Statement, session: Session | undefined): readonly string[] {
    if (!this.traits.cmi5 || !session) return [];
    const before = this.statements.filter(
      (one) => one.statement.context?.registration === session.registration,
    );
    return violationsOf(statement, session, before);
  }

  #refuse(rules: readonly string[], status: number): LrsResponse {
    this.refusals.push(...rules);
    return reply(status, JSON.stringify(rules));
  }

  #find(id: string): LrsResponse {
    if (this.traits.lists === 'dropped') return reply(200, '{"success": true}');
    const found = this.statements.find(({ statement }) => statement.id === id);
    if (!found) return reply(404);
    return reply(
      200,
      this.traits.wrapped ? `{"statements": [${found.text}], "more": ""}` : found.text,
    );
  }

  #state(request: LrsRequest, url: URL, session: Session | undefined): LrsResponse {
    if (url.searchParams.get('stateId') !== 'LMS.LaunchData')
      return this.states.handle(request, url);
    if (!session) return reply(404);
    if (request.method !== 'GET') return reply(403);
    const { contextTemplate, launchMode, masteryScore, moveOn, returnURL } = session;
    const data = { contextTemplate, launchMode, masteryScore, moveOn, returnURL };
    return reply(200, JSON.stringify(data));
  }

  #profile(request: LrsRequest, url: URL, session: Session | undefined): LrsResponse {
    if (url.searchParams.get('profileId') !== 'cmi5LearnerPreferences') {
      return this.profiles.handle(request, url);
    }
    if (session) session.askedPreferences = true;
    const preferences = this.preferences.get(url.searchParams.get('agent') ?? '');
    return preferences === undefined ? reply(404) : reply(200, preferences);
  }
}

function reply(status: number, body = ''): LrsResponse {
  return { status, headers: { 'Content-Type': 'application/json' }, body };
}

function requestOf(url: string, init: RequestInit): LrsRequest {
  const { method = 'GET', headers, body, keepalive } = init;
  const text = typeof body === 'string' ? { body } : {};
  return { method, url, headers: Object.fromEntries(new Headers(headers)), keepalive, ...text };
}

function neverUntil(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(new DOMException('The request was aborted.', 'AbortError'));
    signal?.addEventListener('abort', abort);
  });
}
