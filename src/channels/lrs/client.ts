import type { ProfileDocument } from '../../core/competence/profile-store.js';
import type { Environment } from '../channel.js';
import { request, type ServerAnswer } from '../request.js';

/** Where an LRS is and what it wants to see. */
export interface LrsAccess {
  /** Address without a slash at its end. */
  readonly endpoint: string;
  /** The whole `Authorization` header, such as `Basic dG9rZW4=`. */
  readonly authorization: string;
}

/**
 * What became of statements.
 *
 * `stored`: proven by the answer. `refused`: the LRS does not want them, though it may hold some.
 * `denied`: the session is over. `unproven`: a success that names no ids. `unknown`: no answer worth the name.
 */
export type Sending = 'stored' | 'refused' | 'denied' | 'unproven' | 'unknown';

/** A statement as it goes over the wire. */
export interface WireStatement {
  readonly id: string;
  /** The JSON text, the same at every try. */
  readonly body: string;
}

interface Call {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the page is about to go, so that the request must outlive it. */
  readonly leaving?: boolean;
}

/** How statements are sent. */
export interface Manner {
  /** One statement by its id instead of a list. */
  readonly put: boolean;
  /** Whether the page is about to go. */
  readonly leaving?: boolean;
}

/**
 * Bytes that requests may hold together and still outlive their page.
 *
 * Browsers allow 65,536; a little is left for what the browser counts besides the body.
 */
export const KEEPALIVE_BYTES = 60_000;

const BUSY = new Set([404, 408, 425, 429]);

/** Speaks to one LRS; never throws for what a network or an LRS may do. */
export class LrsClient {
  readonly #access: LrsAccess;
  readonly #environment: Environment;
  #leavable = 0;
  #plain = false;
  #silent = false;

  /** @param environment The browser, of which `fetch` and the timers are used. */
  constructor(access: LrsAccess, environment: Environment) {
    this.#access = { ...access, endpoint: access.endpoint.replace(/\/+$/, '') };
    this.#environment = environment;
  }

  /** Bytes of body that can still be sent so that they outlive the page. */
  get room(): number {
    return KEEPALIVE_BYTES - this.#leavable;
  }

  /** Whether the LRS had no answer to the last request, or only that it is in trouble. */
  get silent(): boolean {
    return this.#silent;
  }

  /** Whether the page and the LRS share an origin, so that all headers pass. */
  get sameOrigin(): boolean {
    try {
      const { href, origin } = this.#environment.window.location;
      return new URL(this.#access.endpoint, href).origin === origin;
    } catch {
      // An address that is none has no origin; the requests will tell.
      return false;
    }
  }

  /** Sends statements in one request; with `put` only the first. */
  async send(statements: readonly WireStatement[], { put, leaving }: Manner): Promise<Sending> {
    const [first] = statements;
    if (!first) return 'stored';
    const path = 'statements';
    const answer = await this.call(
      put
        ? { method: 'PUT', path, leaving, query: { statementId: first.id }, body: first.body }
        : { method: 'POST', path, leaving, body: `[${statements.map(bodyOf).join(',')}]` },
    );
    const sending = sendingOf(answer);
    if (sending !== 'unproven' || !answer) return sending;
    if (put) return answer.status === 204 ? 'stored' : 'unproven';
    return names(answer.text, statements) ? 'stored' : 'unproven';
  }

  /** Whether the LRS holds a statement; undefined when it did not answer, `denied` when the session is over. */
  async holds(id: string): Promise<boolean | 'denied' | undefined> {
    const answer = await this.call({
      method: 'GET',
      path: 'statements',
      query: { statementId: id },
    });
    if (answer?.status === 401) return 'denied';
    if (!answer || answer.status >= 500 || answer.status === 429 || answer.status === 408) {
      return undefined;
    }
    return answer.status === 200 && contains(answer.text, id);
  }

  /** One request; undefined when no answer came in time. */
  async call(call: Call): Promise<ServerAnswer | undefined> {
    const { method, body, headers, leaving = false } = call;
    const bytes = body === undefined ? 0 : new TextEncoder().encode(body).length;
    const leavable = body !== undefined && bytes <= this.room && (leaving || !this.#plain);
    if (leavable) this.#leavable += bytes;
    const answer = await request(this.#environment, this.#address(call), {
      method,
      cache: 'no-store',
      headers: {
        Authorization: this.#access.authorization,
        'X-Experience-API-Version': '1.0.3',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      ...(leavable ? { keepalive: true } : {}),
    });
    if (leavable) this.#leavable -= bytes;
    // A browser may refuse to keep a request alive: the next goes without.
    if (!answer && body !== undefined) this.#plain = leavable;
    this.#silent = !answer || answer.status >= 500;
    return answer;
  }

  #address({ path, query = {} }: Call): string {
    const text = new URLSearchParams(query).toString();
    return `${this.#access.endpoint}/${path}${text ? `?${text}` : ''}`;
  }
}

/** Reaches the documents about a learner. @param agent The learner as JSON. */
export function profileBy(client: LrsClient, agent: string): ProfileDocument {
  return (profileId, call) =>
    client.call({ ...call, path: 'agents/profile', query: { profileId, agent } });
}

function bodyOf({ body }: WireStatement): string {
  return body;
}

function sendingOf(answer: ServerAnswer | undefined): Sending {
  if (!answer || answer.status >= 500 || BUSY.has(answer.status)) return 'unknown';
  if (answer.status === 401) return 'denied';
  return answer.status < 300 ? 'unproven' : 'refused';
}

function names(text: string, statements: readonly WireStatement[]): boolean {
  const ids = parsed(text);
  return Array.isArray(ids) && statements.every(({ id }) => ids.includes(id));
}

/** Some LRSs answer with the statement, some with a list of one. */
function contains(text: string, id: string): boolean {
  const answer = parsed(text);
  const list =
    isRecord(answer) && Array.isArray(answer['statements']) ? answer['statements'] : [answer];
  return list.some((one: unknown) => isRecord(one) && one['id'] === id);
}

/** The value of a JSON text, or undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A login page, an empty answer: nothing that we asked for.
    return undefined;
  }
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
