import { CUTS, LEVELS } from '../../core/adaptive/levels.js';
import { sumOf } from '../../core/adaptive/sum.js';
import type { Level } from './competence.js';

const [FIRST = 0, SECOND = 1] = CUTS;
/** How wide a level is, in standard deviations of ability; the outer two are drawn as wide. */
const WIDTH = SECOND - FIRST;

/** The place of an ability on a bar of five levels, in percent, within the bar. */
export function placeOf(ability: number): number {
  const share = (ability - FIRST + WIDTH) / (LEVELS * WIDTH);
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
}

/** The place of a level that is to be reached: its beginning. @param level 0 to 4, also between two. */
export function placeOfLevel(level: number): number {
  return (100 * level) / LEVELS;
}

/** How a level lies to a target: below it or reached when most of it lies there, else close to it. */
export function towards(
  { probabilities }: Pick<Level, 'probabilities'>,
  target: number,
): 'below' | 'close' | 'reached' {
  const needed = Math.ceil(target);
  const reached = sumOf(probabilities.slice(needed));
  if (reached >= 0.6) return 'reached';
  return reached <= 0.2 ? 'below' : 'close';
}

/**
 * How a result lies to the middle half of a group: outside of it only where all of the band is.
 *
 * @param group Where that half begins and ends, in standard deviations of ability.
 */
export function amongOthers(
  { from, to }: Pick<Level, 'from' | 'to'>,
  group: { readonly lower: number; readonly upper: number },
): 'belowOthers' | 'amongOthers' | 'aboveOthers' {
  if (to < group.lower) return 'belowOthers';
  return from > group.upper ? 'aboveOthers' : 'amongOthers';
}
