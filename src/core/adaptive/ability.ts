import { expected } from './sum.js';
import { GRID, normalised, type Distribution } from './grid.js';
import { categoryProbabilities, information, likelihood, type Observation } from './gpcm.js';

/** An estimate of ability with its standard error, both in standard deviations. */
export interface Estimate {
  readonly theta: number;
  readonly standardError: number;
}

/** What is known of an ability after answers; the prior where there are none. */
export function posterior(observations: readonly Observation[], prior: Distribution): Distribution {
  return normalised(prior.map((weight, at) => weight * likelihood(observations, GRID[at] ?? 0)));
}

/** Ability that is still to be told from another at the end of the search. */
const CLOSE = 1e-9;

/**
 * The most probable ability (MAP, Bayes modal) under a normal prior.
 *
 * Its standard error is that of catR's `semTheta`: from Fisher information and that of the prior.
 *
 * @param variance Of the prior, above 0.
 */
export function mostProbable(
  observations: readonly Observation[],
  { mean, variance }: { readonly mean: number; readonly variance: number },
): Estimate {
  const slope = (theta: number) =>
    observations.reduce((sum, one) => sum + slopeOf(one, theta), (mean - theta) / variance);
  let [low, high] = [-10, 10];
  while (high - low > CLOSE) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  const theta = (low + high) / 2;
  const known = observations.reduce(
    (sum, { parameters }) => sum + information(parameters, theta),
    1 / variance,
  );
  return { theta, standardError: 1 / Math.sqrt(known) };
}

/** How the log likelihood of one answer grows with ability. */
function slopeOf({ parameters, category }: Observation, theta: number): number {
  const { a, c = 0 } = parameters;
  const probabilities = categoryProbabilities(parameters, theta);
  const mean = expected(probabilities, (at) => at);
  if (c === 0) return a * (category - mean);
  return (a * (category - mean) * (mean - c)) / (mean * (1 - c));
}
