import type { Random } from '../session/random.js';
import { information, type ItemParameters } from './gpcm.js';

/** An item that may come next. */
export interface Candidate {
  /** 1 foundation to 4 expert. */
  readonly level: number;
  readonly parameters: ItemParameters;
  /** Whether the parameters were estimated from answers, and are not an author's judgement. */
  readonly calibrated: boolean;
  /** Whether the learner has met it in no earlier attempt. */
  readonly fresh: boolean;
}

/** What decides which item comes next. */
export interface Choice {
  /** How often a level was asked already: of those asked least often one is taken. */
  readonly times: (level: number) => number;
  /** The ability estimated so far; absent where the items do not go by the answers. */
  readonly theta?: number | undefined;
  /** Items asked so far. */
  readonly asked: number;
  readonly random: Random;
}

/** Among how many of the best items chance decides, so that nobody knows what comes. */
const NEAREST = 3;
const MOST_INFORMATIVE = 5;
const MOST_INFORMATIVE_AT_FIRST = 8;
const FIRST = 3;

/**
 * The item that comes next; undefined if there is none.
 *
 * One not met before if there is one; then one of the levels asked least often. Where items go by
 * the answers, chance decides among those nearest in difficulty: an author's difficulty is too rough
 * to tell how much an item would say. Once all are calibrated, among those that say most.
 *
 * @source Kingsbury & Zara (1989), Procedures for selecting items for computerized adaptive tests.
 *   Applied Measurement in Education 2: randomesque selection.
 */
export function nextItem<Item extends Candidate>(
  candidates: readonly Item[],
  { times, theta, asked, random }: Choice,
): Item | undefined {
  const fresh = candidates.filter((one) => one.fresh);
  const open = fresh.length > 0 ? fresh : candidates;
  const least = Math.min(...open.map(({ level }) => times(level)));
  const even = open.filter(({ level }) => times(level) === least);
  const best = theta === undefined ? even : bestAt(even, theta, asked);
  return best[Math.floor(random() * best.length)];
}

function bestAt<Item extends Candidate>(
  items: readonly Item[],
  theta: number,
  asked: number,
): readonly Item[] {
  const calibrated = items.every((one) => one.calibrated);
  const loss = ({ parameters }: Item) =>
    calibrated ? -information(parameters, theta) : Math.abs(middleOf(parameters) - theta);
  const informative = asked < FIRST ? MOST_INFORMATIVE_AT_FIRST : MOST_INFORMATIVE;
  return [...items]
    .sort((one, other) => loss(one) - loss(other))
    .slice(0, calibrated ? informative : NEAREST);
}

/** The mean of the thresholds. */
function middleOf({ b }: ItemParameters): number {
  return b.reduce((sum, threshold) => sum + threshold, 0) / b.length;
}
