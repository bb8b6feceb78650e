import type { ReportInput, ScoredItem } from '../../core/assessment/report-type.js';
import type { DimensionFinding } from './readiness.js';
import type { ReadinessContent } from './schema.js';

/** Something the firm can build on. */
export interface Strength {
  readonly title: string;
  /** What it means, or the dimension in which a single answer was strong. */
  readonly text: string;
}

/** The band from which a dimension counts as a strength: the third, which is the first "ready" one. */
const STRONG_BAND = 2;
const STRONG_ANSWER = 0.75;

/**
 * The firm's strongest dimensions, then strong single answers from the other dimensions.
 *
 * A dimension below the "ready" bands is not praised, even if it is the best of all.
 */
export function strongestOf(
  input: ReportInput<ReadinessContent>,
  dimensions: readonly DimensionFinding[],
  most: number,
): readonly Strength[] {
  const { report, sections, items } = input;
  const limit = report.bands[STRONG_BAND]?.from ?? 100;
  const strong = dimensions
    .filter((one) => one.band && (one.score ?? 0) >= limit)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const rest = items
    .filter((one) => one.answered && one.credit >= STRONG_ANSWER && one.item.dimension)
    .filter((one) => !strong.some(({ section }) => section.id === one.item.dimension))
    .sort((a, b) => worth(b) - worth(a));
  return [
    ...strong.map(({ section }) => ({
      title: section.title,
      text: report.dimensions.find((one) => one.id === section.id)?.strong ?? '',
    })),
    ...rest.map(({ item }) => ({
      title: item.label,
      text: sections.find((one) => one.id === item.dimension)?.title ?? '',
    })),
  ].slice(0, most);
}

function worth(one: ScoredItem): number {
  return one.credit * (one.item.weight ?? 1);
}
