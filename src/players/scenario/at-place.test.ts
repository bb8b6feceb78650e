import { describe, expect, test } from 'vitest';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { begin } from '../../core/scenario/play.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import { atPlace } from './figures.js';

const world = begin({ scenario: smallScenario, run: { code: 2, persona: 'linnora' } });

/** The small game whose first place is called otherwise inside a sentence. */
const articled: Scenario = {
  ...smallScenario,
  places: smallScenario.places.map((place) => ({ ...place, inText: `the ${place.name}` })),
};

describe('words at a place', () => {
  test.each([
    { game: smallScenario, focus: 'norway', told: 'Orders from Norway.', why: 'its name' },
    { game: articled, focus: 'norway', told: 'Orders from the Norway.', why: 'its name in text' },
    { game: smallScenario, focus: '', told: 'Orders from market.', why: 'the noun before any' },
  ])('have $why', ({ game, focus, told }) => {
    expect(atPlace(game, { ...world, focus }, 'Orders from {place}.')).toBe(told);
  });
});
