import fc from 'fast-check';
import type { Table } from '../../src/core/scenario/card-kind.js';
import { cardKind } from '../../src/core/scenario/kinds/index.js';
import { begin, step, tableOf, type Move } from '../../src/core/scenario/play.js';
import type { Run, Scenario } from '../../src/core/scenario/scenario.js';
import type { Setting } from '../../src/core/scenario/scope.js';
import type { World } from '../../src/core/scenario/world.js';

/** Any run of a game. */
export function runsOf({ personas }: Pick<Scenario, 'personas'>): fc.Arbitrary<Run> {
  return fc.record({
    code: fc.integer({ min: 0, max: 0xffffffff }),
    persona: fc.constantFrom(...personas.map(({ id }) => id)),
  });
}

/** Numbers that decide what a learner without a plan picks, 0 to 1. */
export const whims = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

/** The first table with a card, in a run whose other decisions are the best. */
export function tableWith(setting: Setting, card: string): Table {
  let world = begin(setting);
  for (;;) {
    const table = tableOf(setting, world);
    if (!table) throw new Error(`The run deals no card "${card}"`);
    if (table.card.id === card) return table;
    world = step(setting, world, { card: table.card.id, picks: cardKind(table.card).best(table) });
  }
}

/**
 * Picks as a learner without a plan makes them: each one of those that are allowed, until they settle
 * or none is.
 */
export function drawnPicks(table: Table, numbers: readonly number[]): readonly string[] {
  const kind = cardKind(table.card);
  let picks: readonly string[] = [];
  for (let at = 0; !kind.settles(table, picks); at += 1) {
    const open = kind
      .vocabulary(table.card)
      .map((pick) => [...picks, pick])
      .filter((more) => kind.allows(table, more));
    const next = open[Math.floor((numbers[at % numbers.length] ?? 0) * open.length)];
    if (!next) break;
    picks = next;
  }
  return picks;
}

/** A run of a learner without a plan: its moves, and the world before each of them and at the end. */
export function drawnRun(
  setting: Setting,
  numbers: readonly number[],
): { readonly moves: readonly Move[]; readonly worlds: readonly World[] } {
  const moves: Move[] = [];
  const worlds = [begin(setting)];
  for (;;) {
    const world = worlds.at(-1) ?? begin(setting);
    const table = tableOf(setting, world);
    if (!table) return { moves, worlds };
    const shifted = numbers.map((number, at) => (number + (moves.length + at) * 0.618) % 1);
    const move = { card: table.card.id, picks: drawnPicks(table, shifted) };
    moves.push(move);
    worlds.push(step(setting, world, move));
  }
}
