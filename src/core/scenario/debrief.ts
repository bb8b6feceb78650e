import { cardKind } from './kinds/index.js';
import { businessResult } from './outcome.js';
import { begin, isLegal, play, step, tableOf, type Move } from './play.js';
import type { Setting } from './scope.js';
import type { World } from './world.js';

/** A decision that turned the run, and what the best one would have brought. */
export interface TurningPoint {
  /** Place of the decision among the moves. */
  readonly at: number;
  readonly round: number;
  readonly card: string;
  readonly credit: number;
  readonly best: readonly string[];
  /** Business result of the same run with the best decision here, less that of the run itself. */
  readonly business: number;
}

/**
 * The same run with the best decision at one point; all others stay as far as they can be made.
 *
 * @param at Place of the decision among the moves.
 */
export function withBestAt(setting: Setting, moves: readonly Move[], at: number): World {
  let world = begin(setting);
  for (const [place, move] of moves.entries()) {
    const table = tableOf(setting, world);
    if (!table) break;
    const keeps = place !== at && isLegal(setting, world, move);
    // Another card may lie here now, as another market has other papers.
    const picks = keeps ? move.picks : cardKind(table.card).best(table);
    world = step(setting, world, { card: table.card.id, picks });
  }
  return world;
}

/**
 * The decisions that turned the run most: what the best decision shows more, times what it would have
 * moved in the business result; none for a run without a weak decision.
 *
 * @param most How many; in the order of the run.
 */
export function turningPoints(
  setting: Setting,
  moves: readonly Move[],
  most = 3,
): readonly TurningPoint[] {
  const world = play(setting, moves);
  const result = businessResult(setting, world);
  const points = world.decisions.flatMap((decision, at) => {
    if (decision.credit === undefined || decision.credit >= 1) return [];
    const table = tableOf(setting, play(setting, moves.slice(0, at)));
    if (!table) return [];
    const best = cardKind(table.card).best(table);
    const business = businessResult(setting, withBestAt(setting, moves, at)) - result;
    const { round, card, credit } = decision;
    return [{ at, round, card, credit, best, business }];
  });
  return points
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, most)
    .sort((one, other) => one.at - other.at);
}

function weightOf({ credit, business }: TurningPoint): number {
  return (1 - credit) * (1 + Math.abs(business));
}
