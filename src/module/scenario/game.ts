import type { Scenario } from '../../core/scenario/scenario.js';
import type { AuthoredModule } from '../authored.js';
import { scenarioOf } from './compile.js';

/** The game of a module with its formulas read; undefined for a module that asks items. */
export function gameOf({ game }: AuthoredModule): Scenario | undefined {
  return (
    game &&
    scenarioOf(
      game.world.value,
      game.cards.map(({ value }) => value),
      game.events.map(({ value }) => value),
    )
  );
}

/** Ids of the competences that the cards of a game show, each once. */
export function competencesShown({ cards }: Pick<Scenario, 'cards'>): readonly string[] {
  return [...new Set(cards.flatMap(({ competences }) => competences))].sort();
}
