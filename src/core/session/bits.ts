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
  readonly #bits: number[] = [];

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
    for (let place = width - 1; place >= 0; place -= 1) {
      this.#bits.push(Math.floor(value / 2 ** place) % 2);
    }
    return this;
  }

  /** Appends one bit. */
  flag(value: boolean): this {
    this.#bits.push(value ? 1 : 0);
    return this;
  }

  /** Appends all bits of another writer. */
  append(other: BitWriter): this {
    for (const bit of other.#bits) this.#bits.push(bit);
    return this;
  }

  /** The bits as text, six to a character. */
  toText(): string {
    let text = '';
    for (let at = 0; at < this.#bits.length; at += 6) {
      let six = 0;
      for (let k = 0; k < 6; k += 1) six = six * 2 + (this.#bits[at + k] ?? 0);
      text += ALPHABET.charAt(six);
    }
    return text;
  }
}

/** Reads back what a `BitWriter` wrote. */
export class BitReader {
  readonly #bits: readonly number[];
  #at = 0;

  /** @param bits Zeros and ones. */
  constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  /** A reader of the text form, or `undefined` when a character is foreign to it. */
  static fromText(text: string): BitReader | undefined {
    const bits: number[] = [];
    for (const character of text) {
      const six = ALPHABET.indexOf(character);
      if (six < 0) return undefined;
      for (let place = 5; place >= 0; place -= 1) bits.push((six >> place) & 1);
    }
    return new BitReader(bits);
  }

  /** Bits not yet read. */
  get left(): number {
    return this.#bits.length - this.#at;
  }

  /**
   * The next whole number.
   *
   * @throws RangeError when fewer bits are left.
   */
  read(width: number): number {
    if (width > this.left) throw new RangeError(`${width} bits wanted, ${this.left} left`);
    let value = 0;
    for (let k = 0; k < width; k += 1) value = value * 2 + (this.#bits[this.#at + k] ?? 0);
    this.#at += width;
    return value;
  }

  /** The next bit. */
  flag(): boolean {
    return this.read(1) === 1;
  }

  /** A reader of the next `width` bits alone, which are skipped here. */
  take(width: number): BitReader {
    return new BitReader(Array.from({ length: width }, () => this.read(1)));
  }
}
