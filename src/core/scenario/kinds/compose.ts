import type { CardKind, Table } from '../card-kind.js';
import { evaluate } from '../expression.js';
import type { ComposeCard, Tile } from '../scenario.js';
import { scopeOf } from '../scope.js';
import { byRule } from './by-rule.js';

const DONE = 'done';

/**
 * A message made of tiles: picks are the tiles in their order, then `done`.
 *
 * Measures: `tiles` (in all), `jargon` (tiles that keep listeners out), `untrue` (tiles that are not
 * true of the run), and for each group, by its id, the tiles taken that are true.
 */
export const compose: CardKind<ComposeCard> = {
  ...byRule,
  kind: 'compose',
  stepwise: false,
  vocabulary: ({ tiles }) => [...tiles.map(({ id }) => id), DONE],
  longest: ({ groups }) => groups.reduce((sum, { most }) => sum + most, 1),
  allows: ({ card }, picks) =>
    new Set(picks).size === picks.length &&
    picks.every((pick) => compose.vocabulary(card).includes(pick)) &&
    card.groups.every((group) => takenOf(card, picks, group.id).length <= group.most),
  settles: (_table, picks) => picks.includes(DONE) && picks.length > 1,
  measures: (table, picks) => {
    const { card } = table;
    const taken = card.tiles.filter(({ id }) => picks.includes(id));
    const groups = card.groups.map(({ id }) => [
      id,
      takenOf(card, picks, id).filter((tile) => isTrue(table, tile)).length,
    ]);
    return {
      ...(Object.fromEntries(groups) as Record<string, number>),
      tiles: taken.length,
      jargon: taken.filter(({ jargon }) => jargon).length,
      untrue: taken.filter((tile) => !isTrue(table, tile)).length,
    };
  },
  best: (table) => {
    const { card } = table;
    const taken = card.groups.flatMap(({ id, most }) =>
      card.tiles
        .filter((tile) => tile.group === id && !tile.jargon && isTrue(table, tile))
        .slice(0, most),
    );
    return [...taken.map(({ id }) => id), DONE];
  },
  words: ({ tiles }, _variant, picks) =>
    tiles
      .filter(({ id }) => picks.includes(id))
      .map(({ text }) => text)
      .join(' '),
};

function takenOf({ tiles }: ComposeCard, picks: readonly string[], group: string): readonly Tile[] {
  return tiles.filter((tile) => tile.group === group && picks.includes(tile.id));
}

function isTrue({ setting, world }: Table, { fits }: Tile): boolean {
  return evaluate(fits, scopeOf(setting, world)) !== 0;
}
