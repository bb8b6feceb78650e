import type { CardKind, Table } from './card-kind.js';
import { evaluate } from './expression.js';
import type { Card, CardOption } from './scenario.js';
import { scopeOf } from './scope.js';
import type { Evidence } from './world.js';

/** What a decision shows of each competence of its card, in their order. */
export function evidenceOf<Kind extends Card>(
  kind: CardKind<Kind>,
  table: Table<Kind>,
  picks: readonly string[],
  measures = kind.measures(table, picks),
): readonly Evidence[] {
  const { card, setting, world } = table;
  const key = kind.evidence(table, picks);
  const scope = scopeOf(setting, world, world.focus, measures);
  return card.competences.map((competence, at) => {
    const most = kind.most(table, competence);
    const score = Math.max(0, Math.min(most, evaluate(key[competence] ?? 0, scope)));
    return { competence, score, most, weight: weightAt(at) };
  });
}

/** What evidence amounts to: its scores by their weights. */
export function worthOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { score, weight }) => sum + score * weight, 0);
}

/** The decision that shows most; the first of those that show the same, none of none. */
export function worthiest<Kind extends Card>(
  kind: CardKind<Kind>,
  table: Table<Kind>,
  decisions: readonly (readonly string[])[],
): readonly string[] {
  const worths = decisions.map((picks) => worthOf(evidenceOf(kind, table, picks)));
  return decisions[worths.indexOf(Math.max(...worths))] ?? [];
}

/** The weight of a competence by its place on the card: the first weighs double. */
function weightAt(place: number): number {
  return place === 0 ? 2 : 1;
}

/** An option as far as patterns are looked for. */
type KeyedOption = Pick<CardOption, 'evidence' | 'text'>;

/** The option that shows most by the key of a card; the first of several. */
export function bestOption<Option extends KeyedOption>(
  competences: readonly string[],
  options: readonly Option[],
): Option | undefined {
  const worths = options.map(({ evidence }) =>
    competences.reduce((sum, id, at) => sum + (evidence[id] ?? 0) * weightAt(at), 0),
  );
  return options[worths.indexOf(Math.max(...worths))];
}

/** Whether an option is longer than all others, which learners find out. */
export function isLongest<Option extends KeyedOption>(
  one: Option | undefined,
  options: readonly Option[],
): boolean {
  return options.every((other) => other === one || other.text.length < (one?.text.length ?? 0));
}
