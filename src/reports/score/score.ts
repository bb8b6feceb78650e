import type {
  Outcome,
  ReportInput,
  ReportType,
  ScoredItem,
  Section,
} from '../../core/assessment/report-type.js';
import type { Objective } from '../../core/report/result.js';
import { exact, sum, wholeScore } from '../tally.js';
import type { ScoreContent } from './schema.js';

/** What a score report says. */
export interface ScoreFindings extends Scored {
  /** Whether the pass mark was reached; absent without one. */
  readonly passed?: boolean | undefined;
  /** One per section, in the order of the sections. */
  readonly sections: readonly SectionScore[];
}

/** A share of full credit and what it rests on. */
export interface Scored {
  /** Whole number from 0 to 100, for people. */
  readonly score: number;
  /** Share of full credit of all items asked, 0 to 1; what was not answered counts 0. */
  readonly credit: number;
  readonly answered: number;
  readonly total: number;
}

/** The score of one section. */
export interface SectionScore extends Scored {
  readonly section: Section;
}

/** Credit by section and in all, with a pass mark if the author sets one. */
export const score: ReportType<ScoreContent, ScoreFindings> = {
  kind: 'score',
  findings,
  outcome,
};

function findings(input: ReportInput<ScoreContent>): ScoreFindings {
  const { passMark } = input.report;
  const placed = input.items.filter((one) => one.item.dimension !== undefined);
  const items = placed.filter(counts);
  const silent = (section: Section) => {
    const own = placed.filter((one) => one.item.dimension === section.id);
    return own.length > 0 && !own.some(counts);
  };
  const whole = scored(items, passMark);
  return {
    ...whole,
    passed: passMark === undefined ? undefined : exact(whole.credit * 100) >= passMark,
    // A section of nothing but ratings of oneself has no score to tell.
    sections: input.sections
      .filter((section) => !silent(section))
      .map((section) => ({
        section,
        ...scored(
          items.filter((one) => one.item.dimension === section.id),
          undefined,
        ),
      })),
  };
}

/** Whether a response can earn anything. */
function counts({ unscored }: ScoredItem): boolean {
  return !unscored;
}

function scored(items: readonly ScoredItem[], passMark: number | undefined): Scored {
  const weight = sum(items, () => 1);
  const credit = weight === 0 ? 0 : sum(items, (one) => one.credit) / weight;
  return {
    credit,
    score: wholeScore(exact(credit * 100), passMark === undefined ? [] : [passMark]),
    answered: items.filter((one) => one.answered).length,
    total: items.length,
  };
}

function outcome(input: ReportInput<ScoreContent>, found: ScoreFindings): Outcome {
  const objectives = found.sections.map((one) => objective(input, one));
  if (!input.report.graded) return { objectives };
  return {
    objectives,
    credit: found.credit,
    ...(found.passed === undefined ? {} : { passed: found.passed }),
  };
}

function objective(input: ReportInput<ScoreContent>, one: SectionScore): Objective {
  const complete = one.answered > 0;
  const { phrases } = input;
  return {
    id: one.section.id,
    name: one.section.title,
    complete,
    ...(complete ? { credit: one.credit } : {}),
    summary: complete
      ? phrases.scoreOf100(one.score, one.answered, one.total)
      : phrases.tooFewAnswers(one.answered, one.total),
  };
}
