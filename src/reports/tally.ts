import type { ScoredItem } from '../core/assessment/report-type.js';

/** What some items amount to. */
export interface Tally {
  readonly answered: number;
  /** Items asked on the learner's path. */
  readonly total: number;
  /** Weighted mean credit of the answered ones, 0 to 100; absent when none was answered. */
  readonly score?: number | undefined;
}

/** Counts and weighs items; what was not answered is left out and never counted as 0. */
export function tally(items: readonly ScoredItem[]): Tally {
  const answered = items.filter((one) => one.answered);
  const weight = sum(answered, () => 1);
  if (weight === 0) return { answered: answered.length, total: items.length };
  const score = exact((100 * sum(answered, (one) => one.credit)) / weight);
  return { answered: answered.length, total: items.length, score };
}

/** Weighted sum of something about items, by the items' own weights. */
export function sum(items: readonly ScoredItem[], value: (one: ScoredItem) => number): number {
  return items.reduce((total, one) => total + (one.item.weight ?? 1) * value(one), 0);
}

/** A number without the last digits, in which 65 may come out as 64.99999999999999. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/**
 * A score as a whole number, for people.
 *
 * Rounded to the nearest, except that it never seems to reach a limit which the score itself misses.
 */
export function wholeScore(score: number, limits: readonly number[]): number {
  const nearest = Math.round(score);
  return limits.some((limit) => score < limit && limit <= nearest) ? Math.floor(score) : nearest;
}
