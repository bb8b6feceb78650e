import type { CardKind, Table } from '../card-kind.js';
import { evaluate } from '../expression.js';
import type { ComposeCard, Tile } from '../scenario.js';
import { scopeOf } from '../scope.js';
import { worthiest } from '../worth.js';
import { byRule, endsWith } from './by-rule.js';

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
    picks.length <= compose.longest(card) &&
    endsWith(picks, DONE) &&
    picks[0] !== DONE &&
    picks.every((pick) => compose.vocabulary(card).includes(pick)) &&
    card.groups.every((group) => takenOf(card, picks, group.id).length <= group.most),
  settles: (_table, picks) => picks.includes(DONE),
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
    const [first, ...fewer] = messagesOf(table).filter((ids) => ids.length > 0);
    const any = table.card.tiles.slice(0, 1).map(({ id }) => id);
    return worthiest(
      compose,
      table,
      [first ?? any, ...fewer].map((ids) => [...ids, DONE]),
    );
  },
  words: ({ tiles }, _variant, picks) =>
    tiles
      .filter(({ id }) => picks.includes(id))
      .map(({ text }) => text)
      .join(' '),
};

/** Messages of true and plain tiles, with every number of each group; those with more go first. */
function messagesOf(table: Table<ComposeCard>): readonly (readonly string[])[] {
  const { groups, tiles } = table.card;
  return groups.reduce<readonly (readonly string[])[]>(
    (messages, { id, most }) => {
      const good = tiles
        .filter((tile) => tile.group === id && !tile.jargon && isTrue(table, tile))
        .slice(0, most)
        .map((tile) => tile.id);
      const starts = [good, ...good.map((_one, at) => good.slice(0, -1 - at))];
      return messages.flatMap((message) => starts.map((start) => [...message, ...start]));
    },
    [[]],
  );
}

function takenOf({ tiles }: ComposeCard, picks: readonly string[], group: string): readonly Tile[] {
  return tiles.filter((tile) => tile.group === group && picks.includes(tile.id));
}

function isTrue({ setting, world }: Table, { fits }: Tile): boolean {
  return evaluate(fits, scopeOf(setting, world)) !== 0;
}
