import type { ItemParameters } from './gpcm.js';

/** What an author says of an item nobody has calibrated. */
export interface AuthoredItem {
  /** 1 foundation to 4 expert. */
  readonly level: number;
  /** How hard it is for its level, 1 easy to 5 hard; 3 if absent. */
  readonly difficulty?: number | undefined;
  /** Categories of credit, two or more. */
  readonly categories: number;
  /** Probability of full credit by guessing, for items with two categories. */
  readonly guessing?: number | undefined;
}

/** Distance of the levels, and of the easiest and the hardest item from the middle of their level. */
const LEVEL_STEP = 0.8;
const FIRST_LEVEL = -1.2;
const DIFFICULTY_STEP = 0.2;
/** Half of what the thresholds of one item spread. */
const SPREAD = 0.6;
/** Standard deviation of what authors miss in difficulty. */
const DOUBT = 0.7;
/** Makes the logistic and the normal curve alike. */
const LOGISTIC = 1.7;

/** The difficulty that an author's level and difficulty stand for. */
export function authoredDifficulty({ level, difficulty = 3 }: AuthoredItem): number {
  return FIRST_LEVEL + LEVEL_STEP * (level - 1) + DIFFICULTY_STEP * (difficulty - 3);
}

/**
 * Parameters of an item that nobody has calibrated, the doubt about them folded in.
 *
 * The author's difficulty is normally distributed around the true one with a standard deviation of
 * 0.7, which flattens the curve: 1 becomes 0.92.
 */
export function provisionalParameters(item: AuthoredItem): ItemParameters {
  const middle = authoredDifficulty(item);
  const thresholds = Math.max(1, item.categories - 1);
  const b = Array.from({ length: thresholds }, (_, at) =>
    thresholds === 1 ? middle : middle - SPREAD + (2 * SPREAD * at) / (thresholds - 1),
  );
  const a = 1 / Math.sqrt(1 + (DOUBT / LOGISTIC) ** 2);
  const guessing = thresholds === 1 ? (item.guessing ?? 0) : 0;
  return guessing > 0 ? { a, b, c: guessing } : { a, b };
}

/** The most categories that credit is told apart by. */
const MOST_CATEGORIES = 4;

/** How many categories the credit of an item has. @param graded Whether credit between none and full is possible. */
export function categoriesOf(graded: boolean): number {
  return graded ? MOST_CATEGORIES : 2;
}

/** The category of a credit, rounded down. @param credit 0 to 1. */
export function categoryOf(credit: number, categories: number): number {
  // What is a third by the arithmetic of machines is a third.
  return Math.min(categories - 1, Math.floor(credit * (categories - 1) + 1e-9));
}
