import { setOf } from '../../../core/scenario/scenario.js';
import type { ComparedRole, ScenarioContent } from '../content.js';
import { earlierWith, type ScenarioState } from '../scenario-state.js';
import type { CompetenceRow } from './rows.js';

/** A competence to work on. */
export interface NextStep {
  readonly row: CompetenceRow;
  /** Missed in several decisions, lacking for the role, or lacking at all. */
  readonly why: 'missed' | 'lackingForRole' | 'lacking';
}

/** How to play again so that it helps most. */
export type Practice = 'otherSet' | 'practice' | 'again';

const MOST = 3;
/** Misses in one competence from which on it goes before all others. */
const OFTEN = 2;

/**
 * The competences where work helps most: first those missed twice, then by weight times what is lacking.
 *
 * Of equals the first of the content comes first.
 *
 * @param weights Of the role, by competence; all weigh the same without one.
 */
export function nextOf(
  rows: readonly CompetenceRow[],
  weights?: ComparedRole['weights'],
): readonly NextStep[] {
  return rows
    .map((row) => {
      const weight = weights ? (weights[row.competence] ?? 0) : 1;
      const often = row.misses >= OFTEN;
      return { row, weight, often, urgency: weight * row.lack };
    })
    .filter(({ often, urgency }) => often || urgency > 0)
    .sort((one, other) => Number(other.often) - Number(one.often) || other.urgency - one.urgency)
    .slice(0, MOST)
    .map(({ row, often }) => ({
      row,
      why: often ? 'missed' : weights ? 'lackingForRole' : 'lacking',
    }));
}

/** How to play again: with cards that were not dealt yet, with the authors' view, or the same course. */
export function practiceOf(content: ScenarioContent, state: ScenarioState): Practice {
  const { game, modes } = content;
  const differ = game.rounds.some(({ slots }) => slots.some(({ a, b }) => a.join() !== b.join()));
  const sets = new Set(earlierWith(content, state).list.map(setOf));
  if (differ && sets.size === 1) return 'otherSet';
  return modes.includes('practice') && state.run?.mode !== 'practice' ? 'practice' : 'again';
}
