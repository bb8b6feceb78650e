import {
  simulateGame,
  type GameSimulation,
  type Spread,
} from '../../src/core/scenario/simulation.js';
import type { Scenario } from '../../src/core/scenario/scenario.js';

/** The lines that tell what a simulation of a game has found. */
export function gameLines(scenario: Scenario, seeds: number, seed: number): readonly string[] {
  const found = simulateGame(scenario, seeds, seed);
  return [
    `${String(scenario.personas.length)} personas x ${String(seeds)} seeds from ${String(seed)}: ${String(found.runs)} runs a player`,
    ...found.policies.map((one) => policyLine(one, found.runs)),
    ...placeLines(scenario, found),
    ...reachedLines(scenario, found),
    `best option the longest in ${share(found.longest.best, found.longest.variants)} variants`,
  ];
}

function policyLine(
  { name, evidence, business, behind }: GameSimulation['policies'][number],
  runs: number,
): string {
  const figures = `${name.padEnd(8)} evidence ${spread(evidence)}, business ${spread(business)}`;
  if (name === 'best') return figures;
  return `${figures}; behind "best" in evidence in ${share(behind.evidence, runs)}, in business in ${share(behind.business, runs)} runs`;
}

function placeLines({ personas, places }: Scenario, found: GameSimulation): readonly string[] {
  if (found.places.length === 0) return [];
  return personas.map(({ id, name }) => {
    const own = found.places
      .filter(({ persona }) => persona === id)
      .sort((one, other) => other.business - one.business)
      .map(({ place, business }) => `${placeName(places, place)} ${business.toFixed(1)}`);
    return `${name}, business by the place opened first: ${own.join(', ')}`;
  });
}

function placeName(places: Scenario['places'], id: string): string {
  return places.find((place) => place.id === id)?.name ?? id;
}

function reachedLines(scenario: Scenario, { reached }: GameSimulation): readonly string[] {
  const effort = scenario.effort ? [scenario.effort] : [];
  const competences = new Set(scenario.cards.flatMap((card) => card.competences));
  return [
    reachedLine(
      'cards dealt',
      [...scenario.cards, ...effort].map(({ id }) => id),
      reached.cards,
    ),
    reachedLine(
      'events met',
      scenario.events.map(({ id }) => id),
      reached.events,
    ),
    reachedLine(
      'endings told',
      scenario.endings.map(({ id }) => id),
      reached.endings,
    ),
    reachedLine('competences seen in every two runs', [...competences], reached.competences),
  ];
}

function reachedLine(what: string, all: readonly string[], reached: readonly string[]): string {
  const missed = all.filter((id) => !reached.includes(id));
  const rest = missed.length > 0 ? `; never ${missed.join(', ')}` : '';
  return `${what}: ${share(all.length - missed.length, all.length)}${rest}`;
}

function spread({ least, mean, most }: Spread): string {
  return `${mean.toFixed(1)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
}

function share(part: number, all: number): string {
  return `${String(part)} of ${String(all)}`;
}
