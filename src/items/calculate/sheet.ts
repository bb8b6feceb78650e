import { around, closeness as shareOf } from '../number/score.js';
import { keysIn, rounded, valueOf } from './formula.js';
import type { CalculateItem } from './schema.js';

/** Figures by the letters of their lines. */
export type Figures = Readonly<Record<string, number>>;

/** What is right in a line, and what it may be. */
export type Asked = NonNullable<CalculateItem['lines'][number]['asked']>;

/** A line whose figure is asked. */
export interface Cell {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly asked: Asked;
}

/** How an entered figure fares; `follows` is right after another figure that is not. */
export type CellVerdict = 'right' | 'follows' | 'partly' | 'wrong';

/** The lines whose figures are asked, in the order of the sheet. */
export function cellsOf(item: CalculateItem): readonly Cell[] {
  return item.lines.flatMap(({ key, label, unit = item.unit, asked }) =>
    asked ? [{ key, label, unit, asked }] : [],
  );
}

/**
 * The right figure of every line, as exact as its formula; those of cells are not rounded.
 *
 * One that cannot be worked out is not finite: a line in a circle, or one that is not there.
 */
export function rightFigures(item: CalculateItem): Figures {
  const known: Record<string, number> = {};
  const figureOf = (key: string): number => {
    const figure = known[key];
    if (figure !== undefined) return figure;
    const line = item.lines.find((one) => one.key === key);
    // Stays so for a line that comes back to itself.
    known[key] = NaN;
    known[key] = line?.asked ? valueOf(line.asked.formula, figureOf) : (line?.given ?? NaN);
    return known[key];
  };
  for (const { key } of item.lines) figureOf(key);
  return known;
}

/** The figure that can be entered in a cell and is nearest to another. */
export function enterable({ decimals }: Asked, value: number): number {
  return rounded(value, decimals);
}

/** Credit of a figure by how near it is: 1 within `full` or `within` of it, 0.5 within `half`, else 0. */
export function closeness({ full, half, within = 0 }: Asked, right: number, value: number): number {
  if (!Number.isFinite(right)) return 0;
  const off = Number(Math.abs(value - right).toFixed(9));
  return off <= within ? 1 : shareOf({ value: right, full, half }, value);
}

/** The figures that have full credit in a cell. */
export function rangeOf({ full, within = 0 }: Asked, right: number) {
  const { min, max } = around(right, full);
  return { min: Math.min(min, right - within), max: Math.max(max, right + within) };
}

/** Credit of each filled cell, and how it fares. */
export interface Judged {
  readonly credit: number;
  readonly verdict: CellVerdict;
}

/**
 * How the figure of a cell fares; absent where none was entered.
 *
 * It may also follow from the learner's own figures in the cells that its formula names: who
 * carries a slip on correctly loses credit only once.
 */
export function judge({ key, asked }: Cell, response: Figures, right: Figures): Judged | undefined {
  const value = response[key];
  if (value === undefined) return undefined;
  const credit = closeness(asked, right[key] ?? NaN, value);
  if (credit === 1) return { credit, verdict: 'right' };
  const own = valueOf(asked.formula, (other) => response[other] ?? right[other] ?? NaN);
  const carried = keysIn(asked.formula).some((other) => response[other] !== undefined)
    ? closeness(asked, enterable(asked, own), value)
    : 0;
  if (carried === 1) return { credit: carried, verdict: 'follows' };
  const best = Math.max(credit, carried);
  return { credit: best, verdict: best > 0 ? 'partly' : 'wrong' };
}
