import { GRID, normalised, type Distribution } from './grid.js';
import { expected } from './sum.js';
import { likelihood, type Observation } from './gpcm.js';

/** How much competences of one area have in common; the variances add up to that of a competence. */
export interface Structure {
  readonly area: number;
  /** 0 where every competence is the area itself. */
  readonly deviation: number;
}

/** Three quarters are common to an area; both add up to 1. */
export const STRUCTURE: Structure = { area: 0.75, deviation: 0.25 };

/** What is known of an area and of each of its competences. */
export interface AreaPosterior {
  readonly area: Distribution;
  /** In the order of the competences given. */
  readonly competences: readonly Distribution[];
}

/**
 * What is known of an area and its competences: a competence is its area plus a deviation.
 *
 * At each point of the area each deviation is summed on its own, because competences are
 * independent once the area is known. An area of six competences so takes six sums over two
 * dimensions and none over seven.
 *
 * @param answers The answers on each competence, empty for one without.
 * @source Gibbons & Hedeker (1992), Full-information item bi-factor analysis. Psychometrika 57.
 */
export function areaPosterior(
  answers: readonly (readonly Observation[])[],
  { area, deviation }: Structure = STRUCTURE,
): AreaPosterior {
  const prior = GRID.map((theta) => density(theta, area));
  // How well each competence's answers go with an ability, at every point of the grid.
  const fits = answers.map((observed) => GRID.map((theta) => likelihood(observed, theta)));
  const steps = transitions(deviation);
  // What the answers on one competence say of the area.
  const marginals = fits.map((fit) => steps.map((step) => expected(step, (at) => fit[at] ?? 0)));
  const joint = prior.map((weight, at) =>
    marginals.reduce((product, marginal) => product * (marginal[at] ?? 0), weight),
  );
  return {
    area: normalised(joint),
    competences: fits.map((fit, one) => {
      const others = joint.map((weight, at) => weight / (marginals[one]?.[at] ?? 1));
      return normalised(fit.map((own, to) => own * expected(others, (at) => steps[at]?.[to] ?? 0)));
    }),
  };
}

/** For each point of the area the probabilities of a competence's ability. */
function transitions(variance: number): readonly Distribution[] {
  return GRID.map((from) => normalised(GRID.map((to) => density(to - from, variance))));
}

/** A variance that leaves no room for any distance between two points of the grid. */
const NONE = 1e-9;

function density(distance: number, variance: number): number {
  return Math.exp((-distance * distance) / (2 * Math.max(NONE, variance)));
}
