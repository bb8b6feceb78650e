import { holds } from '../../core/assessment/condition.js';
import type {
  Outcome,
  ReportInput,
  ReportType,
  ScoredItem,
  Section,
} from '../../core/assessment/report-type.js';
import type { Objective } from '../../core/report/result.js';
import { exact, tally, wholeScore, type Tally } from '../tally.js';
import type { ReadinessContent } from './schema.js';
import { strongestOf, type Strength } from './strongest.js';

/** What a readiness report says. */
export interface ReadinessFindings {
  /** Questions asked on the learner's path, and how many of them were answered. */
  readonly answered: number;
  readonly total: number;
  /** One per section, in the order of the sections. */
  readonly dimensions: readonly DimensionFinding[];
  /** First the firm, then the offer. */
  readonly axes: readonly AxisFinding[];
  /** Raised red flags, in the order of the report's list. */
  readonly flags: readonly Flag[];
  /** Absent while an axis rests on too few answers. */
  readonly verdict?: Verdict | undefined;
  /** Answers that are still needed for a verdict; 0 when there is one. */
  readonly missing: number;
  /** At most three. */
  readonly strongest: readonly Strength[];
  /** At most three, the most urgent first. */
  readonly urgent: readonly Advice[];
  /** Questions with a right answer, of those answered. */
  readonly probes: { readonly right: number; readonly answered: number };
}

/** A red flag. */
export type Flag = ReadinessContent['flags'][number];

/** What to do about one weak answer. */
export type Advice = ReadinessContent['advice'][number];

/** A range of scores with its name. */
export type Band = ReadinessContent['bands'][number];

/** A score of 0 to 100 that carries a band only if enough was answered. */
export interface Judged extends Tally {
  /** The score as a whole number, for people; absent while too few were answered. */
  readonly shown?: number | undefined;
  /** Absent while too few were answered. */
  readonly band?: Band | undefined;
}

/** What is known of one dimension. */
export interface DimensionFinding extends Judged {
  readonly section: Section;
}

/** What is known of the firm or its offer: the mean of the dimensions with a score. */
export interface AxisFinding extends Judged {
  readonly id: string;
  readonly title: string;
}

/** The judgement over both axes. */
export interface Verdict {
  /** The lower band of the two axes, capped by the knock-out rule. */
  readonly band: Band;
  /** What holds the verdict below what the scores alone would say; absent if nothing does. */
  readonly cap?: 'flag' | 'dimension' | undefined;
  /** Row (offer) and column (firm) of the grid: 0 build, 1 prepare, 2 ready. */
  readonly row: number;
  readonly column: number;
}

const MOST = 3;
const MOST_PER_DIMENSION = 2;

/**
 * A readiness profile of a firm.
 *
 * Nothing is graded: the LMS is told six dimensions in words and that the scan was completed.
 */
export const readiness: ReportType<ReadinessContent, ReadinessFindings> = {
  kind: 'readiness',
  findings,
  outcome,
};

function findings(input: ReportInput<ReadinessContent>): ReadinessFindings {
  const { report, sections, items } = input;
  const dimensions = sections.map((section) => ({
    section,
    ...judge(report, tally(items.filter((one) => one.item.dimension === section.id))),
  }));
  const axes = report.axes.map((axis) => judgeAxis(report, axis, dimensions));
  const flags = report.flags.filter((flag) => items.some((one) => raises(flag, one)));
  const probes = items.filter((one) => one.keyed && one.answered);
  return {
    answered: items.filter((one) => one.answered).length,
    total: items.length,
    dimensions,
    axes,
    flags,
    verdict: verdictOf(report, axes, dimensions, flags),
    missing: axes.reduce((sum, axis) => sum + missingOf(report, axis), 0),
    strongest: strongestOf(input, dimensions, MOST),
    urgent: urgentOf(input, flags),
    probes: { right: probes.filter((one) => one.credit === 1).length, answered: probes.length },
  };
}

/** Adds the band and the figure to show, where enough was answered. */
function judge(report: ReadinessContent, counted: Tally): Judged {
  const { score } = counted;
  if (score === undefined || missingOf(report, counted) > 0) return counted;
  const limits = [...report.bands.map((band) => band.from), report.knockOut.below];
  return { ...counted, shown: wholeScore(score, limits), band: bandOf(report, score) };
}

function judgeAxis(
  report: ReadinessContent,
  axis: ReadinessContent['axes'][number],
  dimensions: readonly DimensionFinding[],
): AxisFinding {
  const own = dimensions.filter((one) => axis.dimensions.includes(one.section.id));
  const scores = own.flatMap((one) => (one.score === undefined ? [] : [one.score]));
  const counted: Tally = {
    answered: own.reduce((sum, one) => sum + one.answered, 0),
    total: own.reduce((sum, one) => sum + one.total, 0),
    ...(scores.length > 0 && {
      score: exact(scores.reduce((sum, one) => sum + one, 0) / scores.length),
    }),
  };
  return { id: axis.id, title: axis.title, ...judge(report, counted) };
}

/** Answers still needed before a band may be named. */
function missingOf(report: ReadinessContent, counted: Tally): number {
  return Math.max(0, Math.ceil(exact(report.coverage * counted.total)) - counted.answered);
}

function bandOf(report: ReadinessContent, score: number): Band | undefined {
  return report.bands.filter((band) => score >= band.from).at(-1);
}

/**
 * The lower band of the axes, at most the cap while a red flag or a very weak dimension stands.
 *
 * A dimension that rests on too few answers caps nothing.
 */
function verdictOf(
  report: ReadinessContent,
  axes: readonly AxisFinding[],
  dimensions: readonly DimensionFinding[],
  flags: readonly Flag[],
): Verdict | undefined {
  const [firm, offer] = axes.map((axis) => report.bands.findIndex((one) => one === axis.band));
  if (firm === undefined || offer === undefined || firm < 0 || offer < 0) return undefined;
  const lower = Math.min(firm, offer);
  const weak = dimensions.some((one) => one.band && (one.score ?? 0) < report.knockOut.below);
  const limit = report.bands.findIndex((one) => one.id === report.knockOut.cap);
  const capped = lower > limit && (flags.length > 0 || weak);
  const band = report.bands[capped ? limit : lower];
  return (
    band && {
      band,
      cap: capped ? (flags.length > 0 ? 'flag' : 'dimension') : undefined,
      row: Math.min(2, offer),
      column: Math.min(2, firm),
    }
  );
}

function raises(flag: Flag, one: ScoredItem): boolean {
  if (one.item.id !== flag.item || !one.answered) return false;
  const low = flag.under !== undefined && one.value !== undefined && one.value < flag.under;
  return low || one.chosen.some((key) => flag.options?.includes(key));
}

/** Advice on answered items short of full credit: flagged ones first, then by weakness and weight. */
function urgentOf(input: ReportInput<ReadinessContent>, flags: readonly Flag[]): readonly Advice[] {
  const chosen = (id: string) => input.items.find((one) => one.item.id === id)?.chosen ?? [];
  const flagged = (one: ScoredItem) => (flags.some((flag) => flag.item === one.item.id) ? 1 : 0);
  const need = (one: ScoredItem) => (1 - one.credit) * (one.item.weight ?? 1);
  const weak = input.items
    .filter((one) => one.answered && (one.credit < 1 || flagged(one)))
    .sort((a, b) => flagged(b) - flagged(a) || need(b) - need(a));
  const picked: Advice[] = [];
  const used = new Map<string, number>();
  for (const { item } of weak) {
    const dimension = item.dimension ?? '';
    const count = used.get(dimension) ?? 0;
    const advice = input.report.advice.find(
      (one) => one.item === item.id && holds(one.when, chosen),
    );
    if (!advice || picked.length === MOST || count === MOST_PER_DIMENSION) continue;
    picked.push(advice);
    used.set(dimension, count + 1);
  }
  return picked;
}

function outcome(input: ReportInput<ReadinessContent>, found: ReadinessFindings): Outcome {
  return { objectives: found.dimensions.map((one) => objective(input, one)) };
}

function objective(input: ReportInput<ReadinessContent>, one: DimensionFinding): Objective {
  const { phrases } = input;
  const head = { id: one.section.id, name: one.section.title };
  if (!one.band || one.shown === undefined || one.score === undefined) {
    const summary = phrases.tooFewAnswers(one.answered, one.total);
    return { ...head, complete: false, summary };
  }
  const words = phrases.scoreOf100(one.shown, one.answered, one.total);
  return {
    ...head,
    complete: true,
    credit: one.score / 100,
    summary: `${words}: ${one.band.title}`,
  };
}
