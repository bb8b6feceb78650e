import type { Measure } from '../../core/report/result.js';
import type { Showing } from '../../core/scenario/evidence.js';

/*
 * A run as a measurement: each scene and competence is one testlet of four categories under the
 * generalised partial credit model. Nobody has calibrated it, so its thresholds lie at -0.6, 0 and
 * 0.6, and the doubt about them is folded into the discrimination. Ability is N(0, 1) before.
 *
 * All testlets are alike, so only their sum counts, and there are few sums: what `core/adaptive` finds
 * for each of them stands here, and a package need not carry what finds it. A test holds both together.
 */

/** Points of the best decision. */
const BEST = 3;

/**
 * Estimate and standard error in ten-thousandths, by the number of testlets from 1, then by the points
 * from the middle up; below the middle the estimate is the same with its sign turned.
 */
const FOUND: readonly (readonly (readonly [estimate: number, standardError: number])[])[] = [
  [
    [2742, 7722],
    [8408, 7972],
  ],
  [
    [0, 6389],
    [3809, 6477],
    [7832, 6743],
    [12297, 7179],
  ],
  [
    [1429, 5569],
    [4345, 5682],
    [7444, 5915],
    [10867, 6274],
    [14787, 6765],
  ],
  [
    [0, 4970],
    [2296, 5007],
    [4661, 5121],
    [7172, 5316],
    [9921, 5604],
    [13024, 5997],
    [16627, 6503],
  ],
];
const UNIT = 1e4;

/**
 * What a run measures of one competence; undefined where it was not seen.
 *
 * At most four decisions on a competence count, so that a game never outweighs questions.
 *
 * @param bankVersion Version of the module.
 */
export function measureOf(
  { decisions, share }: Pick<Showing, 'decisions' | 'share'>,
  bankVersion: string,
): Measure | undefined {
  const answers = Math.min(FOUND.length, decisions);
  // Twice the distance from the middle, which may lie between two sums.
  const distance = 2 * Math.round(share * BEST * answers) - BEST * answers;
  const found = FOUND[answers - 1]?.[Math.abs(distance) >> 1];
  if (!found) return undefined;
  const [estimate, standardError] = found;
  return {
    estimate: (Math.sign(distance) * estimate) / UNIT,
    standardError: standardError / UNIT,
    answers,
    bankVersion,
    prior: 'N(0,1)',
  };
}
