import type { Shelf } from './shelf.js';

/** Names on the shelf. */
const STATE = 'state';
const BASE = 'base';
const TOLD = 'told';
const HANDED = 'handed';

/** States handed over without proof that are remembered besides the last. */
const FIRST = 3;

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

  /** What was handed over since, newest first, of which an LMS may have taken some although nobody has proven it. */
  get handed(): readonly string[] {
    return this.#shelf.get(HANDED)?.split(' ') ?? [];
  }

  /** Whether an LMS has ever taken what lies here. */
  get told(): boolean {
    return this.#shelf.get(TOLD) !== undefined;
  }

  /** Whether what is written here outlives the page. */
  get lasting(): boolean {
    return this.#shelf.lasting;
  }

  /** Keeps an attempt. */
  write(state: string): void {
    if (this.state === undefined && this.#agreed) this.#shelf.put(BASE, this.#agreed);
    const stored = this.#shelf.put(STATE, state);
    // The LMS has none, so that what else lies here is of an earlier attempt.
    if (stored && this.#agreed === '') this.#forget();
  }

  /** Notes that the attempt is handed over, without knowing yet what becomes of it. */
  hand(): void {
    const { state, handed } = this;
    if (state === undefined || handed[0] === state) return;
    // The first are the likeliest to have arrived, and the last is what a page sends when it goes.
    this.#shelf.put(HANDED, [state, ...handed.slice(-FIRST)].join(' '));
  }

  /**
   * Notes that an LMS has taken an attempt, which is the base from now on. It proves nothing yet:
   * what lies here stays until a later launch has read it back or the attempt has ended.
   */
  tell(state: string): void {
    this.#agreed = state;
    this.#shelf.put(BASE, state);
    this.#shelf.put(TOLD, '1');
    this.#shelf.remove(HANDED);
  }

  /** Notes what the LMS is proven to hold, '' for nothing; an attempt that is the same need not lie here any more. */
  agree(state: string): void {
    this.#agreed = state;
    if (this.state === state) this.clear();
  }

  /** Takes away what lies here. */
  clear(): void {
    this.#shelf.remove(STATE);
    this.#forget();
  }

  /** Takes away what is known of the LMS, and begins with its next attempt. */
  #forget(): void {
    if (this.#agreed === '') this.#agreed = undefined;
    [BASE, TOLD, HANDED].forEach((name) => this.#shelf.remove(name));
  }
}
