import { Shelf } from '../../core/session/shelf.js';
import type { Environment } from '../channel.js';
import { isRecord, parsed } from '../lrs/client.js';

/** What a page notes of its session, so that a reload does not begin another. */
interface SessionRecord {
  readonly id: string;
  /** Milliseconds that the session had lasted when its page was left. */
  readonly lasted: number;
  /** Whether `initialized` has arrived. */
  readonly started: boolean;
}

/** Keeps a session's notes in the session storage until the session has ended. */
export class SessionNotes {
  readonly #shelf: Shelf;
  readonly #name: string;
  #record: SessionRecord;

  /** @param key Learner, activity and registration in one word. */
  constructor(key: string, environment: Environment) {
    // Where it is full or forbidden, a reload begins another session, which xAPI allows.
    this.#shelf = new Shelf(environment.sessionStorage, 'portolan:session:');
    this.#name = key;
    this.#record = this.#found() ?? {
      id: environment.randomUuid(),
      lasted: 0,
      started: false,
    };
    this.#keep();
  }

  /** The session of this tab. */
  get record(): SessionRecord {
    return this.#record;
  }

  /** Notes that the session has started, or ends it. */
  note(what: 'started' | 'ended'): void {
    if (what === 'started') {
      this.#record = { ...this.#record, started: true };
      this.#keep();
      return;
    }
    this.#shelf.remove(this.#name);
  }

  /** Notes how many milliseconds the session has lasted. */
  keepTime(milliseconds: number): void {
    this.#record = { ...this.#record, lasted: milliseconds };
    this.#keep();
  }

  #keep(): void {
    this.#shelf.put(this.#name, JSON.stringify(this.#record));
  }

  #found(): SessionRecord | undefined {
    const record = parsed(this.#shelf.get(this.#name) ?? '');
    if (!isRecord(record) || typeof record['id'] !== 'string') return undefined;
    const { id, lasted, started } = record;
    if (typeof lasted !== 'number') return undefined;
    return { id, lasted, started: started === true };
  }
}
