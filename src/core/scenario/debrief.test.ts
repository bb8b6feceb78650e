import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnRun, runsOf, whims } from '../../../tests/fakes/scenario-run.js';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { card, doing, slot, tinyGame } from '../../../tests/fakes/tiny-game.js';
import { turningPoints, withBestAt } from './debrief.js';
import { businessResult } from './outcome.js';
import { parseExpression } from './parse-expression.js';
import { isOver, play, type Move } from './play.js';
import type { Scenario } from './scenario.js';

const setting = (told: Partial<Scenario>) => ({
  scenario: tinyGame(told),
  run: { code: 0, persona: 'one' },
});
const pick = (key: string, id = 'plain'): Move => ({ card: id, picks: [key] });

// Option a shows 3 of 3, b 2, c 1; business is cash / 10, and begins with 50.
const plain = card(
  'plain',
  1,
  [doing('cash += 100')],
  [doing('cash += 50')],
  [doing('cash -= 200')],
);

describe('a run with one decision made differently', () => {
  test('has all others as they were', () => {
    const one = setting({ cards: [plain] });
    const moves = [pick('c'), pick('b'), pick('c')];

    const world = withBestAt(one, moves, 0);
    expect(world.decisions.map(({ picks }) => picks.join())).toEqual(['a', 'b', 'c']);
    expect(world.values['cash']).toBe(450);
  });

  test('has the best decision where another card lies on the table now', () => {
    const poor = { ...card('poor', 2, [], []), when: parseExpression('cash < 500') };
    const rich = { ...card('rich', 3, [], []), when: parseExpression('cash >= 500') };
    const one = setting({
      cards: [plain, poor, rich],
      rounds: [
        { title: 'Spring', slots: [slot('plain')] },
        { title: 'Summer', slots: [slot('poor', 'rich'), slot('plain')] },
      ],
    });

    const world = withBestAt(one, [pick('c'), pick('b', 'poor'), pick('b')], 0);
    expect(world.decisions.map(({ card: id, picks }) => `${id} ${picks.join()}`)).toEqual([
      'plain a',
      'rich a',
      'plain b',
    ]);
  });

  test('is a whole run, whatever was decided and wherever it changes', () => {
    fc.assert(
      fc.property(runsOf(smallScenario), whims, fc.nat({ max: 7 }), (run, numbers, at) => {
        const one = { scenario: smallScenario, run };
        const { moves, worlds } = drawnRun(one, numbers);

        const world = withBestAt(one, moves, at);
        expect(isOver(one, world)).toBe(true);
        expect(world.decisions).toHaveLength(moves.length);
        expect(world.decisions.slice(0, at)).toEqual(worlds.at(-1)?.decisions.slice(0, at));
        expect(world.decisions[at]?.credit ?? 1).toBe(1);
      }),
    );
  });
});

describe('turning points', () => {
  const rounds = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({
    title,
    slots: [slot('plain')],
  }));

  test('are the decisions that lacked and moved most, in the order of the run', () => {
    const one = setting({ cards: [plain], rounds });
    const moves = [...'bcabc'].map((key) => pick(key));

    expect(turningPoints(one, moves, 2)).toEqual([
      { at: 1, round: 2, card: 'plain', credit: 1 / 3, best: ['a'], business: 30 },
      { at: 4, round: 5, card: 'plain', credit: 1 / 3, best: ['a'], business: 30 },
    ]);
    expect(turningPoints(one, moves).map(({ at }) => at)).toEqual([0, 1, 4]);
  });

  test('are none where every decision was the best', () => {
    const one = setting({ cards: [plain], rounds });

    expect(
      turningPoints(
        one,
        [...'aaaaa'].map((key) => pick(key)),
      ),
    ).toEqual([]);
  });

  test('may tell that the best decision brings less', () => {
    const tempting = card('plain', 1, [doing('cash -= 100')], [doing('cash += 100')]);
    const one = setting({ cards: [tempting] });

    expect(turningPoints(one, [pick('a'), pick('b'), pick('a')])).toMatchObject([
      { at: 1, business: -20 },
    ]);
  });

  test('say what replaying the run gives', () => {
    fc.assert(
      fc.property(runsOf(smallScenario), whims, (run, numbers) => {
        const one = { scenario: smallScenario, run };
        const { moves } = drawnRun(one, numbers);
        const points = turningPoints(one, moves);

        expect(points.length).toBeLessThanOrEqual(3);
        for (const { at, business, credit } of points) {
          expect(credit).toBeLessThan(1);
          expect(business).toBe(
            businessResult(one, withBestAt(one, moves, at)) - businessResult(one, play(one, moves)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
