import { expected, sumOf } from '../../core/adaptive/sum.js';
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
  const answered = sumOf(competences.map((one) => one.answered));
  const needs = competences.flatMap(({ competence: { target }, probabilities }) =>
    target
      ? [{ ...target, met: expected(probabilities, (level) => Math.min(1, level / target.level)) }]
      : [],
  );
  const weight = sumOf(needs.map((one) => one.weight));
  if (weight === 0 || answered < FEWEST) return undefined;
  const fit = sumOf(needs.map((one) => one.weight * one.met)) / weight;
  return BANDS.filter((from) => fit >= from).length;
}
