import type { Shelf } from './shelf.js';

/** Names on the shelf. */
const STATE = 'state';
const BASE = 'base';

/**
 * The newest attempt on the device, for as long as the LMS is not proven to hold it.
 *
 * Beside it lies the base: what device and LMS last agreed on. From the two a later launch knows
 * which answers are new here and which are new there.
 */
export class Journal {
  readonly #shelf: Shelf;
  #agreed: string | undefined;

  /** @param shelf Of this learner, package and attempt. */
  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** The attempt that the LMS may not hold; undefined when there is none. */
  get state(): string | undefined {
    return this.#shelf.get(STATE);
  }

  /** What device and LMS agreed on before it; undefined when they never did. */
  get base(): string | undefined {
    return this.#shelf.get(BASE);
  }

  /** Whether what is written here outlives the page. */
  get lasting(): boolean {
    return this.#shelf.lasting;
  }

  /** Keeps an attempt. */
  write(state: string): void {
    if (this.state === undefined && this.#agreed) this.#shelf.put(BASE, this.#agreed);
    this.#shelf.put(STATE, state);
  }

  /** Notes what the LMS is proven to hold; an attempt that is the same need not lie here any more. */
  agree(state: string): void {
    this.#agreed = state;
    if (this.state !== state) return;
    this.#shelf.remove(STATE);
    this.#shelf.remove(BASE);
  }
}
