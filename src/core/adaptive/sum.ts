/** The sum of some numbers, 0 for none. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}

/** The expected value of something about categories or levels, which are counted from 0. */
export function expected(
  probabilities: readonly number[],
  of: (category: number) => number,
): number {
  return sumOf(probabilities.map((probability, category) => probability * of(category)));
}
