import { cardKind } from '../../src/core/scenario/kinds/index.js';
import { tableOf } from '../../src/core/scenario/play.js';
import type { ScenarioContent } from '../../src/players/scenario/content.js';
import { scenario, type ScenarioAction } from '../../src/players/scenario/scenario.js';
import {
  isFinished,
  settingOf,
  worldOf,
  type PlayedRun,
  type ScenarioState,
} from '../../src/players/scenario/scenario-state.js';
import { drawnPicks } from './scenario-run.js';

/** What a learner without a plan does next; undefined when the run is over and told. */
export function nextAction(
  content: ScenarioContent,
  state: ScenarioState,
  numbers: readonly number[],
  run: PlayedRun,
): ScenarioAction | undefined {
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  if (!setting || !world) return { type: 'set-up', ...run };
  const table = tableOf(setting, world);
  if (state.at !== 'card') {
    return isFinished(content, state) && state.at === 'news' ? undefined : { type: 'continue' };
  }
  if (!table) return undefined;
  const shift = state.moves.length + state.draft.length;
  const shifted = numbers.map((number, at) => (number + (shift + at) * 0.618) % 1);
  const seconds = Math.round((shifted[0] ?? 0) * 400);
  const kind = cardKind(table.card);
  if (!kind.stepwise) return { type: 'decide', picks: drawnPicks(table, shifted), seconds };
  const open = kind
    .vocabulary(table.card)
    .filter((pick) => kind.allows(table, [...state.draft, pick]));
  const pick = open[Math.floor((shifted[0] ?? 0) * open.length)] ?? '';
  return { type: 'pick', pick, seconds };
}

/** Every state of a run, from the beginning of an attempt until all is told. */
export function visited(
  content: ScenarioContent,
  start: ScenarioState,
  numbers: readonly number[],
  run: PlayedRun,
): readonly ScenarioState[] {
  const states = [start];
  for (;;) {
    const state = states.at(-1) ?? start;
    const action = nextAction(content, state, numbers, run);
    if (!action) return states;
    const next = scenario.apply(content, state, action);
    if (next === state) throw new Error(`Nothing came of ${JSON.stringify(action)}`);
    states.push(next);
  }
}

/** The end of a whole run whose every decision is made by an option or by the authors' key. */
export function finishedRun(
  content: ScenarioContent,
  start: ScenarioState,
  run: PlayedRun,
  option?: string,
): ScenarioState {
  let state = scenario.apply(content, start, { type: 'set-up', ...run });
  for (;;) {
    const setting = settingOf(content, state);
    const world = worldOf(content, state);
    const table = setting && world && tableOf(setting, world);
    if (!table) return state;
    const best = cardKind(table.card).best(table);
    const picks = option !== undefined && table.card.kind === 'options' ? [option] : best;
    const moves = [{ type: 'continue' }, { type: 'decide', picks, seconds: 1 }] as const;
    state = moves.reduce<ScenarioState>(
      (now, action) =>
        action.type === 'continue' && now.at === 'card'
          ? now
          : scenario.apply(content, now, action),
      state,
    );
  }
}
