import { checksum } from '../core/session/checksum.js';
import type { Shelf } from '../core/session/shelf.js';

const START = 'aside-';

/** Saved states that could not be used, kept on the device until the learner has taken or deleted them. */
export class Keepsakes {
  readonly #shelf: Shelf;

  /** @param shelf Of this learner and package. */
  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** All states that lie here. */
  get states(): readonly string[] {
    return this.#shelf.names(START).flatMap((name) => this.#shelf.get(name) ?? []);
  }

  /** Puts states here, each once. */
  add(states: readonly string[]): void {
    for (const state of states) this.#shelf.put(START + checksum(state).toString(36), state);
  }

  /** Throws away what lies here, because the learner says so. */
  clear(): void {
    for (const name of this.#shelf.names(START)) this.#shelf.remove(name);
  }
}
