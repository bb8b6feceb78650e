import { expected, sumOf } from './sum.js';

/** Half the width of the grid, in standard deviations of ability. */
const REACH = 6;
const POINTS = 61;
const STEP = (2 * REACH) / (POINTS - 1);

/**
 * The abilities over which distributions are summed: 61 points, equally spaced on [-6, 6].
 *
 * @source mirt fits on the same grid; catR's default of 33 points on [-4, 4] is off by up to 0.009
 *   in ability for easy items and extreme patterns.
 */
export const GRID: readonly number[] = Array.from(
  { length: POINTS },
  (_, at) => -REACH + (2 * REACH * at) / (POINTS - 1),
);

/** Probabilities over the grid, which add up to 1. */
export type Distribution = readonly number[];

/** A normal distribution over the grid. @param variance Above 0. */
export function normal(mean = 0, variance = 1): Distribution {
  return normalised(GRID.map((theta) => Math.exp(-((theta - mean) ** 2) / (2 * variance))));
}

/** Weights as probabilities. @param weights At least one is above 0. */
export function normalised(weights: readonly number[]): Distribution {
  const sum = sumOf(weights);
  return weights.map((weight) => weight / sum);
}

/** The mean of a distribution: of a posterior, the EAP estimate. */
export function meanOf(distribution: Distribution): number {
  return expectation(distribution, (theta) => theta);
}

/** The standard deviation of a distribution: of a posterior, the standard error of the EAP estimate. */
export function deviationOf(distribution: Distribution): number {
  const mean = meanOf(distribution);
  return Math.sqrt(expectation(distribution, (theta) => (theta - mean) ** 2));
}

/** The expected value of a function of ability. */
export function expectation(distribution: Distribution, of: (theta: number) => number): number {
  return expected(distribution, (at) => of(GRID[at] ?? 0));
}

/** The probability that ability lies below a value, the point nearest to it counted by half. */
export function probabilityBelow(distribution: Distribution, cut: number): number {
  // Each point stands for the stretch around it, of which the part below the cut counts.
  return expectation(distribution, (theta) => Math.min(1, Math.max(0, (cut - theta) / STEP + 0.5)));
}

/** The ability below which a share of the distribution lies. @param share 0 to 1. */
export function quantile(distribution: Distribution, share: number): number {
  let below = 0;
  for (const [at, probability] of distribution.entries()) {
    // Each point stands for the stretch around it, over which its probability is spread evenly.
    const part = Math.max(0, share - below) / probability;
    if (part <= 1) return within((GRID[at] ?? 0) + STEP * (part - 0.5));
    below += probability;
  }
  return REACH;
}

function within(theta: number): number {
  return Math.min(REACH, Math.max(-REACH, theta));
}
