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
/** What is aimed at without a role: intermediate. */
const PLAIN = { level: 2, weight: 1 };
/** Where the probability of being below the target lies, nobody knows whether it is. */
const OPEN = { from: 0.35, to: 0.65 };
const FEW = 2;

/**
 * The competences where work helps most: weight by the levels that are to be expected missing.
 *
 * Of equals the first of the framework comes first, and no area has more than two.
 */
export function nextOf(competences: readonly CompetenceLevel[]): readonly NextStep[] {
  const ranked = competences
    .map((one) => ({ one, urgency: urgencyOf(one) }))
    .filter(({ urgency }) => urgency > 0.05)
    .sort((left, right) => right.urgency - left.urgency);
  const taken = new Map<string, number>();
  return ranked
    .filter(({ one: { competence } }) => {
      const before = taken.get(competence.area) ?? 0;
      taken.set(competence.area, before + 1);
      return before < 2;
    })
    .slice(0, MOST)
    .map(({ one }) => stepOf(one));
}

function urgencyOf({ competence: { target = PLAIN }, probabilities }: CompetenceLevel): number {
  return (
    target.weight *
    probabilities.reduce(
      (sum, probability, level) => sum + probability * Math.max(0, target.level - level),
      0,
    )
  );
}

function stepOf({ competence, probabilities, answered }: CompetenceLevel): NextStep {
  const { level } = competence.target ?? PLAIN;
  const below = probabilities.slice(0, level).reduce((sum, one) => sum + one, 0);
  const likeliest = probabilities.indexOf(Math.max(...probabilities));
  return {
    competence,
    level: Math.min(level, likeliest + 1),
    unsure: answered < FEW && below >= OPEN.from && below <= OPEN.to,
  };
}
