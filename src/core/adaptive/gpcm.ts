import { expected, sumOf } from './sum.js';

/**
 * What is known of an item: the generalised partial credit model, of which the two-parameter model
 * is the case of one threshold.
 *
 * @source Muraki, E. (1992). A generalized partial credit model. Applied Psychological Measurement 16.
 */
export interface ItemParameters {
  /** Discrimination, above 0. */
  readonly a: number;
  /** Thresholds between neighbouring categories, one or more. */
  readonly b: readonly number[];
  /** Probability of the better category by guessing; 0 if absent; only with one threshold. */
  readonly c?: number | undefined;
}

/** An item and the category, from 0, in which it was answered. */
export interface Observation {
  readonly parameters: ItemParameters;
  readonly category: number;
}

/** The probability of each category at an ability, from category 0; they add up to 1. */
export function categoryProbabilities(
  { a, b, c = 0 }: ItemParameters,
  theta: number,
): readonly number[] {
  let power = 0;
  const powers = [0, ...b.map((threshold) => (power += a * (theta - threshold)))];
  // The largest is taken out, so that nothing overflows.
  const largest = Math.max(...powers);
  const weights = powers.map((one) => Math.exp(one - largest));
  const sum = sumOf(weights);
  const [none = 0, ...others] = weights.map((weight) => weight / sum);
  if (c === 0) return [none, ...others];
  return [(1 - c) * none, ...others.map((one) => c * none + one)];
}

/** The share of full credit that is to be expected at an ability, 0 to 1. */
export function expectedCredit(parameters: ItemParameters, theta: number): number {
  return expected(categoryProbabilities(parameters, theta), identity) / parameters.b.length;
}

/**
 * Fisher information of an item at an ability.
 *
 * @source Muraki (1993), Information functions of the generalized partial credit model; with
 *   guessing, Birnbaum's three-parameter model in Lord & Novick (1968).
 */
export function information(parameters: ItemParameters, theta: number): number {
  const { a, c = 0 } = parameters;
  const probabilities = categoryProbabilities(parameters, theta);
  const mean = expected(probabilities, identity);
  if (c > 0) return (a * a * (1 - mean) * ((mean - c) / (1 - c)) ** 2) / mean;
  return a * a * expected(probabilities, (category) => (category - mean) ** 2);
}

/** The probability of the answers given, at an ability. */
export function likelihood(observations: readonly Observation[], theta: number): number {
  return observations.reduce(
    (product, { parameters, category }) =>
      product * (categoryProbabilities(parameters, theta)[category] ?? 0),
    1,
  );
}

const identity = (category: number): number => category;
