import { randomFrom } from '../../../src/core/session/random.js';

/** Golden ratio of 2^32: spreads small seeds over the whole range. */
const SPREAD = 2_654_435_761;

/** A stream of draws that can be taken back, so that a picture can be drawn again at another size. */
export class Draws {
  readonly #random: () => number;
  readonly #drawn: number[] = [];
  /** How many numbers have been drawn; set it back to draw the same ones again. */
  position = 0;

  constructor(seed: number) {
    this.#random = randomFrom(Math.imul(seed, SPREAD));
  }

  /** A number from 0 up to, but without, 1. */
  number(): number {
    const known = this.#drawn[this.position];
    const number = known ?? this.#random();
    if (known === undefined) this.#drawn.push(number);
    this.position += 1;
    return number;
  }

  /** A whole number from 0 up to, but without, `below`. */
  below(below: number): number {
    return Math.floor(this.number() * below);
  }

  /** A member of a list that is not empty. */
  oneOf<T>(list: readonly T[]): T {
    const at = this.below(list.length);
    // `at` is below the length of the list.
    return list[at] as T;
  }
}
