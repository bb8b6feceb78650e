import { competenceNames, type Framework } from '../../src/core/competence/framework.js';
import type { Card } from '../../src/core/scenario/scenario.js';
import type { ModuleHead } from '../../src/module/schema.js';
import { competencesShown, gameOf } from '../../src/module/scenario/game.js';
import type { ComparedRole, ScenarioContent } from '../../src/players/scenario/content.js';
import { factSources } from './fact-sources.js';
import type { LanguageVersion } from './language-version.js';

/** What a package holds of a game; `debrief` is what tells of it at the end. */
export type PackedGame = Omit<ScenarioContent, 'phrases'>;

/**
 * A game as it lies in a package.
 *
 * The sources of the facts behind a card stand below the view of its authors.
 *
 * @throws Error for a module without a game, which is refused before.
 */
export function packGame(version: LanguageVersion, framework: Framework): PackedGame {
  const { module, language } = version;
  const { activity } = module.head.value;
  const game = gameOf(module);
  if (!game || activity.kind !== 'scenario') throw new Error('The module has no game');
  const facts = new Map(module.game?.cards.map(({ value }) => [value.id, value.facts]));
  const cards = game.cards.map((card): Card => {
    const sources = factSources(facts.get(card.id) ?? [], framework, language);
    return { ...card, view: [...(card.view ?? []), ...sources] };
  });
  return {
    kind: 'scenario',
    minutes: activity.minutes,
    feedback: 'after-handing-in',
    sections: [],
    items: [],
    report: { kind: 'debrief' },
    competences: competenceNames(framework, language, new Set(competencesShown(game))),
    game: { ...game, cards },
    counts: activity.counts,
    modes: activity.modes,
    role: roleOf(activity, framework),
    reflection: activity.reflection,
  };
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
