import type { Scenario } from '../../core/scenario/scenario.js';
import type { AuthoredGame, AuthoredModule } from '../authored.js';
import { scenarioOf } from './compile.js';

/** The game of a module with its formulas read; undefined for a module that asks items. */
export function gameOf({ game }: AuthoredModule): Scenario | undefined {
  return game && scenarioIn(game);
}

/** A game with its formulas read. */
export function scenarioIn({ world, cards, events }: AuthoredGame): Scenario {
  return scenarioOf(
    world.value,
    cards.map(({ value }) => value),
    events.map(({ value }) => value),
  );
}

/** Ids of the competences that the cards of a game show, each once. */
export function competencesShown({ cards }: Pick<Scenario, 'cards'>): readonly string[] {
  return [...new Set(cards.flatMap(({ competences }) => competences))].sort();
}
