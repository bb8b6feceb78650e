import { loadModules } from '../../packager/load/load-modules.js';
import { en } from '../../src/i18n/en.js';
import * as kindWords from '../../src/i18n/en/index.js';
import { registerAllKindWords } from '../../src/i18n/kinds/words.js';
import type { ScenarioContent } from '../../src/players/scenario/content.js';

registerAllKindWords('en', kindWords);

/** A game of this repository as its learners get it, in English. */
export function authoredGame(id: string): ScenarioContent {
  const { modules } = loadModules('modules', { today: '2026-11-30', only: [id] });
  const [module] = modules;
  if (!module) throw new Error(`The game "${id}" has errors; "portolan check" tells them.`);
  // Only games are asked for.
  return { ...module.pack('en').activity, phrases: en.phrases } as ScenarioContent;
}
