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
  const before = play(setting, moves.slice(0, at));
  const table = tableOf(setting, before);
  if (!table) return before;
  const best = { card: table.card.id, picks: cardKind(table.card).best(table) };
  return onward(setting, step(setting, before, best), moves.slice(at + 1));
}

/** A world after further moves; where one cannot be made any more, the best decision is. */
function onward(setting: Setting, world: World, moves: readonly Move[]): World {
  let now = world;
  for (const move of moves) {
    const table = tableOf(setting, now);
    if (!table) break;
    // Another card may lie here now, as another market has other papers.
    const picks = isLegal(setting, now, move) ? move.picks : cardKind(table.card).best(table);
    now = step(setting, now, { card: table.card.id, picks });
  }
  return now;
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
  let world = begin(setting);
  const points: TurningPoint[] = [];
  for (const [at, move] of moves.entries()) {
    const table = tableOf(setting, world);
    if (!table || !isLegal(setting, world, move)) break;
    const next = step(setting, world, move);
    const { round, card, credit = 1 } = next.decisions.at(-1) ?? { round: 0, card: '' };
    if (credit < 1) {
      // From here, and not from the beginning: a run is long.
      const best = cardKind(table.card).best(table);
      const other = step(setting, world, { card: table.card.id, picks: best });
      const business = businessResult(setting, onward(setting, other, moves.slice(at + 1)));
      points.push({ at, round, card, credit, best, business });
    }
    world = next;
  }
  const result = businessResult(setting, world);
  return points
    .map((point) => ({ ...point, business: point.business - result }))
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, most)
    .sort((one, other) => one.at - other.at);
}

function weightOf({ credit, business }: TurningPoint): number {
  return (1 - credit) * (1 + Math.abs(business));
}
