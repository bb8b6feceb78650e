/** A count with its noun: the first form for one, the second for all other counts. */
export function plural(count: number, one: string, other: string): string {
  return `${String(count)} ${count === 1 ? one : other}`;
}
