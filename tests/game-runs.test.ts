import { describe, expect, test } from 'vitest';
import { evidenceShare } from '../src/core/scenario/evidence.js';
import { businessResult, endingOf } from '../src/core/scenario/outcome.js';
import { played, policies } from '../src/core/scenario/policies.js';
import { simulateGame } from '../src/core/scenario/simulation.js';
import { BitReader, BitWriter } from '../src/core/session/bits.js';
import { STATE_CHARACTERS } from '../src/core/session/saved-session.js';
import { packScenario, unpackScenario } from '../src/players/scenario/pack.js';
import { scenario } from '../src/players/scenario/scenario.js';
import { worldOf, type ScenarioState } from '../src/players/scenario/scenario-state.js';
import { authoredGame } from './fakes/games.js';
import { capacityOfScenario } from '../src/players/scenario/pack.js';

const SEEDS = [11, 222, 3333, 44_444, 555_555];
/** Characters of a saved game without what the learner wrote; a promise of the game. */
const MOST_CHARACTERS = 400;
/** Simulated runs of each firm; `portolan simulate` plays two hundred. */
const FEW = 24;

const content = authoredGame('first-orders-abroad');
const { game } = content;

describe.each(game.personas.map(({ id }) => id))('%s in First Orders Abroad', (persona) => {
  test.each(SEEDS)('ends in golden runs as it always has, from seed %d', (code) => {
    const setting = { scenario: game, run: { code, persona } };
    const ends = Object.entries(policies).map(([name, policy]) => {
      const { world } = played(setting, policy);
      const evidence = (100 * evidenceShare(world.decisions)).toFixed(1);
      const business = businessResult(setting, world);
      return `${name}: ${evidence} shown, business ${String(business)}, ${endingOf(setting, world)?.id ?? 'no end'}`;
    });
    expect(ends).toMatchSnapshot();
  });

  test('is the same after every decision when the saved game is read back', () => {
    const code = SEEDS[0] ?? 0;
    const { moves } = played({ scenario: game, run: { code, persona } }, policies.random);
    let state: ScenarioState = scenario.apply(content, scenario.start(content, code), {
      type: 'set-up',
      mode: 'assess',
      persona,
      code,
    });
    for (const { picks } of moves) {
      while (state.at !== 'card') state = scenario.apply(content, state, { type: 'continue' });
      state = scenario.apply(content, state, { type: 'decide', picks, seconds: 40 });
      const writer = new BitWriter();
      packScenario(content, state, writer);
      const bits = BitReader.fromText(writer.toText());
      if (!bits) throw new Error('The saved game cannot be read');
      const read = unpackScenario(content, bits, code);

      expect(read).toMatchObject({ dropped: 0, state });
      expect(worldOf(content, read.state)).toEqual(worldOf(content, state));
      expect(writer.toText().length).toBeLessThan(MOST_CHARACTERS);
    }
    expect(scenario.complete(content, state)).toBe(true);
  });
});

test('the longest saved game without words is short, and with them fits', () => {
  const parts = capacityOfScenario(content);
  const bits = (all: typeof parts) => all.reduce((sum, part) => sum + part.bits, 0);
  const wordless = parts.filter(({ name }) => name !== 'the reflection');

  expect(Math.ceil(bits(wordless) / 6)).toBeLessThan(MOST_CHARACTERS);
  expect(Math.ceil(bits(parts) / 6)).toBeLessThan(STATE_CHARACTERS);
});

describe.each(['first-orders-abroad', 'the-negotiation'])('%s, played in five ways', (id) => {
  const { game: played } = authoredGame(id);
  const found = simulateGame(played, FEW, 1);
  const figures = new Map(found.policies.map((one) => [one.name, one]));

  test('shows most by the key in every run', () => {
    const others = found.policies.filter(({ name }) => name !== 'best');

    expect(figures.get('best')?.evidence).toMatchObject({ least: 100, most: 100 });
    for (const { name, behind } of others) expect(behind.evidence, name).toBe(found.runs);
  });

  test('does best by the key on average', () => {
    const best = figures.get('best')?.business.mean ?? 0;
    for (const { name, business } of found.policies) {
      if (name !== 'best') expect(business.mean, name).toBeLessThan(best);
    }
  });

  test('comes to every card and ending there is, and sees every competence in two runs', () => {
    const competences = new Set(played.cards.flatMap((card) => card.competences));

    expect(found.reached.competences).toEqual([...competences].sort());
    expect(found.reached.cards).toEqual(
      [...played.cards, ...(played.effort ? [played.effort] : [])].map((card) => card.id).sort(),
    );
  });

  test('does not give the best option away by its length', () => {
    expect(found.longest.best / found.longest.variants).toBeLessThanOrEqual(0.35);
  });
});

test('no market is the best for every firm', () => {
  const { places } = simulateGame(game, 2, 7);
  const winners = game.personas.map(({ id }) =>
    places
      .filter(({ persona }) => persona === id)
      .reduce((one, other) => (other.business > one.business ? other : one)),
  );

  expect(new Set(winners.map(({ place }) => place)).size).toBeGreaterThan(1);
});
