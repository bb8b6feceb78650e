import type { CardKind, Table } from './card-kind.js';
import { evaluate } from './expression.js';
import type { Card } from './scenario.js';
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
    return { competence, score, most, weight: at === 0 ? 2 : 1 };
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
