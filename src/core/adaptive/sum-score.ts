import { deviationOf, GRID, meanOf, normalised, type Distribution } from './grid.js';
import { categoryProbabilities, type ItemParameters } from './gpcm.js';
import type { Estimate } from './ability.js';

/**
 * The ability to be expected for each sum score, from 0 to the highest.
 *
 * @source Lord & Wingersky (1984); Thissen, Pommerich, Billeaud & Williams (1995).
 */
export function sumScoreEstimates(
  items: readonly ItemParameters[],
  prior: Distribution,
): readonly Estimate[] {
  const byPoint = GRID.map((theta) => sumScoreProbabilities(items, theta));
  const scores = byPoint[0]?.length ?? 0;
  return Array.from({ length: scores }, (_, score) => {
    const weights = prior.map((weight, at) => weight * (byPoint[at]?.[score] ?? 0));
    const distribution = normalised(weights);
    return { theta: meanOf(distribution), standardError: deviationOf(distribution) };
  });
}

/** The probability of each sum score at an ability, from 0. */
export function sumScoreProbabilities(
  items: readonly ItemParameters[],
  theta: number,
): readonly number[] {
  return items.reduce<readonly number[]>(
    (sums, item) => {
      const probabilities = categoryProbabilities(item, theta);
      const next = new Array<number>(sums.length + probabilities.length - 1).fill(0);
      sums.forEach((before, sum) => {
        probabilities.forEach((one, category) => {
          next[sum + category] = (next[sum + category] ?? 0) + before * one;
        });
      });
      return next;
    },
    [1],
  );
}
