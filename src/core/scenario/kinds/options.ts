import type { CardKind, Table } from '../card-kind.js';
import type { CardOption, OptionsCard } from '../scenario.js';
import { valueIn } from '../scope.js';

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
    Math.max(1, ...optionsOf(table).map(({ evidence }) => evidence[competence] ?? 0)),
  best: (table) => {
    const ranked = openOptions(table).map((option) => ({ option, worth: worthOf(table, option) }));
    const most = Math.max(...ranked.map(({ worth }) => worth));
    return ranked
      .filter(({ worth }) => worth === most)
      .slice(0, 1)
      .map(({ option }) => option.key);
  },
  words: ({ variants }, variant, [key]) =>
    variants[variant]?.options.find((option) => option.key === key)?.text ?? '',
};

/** Options that are there now. */
export function openOptions(table: Table<OptionsCard>): readonly CardOption[] {
  const { setting, world } = table;
  return optionsOf(table).filter(({ when }) => valueIn(setting, world, when, 1) !== 0);
}

function optionsOf({ card, variant }: Table<OptionsCard>): readonly CardOption[] {
  return card.variants[variant]?.options ?? [];
}

function chosen(table: Table<OptionsCard>, [key]: readonly string[]): CardOption | undefined {
  return optionsOf(table).find((option) => option.key === key);
}

function worthOf({ card }: Table<OptionsCard>, { evidence }: CardOption): number {
  return card.competences.reduce(
    (sum, competence, at) => sum + (evidence[competence] ?? 0) * (at === 0 ? 2 : 1),
    0,
  );
}
