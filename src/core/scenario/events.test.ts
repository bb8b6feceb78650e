import { describe, expect, test } from 'vitest';
import { card, doing, event, slot, tinyGame, variable } from '../../../tests/fakes/tiny-game.js';
import { parseExpression } from './parse-expression.js';
import { begin, play, type Move } from './play.js';
import type { Run, Scenario, ScenarioEvent } from './scenario.js';

const ROUNDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

/** Option a arms `strike` for the next round, b `flood` too; c arms `strike` for the round after it; d insures. */
const plain = card(
  'plain',
  1,
  [{ arm: 'strike', after: 1 }],
  [
    { arm: 'strike', after: 1 },
    { arm: 'flood', after: 1 },
  ],
  [{ arm: 'strike', after: 2 }],
  [doing('cover = 1')],
  [],
);

function game(events: readonly ScenarioEvent[], told: Partial<Scenario> = {}): Scenario {
  return tinyGame({
    cards: [plain],
    rounds: ROUNDS.map((title) => ({ title, slots: [slot('plain')] })),
    events,
    ...told,
  });
}

const armedOnly = [event('strike', { drawn: false }), event('flood', { drawn: false })];

/** What came in each round of a run in which options are chosen by their keys. */
function came(scenario: Scenario, keys: string, run: Run = { code: 8, persona: 'one' }) {
  const setting = { scenario, run };
  const moves = [...keys].map((key): Move => ({ card: 'plain', picks: [key] }));
  return moves.map((_move, at) => play(setting, moves.slice(0, at)).event?.event ?? '-').join(' ');
}

describe('an armed event', () => {
  test.each([
    { keys: 'aeeee', told: '- strike - - -', why: 'comes in the round that it is armed for' },
    { keys: 'ceeee', told: '- - strike - -', why: 'comes later where it is armed for later' },
    { keys: 'beeee', told: '- strike flood - -', why: 'waits while another one comes' },
    { keys: 'aaaaa', told: '- strike - - -', why: 'comes once' },
    { keys: 'caeee', told: '- - strike - -', why: 'comes once, though armed twice for a round' },
    { keys: 'eeeee', told: '- - - - -', why: 'does not come by itself' },
  ])('$why', ({ keys, told }) => {
    expect(came(game(armedOnly), keys)).toBe(told);
  });

  test.each([
    { when: 'cash < 0', told: '- - - - -', why: 'its condition does not hold' },
    { when: 'cash > 0', told: '- strike - - -', why: 'its condition holds' },
  ])('comes or not, as $why', ({ when, told }) => {
    const events = [event('strike', { drawn: false, when: parseExpression(when) })];

    expect(came(game(events), 'aeeee')).toBe(told);
  });

  test('waits for the first round that may begin with an event', () => {
    expect(came(game(armedOnly, { eventsFrom: 4 }), 'aeeee')).toBe('- - - strike -');
  });

  test('never comes without a chance', () => {
    expect(came(game([event('strike', { drawn: false, chance: 0 })]), 'aaaaa')).toBe('- - - - -');
  });

  test('comes as often as its chance says, the same in both sets of cards', () => {
    const scenario = game([event('strike', { drawn: false, chance: 30 })]);
    const codes = Array.from({ length: 1000 }, (_one, at) => at * 2);
    const runs = codes.map((code) => came(scenario, 'aeeee', { code, persona: 'one' }));
    const strikes = runs.filter((one) => one.includes('strike')).length;

    // Four standard errors around 30 percent.
    expect(strikes).toBeGreaterThan(242);
    expect(strikes).toBeLessThan(358);
    for (const [at, code] of codes.slice(0, 50).entries()) {
      expect(came(scenario, 'aeeee', { code: code + 1, persona: 'one' })).toBe(runs[at]);
    }
  });
});

describe('a drawn event', () => {
  const drawn = [event('strike'), event('flood'), event('storm')];

  test('comes in every round where the chance is 100, each once', () => {
    const told = came(game(drawn, { eventChance: 100 }), 'eeeee').split(' ');

    expect(new Set(told.slice(0, 3))).toEqual(new Set(['strike', 'flood', 'storm']));
    expect(told.slice(3)).toEqual(['-', '-']);
  });

  test('comes in no round before the first that may have one', () => {
    const told = came(game(drawn, { eventChance: 100, eventsFrom: 3 }), 'eeeee').split(' ');

    expect(told.slice(0, 2)).toEqual(['-', '-']);
    expect(told.slice(2)).not.toContain('-');
  });

  test('comes only where its condition holds', () => {
    const events = [event('strike', { when: parseExpression('round > 3') })];

    expect(came(game(events, { eventChance: 100 }), 'eeeee')).toBe('- - - strike -');
  });

  test('gives way to an armed one', () => {
    const events = [event('strike', { drawn: false }), event('flood')];
    const told = came(game(events, { eventChance: 100, eventsFrom: 2 }), 'aeeee');

    expect(told).toBe('- strike flood - -');
  });

  test('does not come again when a decision arms it', () => {
    const told = came(game([event('strike')], { eventChance: 100 }), 'aaaaa');

    expect(told).toBe('strike - - - -');
  });

  test('of a run does not move when a decision rules another one out', () => {
    const events = [...drawn, event('fire', { when: parseExpression('cover == 0') })];
    for (let code = 0; code < 60; code += 2) {
      const run = { code, persona: 'one' };
      const scenario = game(events, { eventChance: 100, eventsFrom: 2 });
      const without = came(scenario, 'eeeee', run).split(' ');
      const [first, ...others] = without.filter((one) => one !== 'fire' && one !== '-');
      const insured = came(scenario, 'deeee', run)
        .split(' ')
        .filter((one) => one !== '-');

      expect(insured.slice(0, others.length + 1)).toEqual([first, ...others]);
    }
  });

  test('comes in the same rounds of both sets of cards', () => {
    const scenario = game(drawn, { eventChance: 50 });
    for (let code = 0; code < 100; code += 2) {
      expect(came(scenario, 'eeeee', { code, persona: 'one' })).toBe(
        came(scenario, 'eeeee', { code: code + 1, persona: 'one' }),
      );
    }
  });
});

describe('what an event does', () => {
  test.each([
    { key: 'e', ready: false, cash: 400, lines: 1, why: 'all to a firm that is not ready' },
    { key: 'd', ready: true, cash: 490, lines: 0, why: 'little to one that is' },
  ])('is $why', ({ key, ready, cash, lines }) => {
    const setting = {
      scenario: game([event('strike')], { eventChance: 100, eventsFrom: 2 }),
      run: { code: 8, persona: 'one' },
    };
    const world = play(setting, [{ card: 'plain', picks: [key] }]);

    expect(world.event).toEqual({ event: 'strike', round: 2, ready, armed: false });
    expect(world.happened).toEqual([world.event]);
    expect(world.values['cash']).toBe(cash);
    expect(world.lines).toHaveLength(lines);
  });

  test('is done before the cards of the round are dealt', () => {
    const poor = { ...card('poor', 2, []), when: parseExpression('cash < 500') };
    const scenario = game([event('strike')], {
      eventChance: 100,
      variables: [variable('cash', 500), variable('cover')],
      cards: [{ ...plain, when: parseExpression('cash >= 500') }, poor],
      rounds: [{ title: 'Spring', slots: [slot('plain', 'poor')] }],
    });

    expect(begin({ scenario, run: { code: 8, persona: 'one' } }).cards).toEqual(['poor']);
  });
});
