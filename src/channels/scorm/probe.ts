import type { Environment } from '../channel.js';

/** Why an LMS cannot be reached: nothing answers, or something else does, such as a login page. */
export type Barrier = 'offline' | 'signed-out';

/** The file at the root of every package; the id of the package stands in it. */
const FILE = 'probe.txt';
/** Milliseconds after which a fetch counts as unanswered. */
const PATIENCE = 10_000;

/**
 * Finds out whether the LMS that gave this page can be reached, by fetching one of its files.
 *
 * What an LMS answers to a commit proves nothing: Moodle says "true" offline and forgets the values.
 * A look says something only where one has succeeded before. The Moodle app and a file opened from
 * a disk have the file at hand without any LMS, and some hosts do not give it out; there, what the
 * LMS answers and what the browser says of the network have to do.
 */
export class Probe {
  readonly #packageId: string;
  readonly #environment: Environment;
  #trusted = false;
  #looks = 0;
  /** Whether the file is at hand without any network. */
  #local: boolean;

  /** @param environment The page's address, its network and its clock. */
  constructor(packageId: string, environment: Environment) {
    this.#packageId = packageId;
    this.#environment = environment;
    this.#local = !/^https?:/.test(environment.window.location?.protocol ?? '');
  }

  /** What the browser alone says, for a page that cannot wait. */
  get offline(): boolean {
    return !this.#local && this.#environment.window.navigator.onLine === false;
  }

  /** What stands between page and LMS; undefined when nothing does, or when nobody can tell. */
  async look(): Promise<Barrier | undefined> {
    if (this.#local) return undefined;
    const offline = this.offline;
    const text = await this.#read();
    const found = text?.trim() === this.#packageId;
    // Found without a network: it never came from the LMS.
    if (found && offline) this.#local = true;
    if (found) this.#trusted = true;
    if (found) return undefined;
    if (this.offline || (this.#trusted && text === undefined)) return 'offline';
    return this.#trusted ? 'signed-out' : undefined;
  }

  /** What stands in the file's place; undefined when nothing answers. */
  async #read(): Promise<string | undefined> {
    const { fetch, setTimeout, clearTimeout, window, now } = this.#environment;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), PATIENCE);
    this.#looks += 1;
    try {
      const { href } = new URL(`${FILE}?${now()}-${this.#looks}`, window.location.href);
      const response = await fetch(href, { cache: 'no-store', signal: abort.signal });
      // A server in trouble is no login page.
      return response.status < 500 ? await response.text() : undefined;
    } catch {
      // Offline, no answer in time, or a host whose policy forbids to ask.
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}
