/** A request as a server sees it. */
export interface LrsRequest {
  readonly method: string;
  /** Address or path, with its query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: string | undefined;
  /** Whether the page lets it outlive itself. */
  readonly keepalive?: boolean | undefined;
}

/** A response as a server gives it. */
export interface LrsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Something that goes wrong.
 *
 * A number is the status of an answer that did nothing. `reset`: no answer, nothing done. `hang`: the
 * same without an end. `lose-reply`: done, then no answer. `gateway`: done, then 504. `half`: the
 * first half of a list is done, then 500.
 */
export type Trouble = number | 'reset' | 'hang' | 'lose-reply' | 'gateway' | 'half';

/** A trouble and the requests that meet it. */
export interface Fault {
  readonly trouble: Trouble;
  /** How many requests meet it. */
  times: number;
  /** Which requests meet it; all of them unless told. */
  readonly when?: (request: LrsRequest) => boolean;
}

/** Requests that write statements. */
export function sendsStatements({ method, url }: LrsRequest): boolean {
  return method !== 'GET' && /\/statements(\?|$)/.test(url);
}

/** Requests that write a statement with a verb. */
export function sends(verb: string): (request: LrsRequest) => boolean {
  return (request) => sendsStatements(request) && (request.body ?? '').includes(`/verbs/${verb}"`);
}

/** Requests that write a state document. */
export function savesState({ method, url }: LrsRequest): boolean {
  return method === 'PUT' && url.includes('/activities/state');
}
