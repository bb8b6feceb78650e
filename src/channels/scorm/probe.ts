import type { Environment } from '../channel.js';
import { request } from '../request.js';

/** Why an LMS cannot be reached: nothing answers, or something else does, such as a login page. */
export type Barrier = 'offline' | 'signed-out';

/** The file at the root of every package; the id of the package stands in it. */
const FILE = 'probe.txt';

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
    const { window, now } = this.#environment;
    this.#looks += 1;
    const { href } = new URL(`${FILE}?${now()}-${this.#looks}`, window.location.href);
    const answer = await request(this.#environment, href, { cache: 'no-store' });
    // A server in trouble is no login page.
    return answer && answer.status < 500 ? answer.text : undefined;
  }
}
