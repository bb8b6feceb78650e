import type { Table } from './card-kind.js';
import { inDrawnOrder, roll } from './chance.js';
import { isOpen } from './kinds/negotiate.js';
import { cardKind } from './kinds/index.js';
import { openOptions } from './kinds/options.js';
import { begin, step, tableOf, type Move } from './play.js';
import { businessResult } from './outcome.js';
import type { Setting } from './scope.js';
import type { World } from './world.js';

/** A way to play, for simulations. */
export type Policy = (table: Table) => readonly string[];

/** A whole run played by a policy. */
export function played(
  setting: Setting,
  policy: Policy,
): { readonly world: World; readonly moves: readonly Move[] } {
  let world = begin(setting);
  const moves: Move[] = [];
  for (let table = tableOf(setting, world); table; table = tableOf(setting, world)) {
    const move = { card: table.card.id, picks: policy(table) };
    moves.push(move);
    world = step(setting, world, move);
  }
  return { world, moves };
}

/** Whole decisions that could be made, drawn for the run; with the best one among them. */
export function candidates(table: Table): readonly (readonly string[])[] {
  const kind = cardKind(table.card);
  const { card } = table;
  if (card.kind === 'options') return openOptions({ ...table, card }).map(({ key }) => [key]);
  const tries = Array.from({ length: 12 }, (_one, at) => drawnDecision(table, at));
  return [kind.best(table), ...tries];
}

/** A decision made without thinking: picks drawn until they are a whole one. */
export function drawnDecision(table: Table, attempt = 0): readonly string[] {
  const { card, setting, world } = table;
  const kind = cardKind(card);
  const picks: string[] = [];
  for (let at = 0; at < kind.longest(card) && !kind.settles(table, picks); at += 1) {
    const drawnFor = [card.number, world.round, attempt, at];
    const next = inDrawnOrder(setting.run, 'player', drawnFor, kind.vocabulary(card)).find(
      (pick) =>
        kind.allows(table, [...picks, pick]) &&
        (card.kind !== 'negotiate' || isOpen(card, picks, pick)),
    );
    if (next === undefined) break;
    picks.push(next);
  }
  return kind.settles(table, picks) ? picks : kind.best(table);
}

/** Decides as the author's key says. */
export const best: Policy = (table) => cardKind(table.card).best(table);

/** Decides without thinking. */
export const random: Policy = (table) => {
  const all = candidates(table);
  if (table.card.kind !== 'options') return drawnDecision(table);
  const { setting, card, world } = table;
  return all[roll(setting.run, 'player', [card.number, world.round], all.length)] ?? best(table);
};

/** Takes what brings most of something at once. */
function most(value: (world: World, table: Table) => number): Policy {
  return (table) => {
    const { setting, world, card } = table;
    const worth = candidates(table).map((picks) => ({
      picks,
      value: value(step(setting, world, { card: card.id, picks }), table),
    }));
    return worth.reduce((one, other) => (other.value > one.value ? other : one)).picks;
  };
}

/** Takes what brings most money at once. */
export const greedy: Policy = most((world) => world.values['cash'] ?? 0);

/** Takes what changes least. */
export const timid: Policy = most((after, { world }) => {
  const moved = Object.entries(after.values).reduce(
    (sum, [id, value]) => sum + Math.abs(value - (world.values[id] ?? 0)),
    0,
  );
  return -moved;
});

/** Takes what leaves the business best at once, whatever it shows. */
export const cautious: Policy = most((world, { setting }) => businessResult(setting, world));

/** The policies of a simulation, by name. */
export const policies = { best, random, greedy, timid, cautious } as const;
