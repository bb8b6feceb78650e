import type { CardKind, Table } from '../card-kind.js';
import type { CardOption, OptionsCard } from '../scenario.js';
import { valueIn } from '../scope.js';
import { worthiest } from '../worth.js';

/** Decisions among a few options: one pick, the key of an option. */
export const options: CardKind<OptionsCard> = {
  kind: 'options',
  stepwise: false,
  vocabulary: () => [...'abcdef'],
  longest: () => 1,
  allows: (table, picks) =>
    picks.length <= 1 && picks.every((key) => openOptions(table).some((one) => one.key === key)),
  settles: (_table, picks) => picks.length === 1,
  measures: () => ({}),
  evidence: (table, picks) => chosen(table, picks)?.evidence ?? {},
  effects: (table, picks) => chosen(table, picks)?.effects ?? [],
  most: (table, competence) =>
    Math.max(1, ...openOptions(table).map(({ evidence }) => evidence[competence] ?? 0)),
  best: (table) =>
    worthiest(
      options,
      table,
      openOptions(table).map(({ key }) => [key]),
    ),
  words: ({ variants }, variant, [key]) =>
    variants[variant]?.options.find((option) => option.key === key)?.text ?? '',
};

/** Options that are there now; all where the world leaves none, so that every card can be decided. */
export function openOptions(table: Table<OptionsCard>): readonly CardOption[] {
  const { setting, world } = table;
  const all = optionsOf(table);
  const open = all.filter(({ when }) => valueIn(setting, world, when, 1) !== 0);
  return open.length > 0 ? open : all;
}

function optionsOf({ card, variant }: Table<OptionsCard>): readonly CardOption[] {
  return card.variants[variant]?.options ?? [];
}

function chosen(table: Table<OptionsCard>, [key]: readonly string[]): CardOption | undefined {
  return optionsOf(table).find((option) => option.key === key);
}
