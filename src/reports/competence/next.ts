import { expected, sumOf } from '../../core/adaptive/sum.js';
import type { CompetenceLevel } from './competence.js';
import type { ReportedCompetence } from './schema.js';

/** A competence to work on next. */
export interface NextStep {
  readonly competence: ReportedCompetence;
  /** The level to aim at, 1 to 4. */
  readonly level: number;
  /** Whether too few answers are there to know, so that more of them help first. */
  readonly unsure: boolean;
}

const MOST = 3;
const MOST_OF_AREA = 2;
/** Levels, times weight, that are missing at least. */
const LEAST = 0.05;
/** What is aimed at without a role: intermediate. */
const PLAIN = { level: 2, weight: 1 };
/** Where the probability of being below the target lies, nobody knows whether it is. */
const OPEN = { from: 0.35, to: 0.65 };
const FEW = 2;
/** The probability of being wrong about a target from which on more answers are worth their time. */
const DOUBTFUL = 0.25;

/**
 * The competences where work helps most: weight by the levels that are to be expected missing.
 *
 * Of equals the first of the framework comes first, and no area has more than two.
 */
export function nextOf(competences: readonly CompetenceLevel[]): readonly NextStep[] {
  return competences
    .map((one) => ({ ...one, urgency: urgencyOf(one) }))
    .filter(({ urgency }) => urgency > LEAST)
    .sort((left, right) => right.urgency - left.urgency)
    .filter(({ competence: { area } }, at, ranked) => {
      const before = ranked.slice(0, at).filter((one) => one.competence.area === area);
      return before.length < MOST_OF_AREA;
    })
    .slice(0, MOST)
    .map(stepOf);
}

/**
 * How much more answers would help: weight by the probability of being wrong about the target; 0 where
 * that is small.
 */
export function doubtOf({
  competence: { target = PLAIN },
  probabilities,
}: Pick<CompetenceLevel, 'competence' | 'probabilities'>): number {
  const below = sumOf(probabilities.slice(0, target.level));
  const wrong = Math.min(below, 1 - below);
  return wrong < DOUBTFUL ? 0 : target.weight * wrong;
}

function urgencyOf({ competence: { target = PLAIN }, probabilities }: CompetenceLevel): number {
  return target.weight * expected(probabilities, (level) => Math.max(0, target.level - level));
}

function stepOf({ competence, probabilities, answered }: CompetenceLevel): NextStep {
  const { level } = competence.target ?? PLAIN;
  const below = sumOf(probabilities.slice(0, level));
  const likeliest = probabilities.indexOf(Math.max(...probabilities));
  return {
    competence,
    level: Math.min(level, likeliest + 1),
    unsure: answered < FEW && below >= OPEN.from && below <= OPEN.to,
  };
}
