import { sumOf } from './sum.js';

/** What an item gave, for a grade. */
export interface GradedAnswer {
  /** Share of full credit, 0 to 1; absent where it was left open. */
  readonly credit?: number | undefined;
  /** Share of full credit that random answers earn on average, 0 to less than 1. */
  readonly chance: number;
  /** How much the item counts; 0 or more. */
  readonly weight: number;
}

/**
 * The grade of a form, 0 to 1: credit corrected for chance item by item, weighted, and cut at 0
 * only at the end.
 *
 * All wrong is 0, all right is 1, and random answers come to nothing on average but for the cut.
 * What was left open earns nothing and costs nothing, as nobody guessed there.
 */
export function gradeOf(answers: readonly GradedAnswer[]): number {
  const total = sumOf(answers.map(({ weight }) => weight));
  if (total === 0) return 0;
  const earned = answers.map(
    ({ chance, weight, credit = chance }) => (weight * (credit - chance)) / (1 - chance),
  );
  return Math.min(1, Math.max(0, sumOf(earned) / total));
}
