import type { Environment } from '../channel.js';
import { Shelf } from '../../core/session/shelf.js';
import { isRecord, parsed } from '../lrs/client.js';
import { request } from '../request.js';
import { fingerprint } from '../lrs/fingerprint.js';

/** What a page notes of its session, so that a reload can go on with it. */
export interface SessionRecord {
  readonly token: string;
  /** Milliseconds that the session had lasted when its page was left. */
  readonly lasted: number;
  /** Whether `initialized` and `terminated` have arrived. */
  readonly started: boolean;
  readonly ended: boolean;
}

/**
 * The session's token, which an LMS gives out once for each launch.
 *
 * It lies in the session storage, under the address that it came from, until the tab is closed.
 */
export class TokenKeeper {
  readonly #fetchUrl: string;
  readonly #environment: Environment;
  readonly #shelf: Shelf;
  #record: SessionRecord | undefined;

  /** @param fetchUrl The address of the launch's `fetch` parameter. */
  constructor(fetchUrl: string, environment: Environment) {
    this.#fetchUrl = fetchUrl;
    this.#environment = environment;
    this.#shelf = new Shelf(environment.sessionStorage, 'portolan:session:');
  }

  /**
   * The session, begun by an earlier page or now.
   *
   * @returns `denied` when the token was given out before; undefined when no answer came.
   */
  async take(): Promise<SessionRecord | 'denied' | undefined> {
    this.#record ??= this.#found();
    if (this.#record) return this.#record;
    const answer = await request(this.#environment, this.#fetchUrl, { method: 'POST' });
    if (!answer || answer.status >= 500 || answer.status === 429) return undefined;
    const body = parsed(answer.text);
    const token = answer.status === 200 && isRecord(body) ? body['auth-token'] : undefined;
    if (typeof token !== 'string' || token === '') return 'denied';
    return this.#keep({ token, lasted: 0, started: false, ended: false });
  }

  /** Notes that `initialized` or `terminated` has arrived. */
  note(what: 'started' | 'ended'): void {
    if (this.#record) this.#keep({ ...this.#record, [what]: true });
  }

  /** Notes how many milliseconds the session has lasted. */
  keepTime(milliseconds: number): void {
    if (this.#record) this.#keep({ ...this.#record, lasted: milliseconds });
  }

  #keep(record: SessionRecord): SessionRecord {
    this.#record = record;
    this.#shelf.put(this.#name, JSON.stringify(record));
    return record;
  }

  #found(): SessionRecord | undefined {
    const record = parsed(this.#shelf.get(this.#name) ?? '');
    if (!isRecord(record) || typeof record['token'] !== 'string') return undefined;
    const { token, lasted, started, ended } = record;
    return {
      token,
      lasted: typeof lasted === 'number' ? lasted : 0,
      started: started === true,
      ended: ended === true,
    };
  }

  get #name(): string {
    return fingerprint(this.#fetchUrl);
  }
}
