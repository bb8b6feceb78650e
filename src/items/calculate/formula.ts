/** A number, the letter of a line, or a formula. */
export type Term = number | string | Formula;

/** How a figure comes about: exactly one operation. */
export interface Formula {
  readonly sum?: readonly Term[] | undefined;
  /** The first without the second. */
  readonly difference?: readonly Term[] | undefined;
  readonly product?: readonly Term[] | undefined;
  /** The first divided by the second. */
  readonly quotient?: readonly Term[] | undefined;
  readonly percent?: { readonly of: Term; readonly rate: Term } | undefined;
  readonly round?: { readonly value: Term; readonly decimals: number } | undefined;
  readonly max?: readonly Term[] | undefined;
  readonly min?: readonly Term[] | undefined;
}

/**
 * The figure that a term stands for, without the dust of binary fractions.
 *
 * @param figureOf The figure of a line, by its letter.
 * @returns Not finite where it is divided by zero or a figure of a line is not.
 */
export function valueOf(term: Term, figureOf: (key: string) => number): number {
  if (typeof term === 'number') return term;
  if (typeof term === 'string') return figureOf(term);
  return Number(compute(term, (one) => valueOf(one, figureOf)).toFixed(9));
}

/** The letters of the lines that a term names, each once. */
export function keysIn(term: Term): readonly string[] {
  if (typeof term === 'number') return [];
  if (typeof term === 'string') return [term];
  const { percent, round } = term;
  const lists = [term.sum, term.difference, term.product, term.quotient, term.max, term.min];
  const terms = [
    ...lists.flatMap((list) => list ?? []),
    ...(percent ? [percent.of, percent.rate] : []),
    ...(round ? [round.value] : []),
  ];
  return [...new Set(terms.flatMap(keysIn))];
}

/** The figure with so many decimals at most, halves rounded away from zero. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const size = Math.round(Number((Math.abs(value) * unit).toFixed(6))) / unit;
  return value < 0 && size > 0 ? -size : size;
}

function compute(formula: Formula, read: (term: Term) => number): number {
  const { sum, difference, product, quotient, percent, round, max, min } = formula;
  const first = (terms: readonly Term[]) => read(terms[0] ?? NaN);
  const second = (terms: readonly Term[]) => read(terms[1] ?? NaN);
  if (sum) return sum.reduce<number>((total, term) => total + read(term), 0);
  if (difference) return first(difference) - second(difference);
  if (product) return product.reduce<number>((total, term) => total * read(term), 1);
  if (quotient) return first(quotient) / second(quotient);
  if (percent) return (read(percent.of) * read(percent.rate)) / 100;
  if (round) return rounded(read(round.value), round.decimals);
  if (max) return Math.max(...max.map(read));
  return min ? Math.min(...min.map(read)) : NaN;
}
