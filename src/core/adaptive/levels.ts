import { sumOf } from './sum.js';
import { probabilityBelow, quantile, type Distribution } from './grid.js';
import type { Estimate } from './ability.js';

/** Levels of proficiency: 0 not yet foundation, 1 foundation, 2 intermediate, 3 advanced, 4 expert. */
export const LEVELS = 5;

/**
 * Abilities from which on the next level is reached: where 65 % of the credit on an item of that
 * level is to be expected, guessing left out.
 *
 * They are provisional until a panel has set them.
 */
export const CUTS: readonly number[] = [-1.2, -0.4, 0.4, 1.2].map((b) => b + Math.log(0.65 / 0.35));

/** The probability of each level, from 0; they add up to 1. */
export function levelProbabilities(
  distribution: Distribution,
  cuts: readonly number[] = CUTS,
): readonly number[] {
  const below = [0, ...cuts.map((cut) => probabilityBelow(distribution, cut)), 1];
  return below.slice(1).map((share, level) => share - (below[level] ?? 0));
}

/**
 * The probability of each level when ability is normally distributed around an estimate: a check
 * on `levelProbabilities` by another way.
 *
 * @source Rudner, L. M. (2001). Computing the expected proportions of misclassified examinees.
 *   Practical Assessment, Research & Evaluation 7(14).
 */
export function normalLevelProbabilities(
  { theta, standardError }: Estimate,
  cuts: readonly number[] = CUTS,
): readonly number[] {
  const below = [0, ...cuts.map((cut) => normalBelow((cut - theta) / standardError)), 1];
  return below.slice(1).map((share, level) => share - (below[level] ?? 0));
}

/** One level, or neighbouring ones of which one is right. */
export interface LevelRun {
  readonly from: number;
  readonly to: number;
}

/** What one level has to have to be named alone, and a run of levels to be named at all. */
const SURE = 0.6;
const SURE_OF_RUN = 0.8;
/** Answers without which nothing is said, and levels with which nothing is said. */
const FEWEST_ANSWERS = 2;
const WIDEST_RUN = 3;

/**
 * The levels that can be named after some answers; undefined where there is too little to say.
 *
 * One level when it has a probability of 0.6; else the shortest run of neighbours that has 0.8, and
 * of several the likeliest. Under two answers, or for a run of four, there is too little.
 */
export function nameableLevels(
  probabilities: readonly number[],
  answers: number,
): LevelRun | undefined {
  if (answers < FEWEST_ANSWERS) return undefined;
  for (let width = 1; width <= WIDEST_RUN; width += 1) {
    const runs = probabilities
      .slice(0, probabilities.length - width + 1)
      .map((_, from) => ({ from, to: from + width - 1 }));
    const weight = ({ from, to }: LevelRun) => sumOf(probabilities.slice(from, to + 1));
    const best = runs.reduce((one, other) => (weight(other) > weight(one) ? other : one));
    if (weight(best) >= (width === 1 ? SURE : SURE_OF_RUN)) return best;
  }
  return undefined;
}

/** What one level or two neighbours have to have for more answers to be of little use. */
const SETTLED = 0.7;
const SETTLED_OF_TWO = 0.85;

/** Whether a level, or two neighbours of which one is right, are sure enough to stop asking. */
export function isSettled(probabilities: readonly number[]): boolean {
  return probabilities.some(
    (one, level) => one >= SETTLED || one + (probabilities[level + 1] ?? 0) >= SETTLED_OF_TWO,
  );
}

/** Whether a level lies outside of the middle 80 % of a distribution, so that a gap is worth a word. */
export function isOutside(
  distribution: Distribution,
  level: number,
  cuts: readonly number[] = CUTS,
): 'below' | 'above' | undefined {
  const from = cuts[level - 1] ?? -Infinity;
  const to = cuts[level] ?? Infinity;
  if (to <= quantile(distribution, 0.1)) return 'below';
  return from >= quantile(distribution, 0.9) ? 'above' : undefined;
}

/**
 * The probability that a standard normal value lies below another.
 *
 * @source Abramowitz & Stegun (1964) 7.1.26: the error is below 1.5e-7.
 */
function normalBelow(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const error = 1 - polynomial * Math.exp(-x * x);
  return value < 0 ? (1 - error) / 2 : (1 + error) / 2;
}
