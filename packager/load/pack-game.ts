import { competenceNames, type Framework } from '../../src/core/competence/framework.js';
import { plainText } from '../../src/content/prose.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { competencesShown, gameOf } from '../../src/module/scenario/game.js';
import type { PackedGame } from '../../src/module/packed-module.js';
import type { ComparedRole } from '../../src/players/scenario/content.js';
import { factSources } from './fact-sources.js';
import type { LanguageVersion } from './language-version.js';

/**
 * A game as it lies in a package.
 *
 * Facts go along with their sources, by card; in other languages than English only the sources.
 *
 * @throws Error for a module without a game, which is refused before.
 */
export function packGame(version: LanguageVersion, framework: Framework): PackedGame {
  const { module, language } = version;
  const { activity } = module.head.value;
  const game = gameOf(module);
  if (!game || activity.kind !== 'scenario') throw new Error('The module has no game');
  const facts = module.game?.cards.map(({ value }) => [
    value.id,
    value.facts.map((id) => factWords(id, framework, language)),
  ]);
  return {
    kind: 'scenario',
    minutes: activity.minutes,
    feedback: 'after-handing-in',
    sections: [],
    items: [],
    report: { kind: 'debrief' },
    competences: competenceNames(framework, language, new Set(competencesShown(game))),
    game,
    counts: activity.counts,
    modes: activity.modes,
    role: roleOf(activity, framework),
    reflection: activity.reflection,
    bankVersion: module.head.value.version,
    facts: Object.fromEntries(facts ?? []) as Record<string, readonly string[]>,
  };
}

function factWords(id: string, framework: Framework, language: string): string {
  const source = plainText(factSources([id], framework, language));
  const fact = framework.facts.find((one) => one.id === id);
  return fact && language.startsWith('en') ? `${fact.statement} ${source}` : source;
}

function roleOf(
  { role: id }: Extract<ModuleHead['activity'], { kind: 'scenario' }>,
  { roles }: Framework,
): ComparedRole | undefined {
  const role = roles.find((one) => one.id === id);
  if (!role) return undefined;
  const weights = Object.entries(role.targets).map(([competence, { weight }]) => [
    competence,
    weight,
  ]);
  return { name: role.name, weights: Object.fromEntries(weights) as Record<string, number> };
}
