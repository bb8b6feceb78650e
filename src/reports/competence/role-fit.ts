import type { CompetenceLevel } from './competence.js';

/** From which share of the role's needs on each of the higher bands begins. */
const BANDS = [0.4, 0.65, 0.85];
/** Answers without which no fit is told. */
const FEWEST = 16;

/**
 * How well somebody fills a role, as a band from 0 to 3; undefined without a role or with too few answers.
 *
 * Each need counts by its weight, and is met by the share of its level that is to be expected; more
 * than is needed makes up for nothing elsewhere.
 */
export function fitOf(competences: readonly CompetenceLevel[]): number | undefined {
  const answered = competences.reduce((sum, one) => sum + one.answered, 0);
  const needs = competences.flatMap(({ competence: { target }, probabilities }) =>
    target ? [{ ...target, met: expectedShare(probabilities, target.level) }] : [],
  );
  const weight = needs.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0 || answered < FEWEST) return undefined;
  const fit = needs.reduce((sum, one) => sum + one.weight * one.met, 0) / weight;
  return BANDS.filter((from) => fit >= from).length;
}

/** The share of a level that is to be expected, 1 at most. */
function expectedShare(probabilities: readonly number[], needed: number): number {
  return probabilities.reduce(
    (sum, probability, level) => sum + probability * Math.min(1, level / needed),
    0,
  );
}
