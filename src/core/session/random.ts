/** A stream of numbers in [0, 1). */
export type Random = () => number;

/**
 * A random stream fixed by its seed.
 *
 * @param seed A whole number from 0 to 2^32 - 1.
 * @source Tommy Ettinger's Mulberry32, public domain; period 2^32.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Gives a list in an order drawn for one learner and one item. */
export type Shuffle = <T>(list: readonly T[]) => T[];

/** A new list of the same members in an order drawn from the stream. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}

/** A way to shuffle fixed by its seed; one list after the other is drawn from the same stream. */
export function shuffleFrom(seed: number): Shuffle {
  const random = randomFrom(seed);
  return (list) => shuffled(list, random);
}
