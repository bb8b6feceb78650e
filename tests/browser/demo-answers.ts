import type { Plan, Reply } from './learner.js';

/** The first questions are about the learner's own firm and have no right answer. */
const OWN_FIRM: readonly Reply[] = [
  { pick: 0 },
  { pick: 3 },
  { pick: 0, shown: true },
  { figure: '3' },
];

/** Earns everything in the demo module. */
export const RIGHT = planOf({ figure: '10' }, { pick: 2 }, { pick: 0, also: [2, 4] }, { pick: 1 });

/** Earns nothing. */
export const WRONG = planOf({ figure: '20' }, { pick: 0 }, { pick: 1 }, { pick: 0 });

/** Earns half of the first case, all of the second, two thirds of the third, nothing of the last. */
export const PARTLY = planOf({ figure: '10.5' }, { pick: 2 }, { pick: 0, also: [2] }, { pick: 0 });

function planOf(...judged: readonly Reply[]): Plan {
  const replies = [...OWN_FIRM, ...judged];
  return (turn) => replies[turn - 1] ?? {};
}
