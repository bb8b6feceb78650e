import { checksum } from '../session/checksum.js';
import { randomFrom, shuffled } from '../session/random.js';
import type { Run } from './scenario.js';

/** What chance decides in a game; a new use of one never moves another. */
export type Stream = 'noise' | 'events' | 'armed' | 'cards' | 'variants' | 'order' | 'player';

/**
 * A whole number from 0 up to, not including, `bound`, fixed by the run, the stream and what is drawn for.
 *
 * There is no state to keep: the same question has the same answer whenever it is asked. The set of
 * cards does not matter, so two sets have the same luck.
 */
export function roll(
  run: Run,
  stream: Stream,
  drawnFor: readonly (string | number)[],
  bound: number,
): number {
  return Math.floor(randomOf(run, stream, drawnFor)() * bound);
}

/** A list in an order fixed as in `roll`. */
export function inDrawnOrder<T>(
  run: Run,
  stream: Stream,
  drawnFor: readonly (string | number)[],
  list: readonly T[],
): readonly T[] {
  return shuffled(list, randomOf(run, stream, drawnFor));
}

function randomOf({ code }: Run, stream: Stream, drawnFor: readonly (string | number)[]) {
  return randomFrom(checksum([code >>> 1, stream, ...drawnFor].join('/')));
}
