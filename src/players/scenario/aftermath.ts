import type { Table } from '../../core/scenario/card-kind.js';
import { withEffects } from '../../core/scenario/effects.js';
import { cardKind } from '../../core/scenario/kinds/index.js';
import { tableOf } from '../../core/scenario/play.js';
import type { Decision, Line } from '../../core/scenario/world.js';
import type { ScenarioContent } from './content.js';
import { settingOf, worldOf, type ScenarioState } from './scenario-state.js';

/** A decision below this share of what could be shown was a weak one. */
export const WEAK = 0.67;

/** A decision, what it was made on, and what followed from it at once. */
export interface Aftermath {
  readonly table: Table;
  readonly decision: Decision;
  readonly lines: readonly Line[];
}

/** The latest decision with what followed; undefined before the first. */
export function aftermathOf(content: ScenarioContent, state: ScenarioState): Aftermath | undefined {
  const setting = settingOf(content, state);
  const decision = worldOf(content, state)?.decisions.at(-1);
  const before = worldOf(content, { ...state, moves: state.moves.slice(0, -1) });
  const table = setting && before && tableOf(setting, before);
  if (!table || !decision) return undefined;
  const { picks, measures } = decision;
  const effects = cardKind(table.card).effects(table, picks);
  const { lines } = withEffects(setting, before, effects, { measures });
  return { table, decision, lines: lines.slice(before.lines.length) };
}

/** Whether a decision was a weak one. */
export function isWeak({ credit }: Decision): boolean {
  return credit !== undefined && credit < WEAK;
}

/** How much of what could be shown of a competence a decision shows. */
export function degreeOf(score: number, most: number): 'none' | 'part' | 'most' | 'full' {
  if (score >= most) return 'full';
  if (score <= 0) return 'none';
  return score * 3 < most * 2 ? 'part' : 'most';
}
