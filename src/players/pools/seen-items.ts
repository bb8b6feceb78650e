import { BitReader, BitWriter } from '../../core/session/bits.js';

/** The part of a browser's storage that is used; it may throw at any time. */
export type SeenStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What marks the format: one bit for every number from 1 follows, six to a character. */
const MARK = '1.';

/** The largest number that an item can have. */
const MOST = 1023;

/** Most characters that are ours. */
const LONGEST = MARK.length + Math.ceil(MOST / 6);

/**
 * The numbers of the items that a learner met in earlier attempts at a package, on this device.
 *
 * A convenience: losing it costs a repeated question, so nothing is told when storage is absent, full
 * or forbidden, and content that is not ours counts as none. Nothing else is kept, no answer and no
 * name, and for a learner whom nobody knows nothing at all.
 */
export class SeenItems {
  readonly #storage: SeenStorage | undefined;
  readonly #key: string;

  /**
   * @param storage Absent where reading it throws.
   * @param learner A hash of learner and package, as a channel's launch tells it; empty when unknown.
   */
  constructor(storage: SeenStorage | undefined, learner: string) {
    this.#storage = learner === '' ? undefined : storage;
    this.#key = `portolan.seen.${learner}`;
  }

  /** The numbers remembered. */
  read(): ReadonlySet<number> {
    try {
      return numbersIn(this.#storage?.getItem(this.#key));
    } catch {
      // Forbidden since the page opened.
      return new Set();
    }
  }

  /** Remembers numbers besides those remembered already. */
  add(numbers: Iterable<number>): void {
    this.#keep(new Set([...this.read(), ...numbers]));
  }

  /** Forgets some numbers, so that their items count as not met. */
  forget(numbers: Iterable<number>): void {
    const forgotten = new Set(numbers);
    this.#keep(new Set([...this.read()].filter((one) => !forgotten.has(one))));
  }

  #keep(numbers: ReadonlySet<number>): void {
    try {
      this.#storage?.setItem(this.#key, textOf(numbers));
    } catch {
      // Full, or forbidden since the page opened: these items may be asked again.
    }
  }
}

function textOf(numbers: ReadonlySet<number>): string {
  const bits = new BitWriter();
  const last = Math.max(0, ...[...numbers].filter((one) => one <= MOST));
  for (let number = 1; number <= last; number += 1) bits.flag(numbers.has(number));
  return MARK + bits.toText();
}

function numbersIn(text: string | null | undefined): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (!text?.startsWith(MARK) || text.length > LONGEST) return numbers;
  const bits = BitReader.fromText(text.slice(MARK.length));
  for (let number = 1; bits && bits.left > 0 && number <= MOST; number += 1) {
    if (bits.flag()) numbers.add(number);
  }
  return numbers;
}
