import { evidenceShare } from './evidence.js';
import { businessResult, endingOf } from './outcome.js';
import { best as byKey, played, policies, type Policy } from './policies.js';
import { openPick } from './kinds/choose.js';
import { cardKind } from './kinds/index.js';
import type { Card, Run, Scenario } from './scenario.js';
import { bestOption, isLongest } from './worth.js';
import type { World } from './world.js';

/** What a simulation of a game has found. */
export interface GameSimulation {
  /** Runs of each policy. */
  readonly runs: number;
  readonly policies: readonly PolicyFigures[];
  /** Mean business result by persona and the place opened first, all else decided by the key. */
  readonly places: readonly PlaceFigures[];
  readonly reached: Reached;
  /** Variants of cards with options whose best option is the longest, of all. */
  readonly longest: { readonly best: number; readonly variants: number };
}

/** How a policy did, in percent. */
export interface PolicyFigures {
  readonly name: string;
  readonly evidence: Spread;
  readonly business: Spread;
  /** Runs in which it was behind the best policy in evidence, and in business. */
  readonly behind: { readonly evidence: number; readonly business: number };
}

/** Least, mean and most of a figure. */
export interface Spread {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

/** How the firm of a persona did by the place opened first. */
export interface PlaceFigures {
  readonly persona: string;
  readonly place: string;
  readonly business: number;
}

/** What was seen in any run, of all that there is. */
export interface Reached {
  readonly cards: readonly string[];
  readonly events: readonly string[];
  readonly endings: readonly string[];
  /** Competences seen in every pair of a run with the first set of cards and one with the second. */
  readonly competences: readonly string[];
}

interface Result {
  readonly run: Run;
  readonly world: World;
  readonly evidence: number;
  readonly business: number;
}

/**
 * Plays a game with every persona and policy.
 *
 * @param seeds How many for each persona; half of them deal the first set of cards.
 * @param seed Fixes every draw.
 */
export function simulateGame(scenario: Scenario, seeds: number, seed: number): GameSimulation {
  const runs = scenario.personas.flatMap(({ id: persona }) =>
    Array.from({ length: seeds }, (_one, at): Run => ({
      code: ((Math.imul(seed + at, 0x9e3779b1) & ~1) | (at % 2)) >>> 0,
      persona,
    })),
  );
  const results = Object.entries(policies).map(([name, policy]) => ({
    name,
    results: runs.map((run) => resultOf(scenario, run, policy)),
  }));
  const leader = results.find(({ name }) => name === 'best')?.results ?? [];
  return {
    runs: runs.length,
    policies: results.map(({ name, results: own }) => figuresOf(name, own, leader)),
    places: placeFigures(scenario, runs),
    reached: reachedIn(
      scenario,
      results.flatMap((one) => one.results),
    ),
    longest: longestOptions(scenario.cards),
  };
}

function resultOf(scenario: Scenario, run: Run, policy: Policy): Result {
  const setting = { scenario, run };
  const { world } = played(setting, policy);
  return {
    run,
    world,
    evidence: 100 * evidenceShare(world.decisions),
    business: businessResult(setting, world),
  };
}

function figuresOf(
  name: string,
  results: readonly Result[],
  leader: readonly Result[],
): PolicyFigures {
  const behind = (of: 'evidence' | 'business') =>
    results.filter((one, at) => one[of] < (leader[at]?.[of] ?? 0)).length;
  return {
    name,
    evidence: spreadOf(results.map(({ evidence }) => evidence)),
    business: spreadOf(results.map(({ business }) => business)),
    behind: { evidence: behind('evidence'), business: behind('business') },
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { least: Math.min(...values), mean: meanOf(values), most: Math.max(...values) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** How runs go that open a place first, whatever suits the firm; nothing for a game without such a choice. */
function placeFigures(scenario: Scenario, runs: readonly Run[]): readonly PlaceFigures[] {
  if (!scenario.cards.some(({ kind }) => kind === 'choose')) return [];
  return scenario.personas.flatMap(({ id: persona }) =>
    scenario.places.map(({ id: place }) => {
      const opening: Policy = (table) => {
        const picks = byKey(table);
        if (table.card.kind !== 'choose') return picks;
        const forced = picks.map((pick) => (pick.startsWith('open-') ? openPick(place) : pick));
        return cardKind(table.card).allows(table, forced) ? forced : picks;
      };
      const own = runs.filter((run) => run.persona === persona);
      const business = meanOf(own.map((run) => resultOf(scenario, run, opening).business));
      return { persona, place, business };
    }),
  );
}

function reachedIn(scenario: Scenario, results: readonly Result[]): Reached {
  const worlds = results.map(({ world }) => world);
  const endings = results.flatMap(({ run, world }) => endingOf({ scenario, run }, world)?.id ?? []);
  const seenIn = ({ decisions }: World) =>
    new Set(decisions.flatMap(({ evidence }) => evidence.map(({ competence }) => competence)));
  const inEvery = (odd: number) => {
    const sets = results
      .filter(({ run }) => run.code % 2 === odd)
      .map(({ world }) => seenIn(world));
    const [first = new Set<string>()] = sets;
    return [...first].filter((one) => sets.every((set) => set.has(one)));
  };
  return {
    cards: unique(worlds.flatMap(({ decisions }) => decisions.map(({ card }) => card))),
    events: unique(worlds.flatMap(({ happened }) => happened.map(({ event }) => event))),
    endings: unique(endings),
    competences: unique([...inEvery(0), ...inEvery(1)]),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function longestOptions(cards: readonly Card[]): GameSimulation['longest'] {
  const variants = cards.flatMap((card) =>
    card.kind === 'options'
      ? card.variants.map(({ options }) => ({
          options,
          best: bestOption(card.competences, options),
        }))
      : [],
  );
  const longest = variants.filter(({ options, best }) => isLongest(best, options));
  return { best: longest.length, variants: variants.length };
}
