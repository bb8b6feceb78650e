import { expectation, type Distribution } from './grid.js';
import { expectedCredit } from './gpcm.js';
import { provisionalParameters } from './provisional.js';
import { sumOf } from './sum.js';

const ITEMS = [1, 2, 3, 4].map((level) => provisionalParameters({ level, categories: 2 }));

/**
 * The credit to be expected on a reference form, 0 to 1: one item of each level, nothing to be
 * gained by guessing.
 *
 * It makes attempts comparable whose items went by the answers.
 */
export function referenceCredit(distribution: Distribution): number {
  const credits = ITEMS.map((item) =>
    expectation(distribution, (theta) => expectedCredit(item, theta)),
  );
  return sumOf(credits) / ITEMS.length;
}
