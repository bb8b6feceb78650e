import { isLegal, step, tableOf, begin } from '../../src/core/scenario/play.js';
import { played, policies } from '../../src/core/scenario/policies.js';
import { turningPoints } from '../../src/core/scenario/debrief.js';
import type { Setting } from '../../src/core/scenario/scope.js';
import type { ScenarioContent } from '../../src/players/scenario/content.js';
import { spread, type Section } from './figures.js';
import { filesOf, packedModuleOf } from './package-words.js';
import { timed } from './stopwatch.js';
import { zipBytes, type Workspace } from './workspace.js';

const MODULE = 'first-orders-abroad';
const TARGET = 'web';
/** Milliseconds that one decision may take. */
const MOST_STEP = 2;

/** What a game costs in Node: one decision with all that follows, a run read back, and its turning points. */
export function measureGame(workspace: Workspace, runs: number): Section {
  const { game } = contentIn(workspace);
  const settings = Array.from({ length: runs }, (_, seed): Setting => ({
    scenario: game,
    run: { code: seed * 7919, persona: game.personas[seed % game.personas.length]?.id ?? '' },
  }));
  const costs = settings.map((setting) => costOf(setting));
  return {
    title: 'Cost of a game',
    how: [
      `${MODULE} as its package holds it, in Node, played at random; each run has other cards and events.`,
      'Step: a decision checked and carried out, with the account of the round where it ends one; the mean of a run.',
      'Read back: a whole run worked out from its decisions. Debrief: its turning points, each replayed to the end. Times are those of the processor.',
    ],
    columns: [
      { key: 'step', title: 'step', unit: 'ms', most: MOST_STEP },
      { key: 'replay', title: 'read back', unit: 'ms' },
      { key: 'debrief', title: 'debrief', unit: 'ms' },
    ],
    rows: [
      {
        name: MODULE,
        values: {
          step: spread(costs.map(({ replay, moves }) => replay / moves)),
          replay: spread(costs.map(({ replay }) => replay)),
          debrief: spread(costs.map(({ debrief }) => debrief)),
        },
      },
    ],
  };
}

function costOf(setting: Setting) {
  const { moves } = played(setting, policies.random);
  const replay = timed(() => {
    let world = begin(setting);
    for (const move of moves) {
      if (!tableOf(setting, world) || !isLegal(setting, world, move)) break;
      world = step(setting, world, move);
    }
  });
  return { moves: moves.length, replay, debrief: timed(() => turningPoints(setting, moves)) };
}

/** @throws Error when the module was not packed. */
function contentIn(workspace: Workspace): ScenarioContent {
  const entry = workspace.entries.find(
    ({ module, target }) => module === MODULE && target === TARGET,
  );
  if (!entry) throw new Error(`There is no package of ${MODULE}`);
  // Only the package of the game is read.
  return packedModuleOf(filesOf(zipBytes(workspace, entry))).activity as ScenarioContent;
}
