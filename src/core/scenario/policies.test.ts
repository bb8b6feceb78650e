import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as odd from '../../../tests/fakes/odd-cards.js';
import { runsOf } from '../../../tests/fakes/scenario-run.js';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { card, doing, slot, tinyGame } from '../../../tests/fakes/tiny-game.js';
import { evidenceShare } from './evidence.js';
import { isOver, play } from './play.js';
import { played, policies } from './policies.js';

describe.each(Object.entries(policies))('who plays %s', (_name, policy) => {
  test('plays a whole run, and the same one again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          smallScenario,
          odd.gameWith(odd.closedOrder),
          odd.gameWith(odd.hopelessTalk),
        ),
        runsOf(smallScenario),
        (scenario, run) => {
          const setting = { scenario, run };
          const { world, moves } = played(setting, policy);

          expect(isOver(setting, world)).toBe(true);
          expect(play(setting, moves)).toEqual(world);
          expect(played(setting, policy).moves).toEqual(moves);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('policies', () => {
  // Business is cash; a shows most, b pays most at once, c changes nothing.
  const scenario = tinyGame({
    cards: [card('plain', 1, [doing('cover = 1')], [doing('cash += 100')], [])],
    rounds: [{ title: 'Spring', slots: [slot('plain')] }],
  });
  const setting = { scenario, run: { code: 0, persona: 'one' } };

  test('are not better than the one of the authors, who show all there is to show', () => {
    fc.assert(
      fc.property(runsOf(smallScenario), (run) => {
        const one = { scenario: smallScenario, run };

        expect(evidenceShare(played(one, policies.best).world.decisions)).toBe(1);
        expect(evidenceShare(played(one, policies.random).world.decisions)).toBeLessThan(1);
      }),
    );
  });

  test.each([
    { name: 'best', picks: ['a'] },
    { name: 'greedy', picks: ['b'] },
    { name: 'cautious', picks: ['b'] },
    { name: 'timid', picks: ['c'] },
  ] as const)('differ: $name', ({ name, picks }) => {
    expect(played(setting, policies[name]).moves).toEqual([{ card: 'plain', picks }]);
  });
});
