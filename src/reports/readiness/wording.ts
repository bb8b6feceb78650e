import type { ReportInput } from '../../core/assessment/report-type.js';
import type { Messages } from '../../i18n/messages.js';
import type { Advice, AxisFinding, DimensionFinding, ReadinessFindings } from './readiness.js';
import type { ReadinessContent } from './schema.js';

/** A headline and the sentences below it. */
export interface Headline {
  readonly verdict: string;
  readonly lead: string;
}

/** The verdict in words: the cell of the grid, unless something holds it down or it cannot be given. */
export function headlineOf(
  report: ReadinessContent,
  { verdict, missing }: ReadinessFindings,
  words: Messages['readiness'],
): Headline {
  const cell = verdict && report.grid[verdict.row]?.[verdict.column];
  if (!cell) {
    return { verdict: words.tooFew.title, lead: `${words.missing(missing)} ${words.tooFew.text}` };
  }
  if (!verdict.cap) return cell;
  return {
    verdict: report.knockOut.verdict ?? verdict.band.title,
    lead: report.knockOut.lead ?? '',
  };
}

/** Name of the band above which a red flag lets no verdict rise. */
export function capTitle(report: ReadinessContent): string {
  return report.bands.find((band) => band.id === report.knockOut.cap)?.title ?? '';
}

/** Dimensions under the knock-out score. */
export function weakDimensions(
  report: ReadinessContent,
  { dimensions }: ReadinessFindings,
): readonly DimensionFinding[] {
  return dimensions.filter((one) => one.band && (one.score ?? 0) < report.knockOut.below);
}

/** `58 of 100` for an axis, or that too little is known. */
export function axisWords(axis: AxisFinding, words: Messages['readiness']): string {
  return axis.shown === undefined
    ? words.axisOpen(axis.title)
    : words.axisScore(axis.title, axis.shown);
}

/** `74 · Pilot` for a dimension, or that too little is known. */
export function dimensionWords(one: DimensionFinding, words: Messages['readiness']): string {
  return one.shown === undefined || !one.band
    ? words.notEnough
    : words.scoreBand(one.shown, one.band.title);
}

/** Dimensions that were asked about: the strongest first, those without a score last. */
export function ranked(findings: ReadinessFindings): readonly DimensionFinding[] {
  const rank = (one: DimensionFinding) => (one.band ? (one.score ?? 0) : -1);
  return findings.dimensions
    .filter((one) => one.total > 0)
    .sort((one, other) => rank(other) - rank(one));
}

/** The kind of adviser who helps with a piece of advice: its own, or that of its dimension. */
export function adviserOf(
  { items, report }: ReportInput<ReadinessContent>,
  advice: Advice,
): string | undefined {
  const dimension = items.find(({ item }) => item.id === advice.item)?.item.dimension;
  return advice.adviser ?? report.dimensions.find((one) => one.id === dimension)?.adviser;
}

/** The name of the competence that advice trains; the title of its dimension where names are missing. */
export function competenceOf(
  { competences, items, sections }: ReportInput<ReadinessContent>,
  advice: Advice,
): string {
  const dimension = items.find(({ item }) => item.id === advice.item)?.item.dimension;
  return (
    competences?.find(({ id }) => id === advice.competence)?.name ??
    sections.find(({ id }) => id === dimension)?.title ??
    ''
  );
}
