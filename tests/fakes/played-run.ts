import { played, policies } from '../../src/core/scenario/policies.js';
import type { Mode, ScenarioContent } from '../../src/players/scenario/content.js';
import { scenario } from '../../src/players/scenario/scenario.js';
import type { ScenarioState } from '../../src/players/scenario/scenario-state.js';
import { smallGame } from './small-game.js';

/** How a run is played through. */
export interface Playing {
  readonly content?: ScenarioContent;
  readonly policy?: keyof typeof policies;
  readonly mode?: Mode;
  readonly code?: number;
  /** The attempt before. */
  readonly before?: ScenarioState | undefined;
}

/** An attempt whose run is over. */
export function playedRun({
  content = smallGame,
  policy = 'best',
  mode = 'assess',
  code = 20,
  before,
}: Playing = {}): ScenarioState {
  const fresh = scenario.start(content, 7, '', before);
  const persona = content.game.personas[0]?.id ?? '';
  const state = scenario.apply(content, fresh, { type: 'set-up', persona, mode, code });
  const { moves } = played({ scenario: content.game, run: { persona, code } }, policies[policy]);
  return { ...state, moves: moves.map((move) => ({ ...move, seconds: 10 })), at: 'results' };
}

/** When a run was over. */
export const PLAYED_AT = new Date(2026, 10, 22, 12);
