import type {
  Outcome,
  ReportInput,
  ReportType,
  ScoredItem,
} from '../../core/assessment/report-type.js';
import { deviationOf, meanOf, quantile, type Distribution } from '../../core/adaptive/grid.js';
import {
  isOutside,
  levelProbabilities,
  LEVELS,
  nameableLevels,
  type LevelRun,
} from '../../core/adaptive/levels.js';
import { referenceCredit } from '../../core/adaptive/reference.js';
import { sumOf } from '../../core/adaptive/sum.js';
import { areaPosterior } from '../../core/adaptive/second-order.js';
import type { Measure, MeasureBasis, Objective } from '../../core/report/result.js';
import type {} from '../../i18n/kinds/competence.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { exact, wholeScore } from '../tally.js';
import { gradeOfItems, isEvidence, observationOf, weightsOf } from './measure.js';
import { nextOf, type NextStep } from './next.js';
import { inRole } from './role.js';
import { fitOf } from './role-fit.js';
import type { CompetenceContent, ReportedCompetence } from './schema.js';
import { summaryOf } from './wording.js';

/** What is known of an area or a competence. */
export interface Level {
  /** Of the area or the competence. */
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  /** The probability of each level, from 0. */
  readonly probabilities: readonly number[];
  /** The levels that can be named; absent where too little was answered. */
  readonly named?: LevelRun | undefined;
  /** The estimate and the middle 80 % around it, in standard deviations of ability. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Standard error of the estimate, above 0. */
  readonly deviation: number;
  /** Credit corrected for chance, 0 to 1; what was left open earns nothing. */
  readonly credit: number;
  /** Credit to be expected on items of all levels, 0 to 1. */
  readonly expected: number;
}

/** What is known of a competence. */
export interface CompetenceLevel extends Level {
  readonly competence: ReportedCompetence;
  /** Where what the learner said of it lies, if outside of what the answers show. */
  readonly gap?: 'below' | 'above' | undefined;
}

/** What is known of an area. */
export interface AreaLevel extends Level {
  readonly area: CompetenceContent['areas'][number];
  /** Mean level that the role needs of its competences; absent without a role. */
  readonly target?: number | undefined;
}

/** What a profile says. */
export interface CompetenceFindings {
  readonly answered: number;
  readonly total: number;
  /** Whole number from 0 to 100. */
  readonly grade: number;
  readonly credit: number;
  readonly passed?: boolean | undefined;
  readonly areas: readonly AreaLevel[];
  readonly competences: readonly CompetenceLevel[];
  /** The role that was chosen, by the author or the learner. */
  readonly roleName?: string | undefined;
  /** How well the role is filled, from 0 to 3; absent without a role or with too few answers. */
  readonly fit?: number | undefined;
  /** At most three, the most urgent first. */
  readonly next: readonly NextStep[];
}

/** Share of the distribution that lies on each side of the band. */
const TAIL = 0.1;

/**
 * A profile of competences: levels with their doubt for the learner, and a grade for the LMS.
 *
 * The two are never mixed: the grade is credit corrected for chance, the levels are measured.
 */
export const competence: ReportType<CompetenceContent, CompetenceFindings> = {
  kind: 'competence',
  findings,
  outcome,
  objectiveOf: (one) => (isEvidence(one) ? one.item.competence : undefined),
};

function findings({ items: all, ...rest }: ReportInput<CompetenceContent>): CompetenceFindings {
  const report = inRole({ ...rest, items: all });
  const items = all.filter(isEvidence);
  const found = report.areas.map((area) => measured({ report, items: all }, area));
  const competences = found.flatMap((one) => one.competences);
  const weightOf = weightsOf(report);
  const credit = report.tailored
    ? expectedGrade(competences, weightOf)
    : gradeOfItems(items, weightOf);
  const { passMark } = report;
  return {
    answered: items.filter((one) => one.answered).length,
    total: items.length,
    credit,
    grade: wholeScore(exact(credit * 100), passMark === undefined ? [] : [passMark]),
    passed: passMark === undefined ? undefined : exact(credit * 100) >= passMark,
    areas: found.map((one) => one.area),
    competences,
    roleName: report.roleName,
    fit: fitOf(competences),
    next: nextOf(competences),
  };
}

/** An area and its competences, measured together. */
function measured(
  { report, items }: Pick<ReportInput<CompetenceContent>, 'report' | 'items'>,
  area: CompetenceContent['areas'][number],
): { readonly area: AreaLevel; readonly competences: readonly CompetenceLevel[] } {
  const own = report.competences.filter((one) => one.area === area.id);
  const asked = own.map(({ id }) =>
    items.filter((one) => isEvidence(one) && one.item.competence === id),
  );
  const posterior = areaPosterior(
    asked.map((some) => some.filter((one) => one.answered).map(observationOf)),
  );
  const levels = own.flatMap(({ target }) => (target ? [target.level] : []));
  const level = (
    { id, name }: Pick<Level, 'id' | 'name'>,
    distribution: Distribution,
    some: typeof items,
  ): Level => {
    const answered = some.filter((one) => one.answered).length;
    const probabilities = levelProbabilities(distribution);
    return {
      id,
      name,
      answered,
      probabilities,
      named: nameableLevels(probabilities, answered),
      at: meanOf(distribution),
      from: quantile(distribution, TAIL),
      to: quantile(distribution, 1 - TAIL),
      deviation: deviationOf(distribution),
      credit: gradeOfItems(some),
      expected: referenceCredit(distribution),
    };
  };
  return {
    area: {
      area,
      ...level(area, posterior.area, asked.flat()),
      target: levels.length > 0 ? sumOf(levels) / levels.length : undefined,
    },
    competences: own.map((one, at) => {
      const distribution = posterior.competences[at] ?? [];
      const rated = items.find((each) => isRating(each) && each.item.competence === one.id);
      return {
        competence: one,
        ...level(one, distribution, asked[at] ?? []),
        gap:
          rated && asked[at]?.some(({ answered }) => answered)
            ? isOutside(distribution, Math.round(rated.credit * (LEVELS - 1)))
            : undefined,
      };
    }),
  };
}

/** Whether a learner said there what they can do, on a scale of all levels. */
function isRating({ item, keyed, answered }: ScoredItem): boolean {
  return answered && !keyed && item.competence !== undefined;
}

/** The grade to be expected on items of all levels, of the competences that were asked. */
function expectedGrade(
  competences: readonly CompetenceLevel[],
  weightOf: (competence: string) => number,
): number {
  const asked = competences
    .filter((one) => one.answered > 0)
    .map((one) => ({ ...one, weight: weightOf(one.competence.id) }));
  const weight = sumOf(asked.map((one) => one.weight));
  return weight && sumOf(asked.map((one) => one.weight * one.expected)) / weight;
}

/** What is told of competences and areas alike. */
type Told = Pick<ReportedCompetence, 'id' | 'name' | 'esco'>;

/** What is known of an area or a competence, for programs. */
function measureOf({ at, deviation, answered }: Level, basis: MeasureBasis): Measure {
  return {
    estimate: decimals(at),
    standardError: decimals(deviation),
    answers: answered,
    ...basis,
  };
}

/** A number with four decimals at most. */
function decimals(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function outcome(input: ReportInput<CompetenceContent>, found: CompetenceFindings): Outcome {
  const words = kindWords('competence');
  const { basis } = input.report;
  const told = ({ id, name, esco }: Told, one: Level): Objective => ({
    id,
    name,
    complete: one.answered > 0,
    ...(one.answered > 0 ? { credit: one.credit, measure: measureOf(one, basis) } : {}),
    summary: summaryOf(one, words),
    related: esco,
  });
  const objectives = [
    ...found.competences.map((one) => told(one.competence, one)),
    ...found.areas.map((one) => told(one.area, one)),
  ];
  if (!input.report.graded) return { objectives };
  const { credit, grade } = found;
  // Where there is no pass mark, cmi5 has no other place for it.
  const whole = { id: 'grade', name: words.gradeName, complete: true, credit };
  return {
    objectives: [...objectives, { ...whole, summary: words.grade(grade) }],
    credit,
    ...(found.passed === undefined ? {} : { passed: found.passed }),
  };
}
