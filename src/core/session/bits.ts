/*
 * Reading and writing numbers bit by bit, most significant bit first.
 *
 * Text form: six bits a character in the URL-safe base64 alphabet, which every LMS
 * seen so far returns unchanged; the last character is filled with zeros.
 */

/** The 64 characters of the URL-safe base64 alphabet, in order. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Collects numbers as bits. */
export class BitWriter {
  /** Zeros and ones. */
  #bits = '';

  /** Bits written so far. */
  get length(): number {
    return this.#bits.length;
  }

  /**
   * Appends a whole number.
   *
   * @param value 0 up to 2^width - 1.
   * @param width Bits to use, 1 to 48.
   * @throws RangeError when the value does not fit; a caller that packs what a learner typed clamps it first.
   */
  write(value: number, width: number): this {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${value} does not fit in ${width} bits`);
    }
    this.#bits += value.toString(2).padStart(width, '0');
    return this;
  }

  /** Appends one bit. */
  flag(value: boolean): this {
    return this.write(value ? 1 : 0, 1);
  }

  /** Appends all bits of another writer. */
  append(other: BitWriter): this {
    this.#bits += other.#bits;
    return this;
  }

  /** The bits as text, six to a character. */
  toText(): string {
    const sixes = this.#bits.match(/.{1,6}/g) ?? [];
    return sixes.map((six) => ALPHABET.charAt(parseInt(six.padEnd(6, '0'), 2))).join('');
  }
}

/** Reads back what a `BitWriter` wrote. */
export class BitReader {
  readonly #bits: string;
  #at = 0;

  /** @param bits Zeros and ones, as a list or as text. */
  constructor(bits: readonly number[] | string) {
    this.#bits = typeof bits === 'string' ? bits : bits.join('');
  }

  /** A reader of the text form, or `undefined` when a character is foreign to it. */
  static fromText(text: string): BitReader | undefined {
    const sixes = [...text].map((character) => ALPHABET.indexOf(character));
    if (sixes.includes(-1)) return undefined;
    return new BitReader(sixes.map((six) => six.toString(2).padStart(6, '0')).join(''));
  }

  /** Bits not yet read. */
  get left(): number {
    return this.#bits.length - this.#at;
  }

  /**
   * The next whole number; 0 for no bits.
   *
   * @throws RangeError when fewer bits are left.
   */
  read(width: number): number {
    return parseInt(`0${this.#next(width)}`, 2);
  }

  /** The next bit. */
  flag(): boolean {
    return this.read(1) === 1;
  }

  /** A reader of the next `width` bits alone, which are skipped here. */
  take(width: number): BitReader {
    return new BitReader(this.#next(width));
  }

  #next(width: number): string {
    if (width > this.left) throw new RangeError(`${width} bits wanted, ${this.left} left`);
    this.#at += width;
    return this.#bits.slice(this.#at - width, this.#at);
  }
}
