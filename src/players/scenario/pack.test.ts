import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishedRun, visited } from '../../../tests/fakes/game-visit.js';
import { gameWith, gatedOrder, hopelessTalk } from '../../../tests/fakes/odd-cards.js';
import { runsOf, whims } from '../../../tests/fakes/scenario-run.js';
import { card, slot, tinyGame } from '../../../tests/fakes/tiny-game.js';
import { smallGame } from '../../../tests/fakes/small-game.js';
import { BitReader, BitWriter } from '../../core/session/bits.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import { MODES, type Mode, type ScenarioContent } from './content.js';
import { packScenario, unpackScenario } from './pack.js';
import { scenario } from './scenario.js';
import { worldOf, type PlayedRun, type ScenarioState } from './scenario-state.js';
import { capacityOfScenario } from './pack.js';

const SEED = 77;

function packed(content: ScenarioContent, state: ScenarioState): BitWriter {
  const writer = new BitWriter();
  packScenario(content, state, writer);
  return writer;
}

function read(content: ScenarioContent, writer: BitWriter) {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('Not the text of a writer');
  return unpackScenario(content, reader.take(writer.length), SEED);
}

const capacity = (content: ScenarioContent) =>
  capacityOfScenario(content).reduce((sum, { bits }) => sum + bits, 0);

const modes = fc.constantFrom(...MODES);
const runs: fc.Arbitrary<PlayedRun> = fc
  .tuple(runsOf(smallGame.game), modes)
  .map(([run, mode]) => ({ ...run, mode }));
const contents = fc.constantFrom(
  smallGame,
  { ...smallGame, game: gameWith(gatedOrder), reflection: 0 },
  { ...smallGame, game: gameWith(hopelessTalk), counts: 'best' as const },
);

describe('a packed game', () => {
  test('is read back as the same state and the same world, wherever the learner stops', () => {
    fc.assert(
      fc.property(
        contents,
        runs,
        whims,
        fc.string({ unit: 'grapheme' }),
        (content, run, numbers, text) => {
          const states = visited(content, scenario.start(content, SEED), numbers, run);
          const last = states.at(-1) ?? scenario.start(content, SEED);
          const reflected = scenario.apply(content, last, { type: 'reflect', text });
          const again = scenario.start(content, SEED, '', reflected);

          for (const state of [...states, reflected, again]) {
            const writer = packed(content, state);
            const { state: back, dropped } = read(content, writer);

            expect(back).toEqual(state);
            expect(dropped).toBe(0);
            expect(worldOf(content, back)).toEqual(worldOf(content, state));
            expect(writer.length).toBeLessThanOrEqual(capacity(content));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('holds many runs one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(runs, whims), { minLength: 1, maxLength: 5 }), (played) => {
        const content = { ...smallGame, counts: 'best' as const };
        const last = played.reduce<ScenarioState>(
          (before, [run, numbers]) =>
            visited(content, scenario.start(content, SEED, '', before), numbers, run).at(-1) ??
            before,
          scenario.start(content, SEED),
        );

        expect(read(content, packed(content, last)).state).toEqual(last);
        expect(packed(content, last).length).toBeLessThanOrEqual(capacity(content));
      }),
      { numRuns: 20 },
    );
  });

  test('has room for the longest game that a schema accepts', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `card-${letter}`);
    const slots = ids.map((id) => slot(id));
    const cards = ids.map((id, at) => card(id, at + 1, [], []));
    const rounds = Array.from({ length: 12 }, (_one, at) => ({ title: `Round ${at + 1}`, slots }));
    const game = { ...tinyGame({ cards, rounds }), effort: smallGame.game.effort };
    const content = { ...smallGame, game };
    const run = { code: 4_294_967_295, persona: 'one', mode: 'assess' as const };
    const end = finishedRun(content, scenario.start(content, SEED), run, 'b');

    expect(end.moves).toHaveLength(84);
    expect(read(content, packed(content, end)).state).toEqual(end);
    const again = scenario.start(content, SEED, '', end);
    expect(read(content, packed(content, again)).state).toEqual(again);
  });

  test('is some state or a RangeError, whatever the bits are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1 }), { maxLength: 400 }), (bits) => {
        try {
          const { state } = unpackScenario(smallGame, new BitReader(bits), SEED);
          expect(() => worldOf(smallGame, state)).not.toThrow();
          packed(smallGame, state);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a game that has changed since it was packed', () => {
  const run: PlayedRun = { code: 4, persona: 'linnora', mode: 'assess' };
  const end = scenario.apply(
    smallGame,
    finishedRun(smallGame, scenario.start(smallGame, SEED), run),
    { type: 'reflect', text: 'We asked too late.' },
  );
  const changed = (change: (game: Scenario) => Partial<Scenario>): ScenarioContent => ({
    ...smallGame,
    game: { ...smallGame.game, ...change(smallGame.game) },
  });

  test('keeps what was decided before a card that is no more, and counts the rest', () => {
    const content = changed(({ cards, rounds }) => ({
      cards: cards.filter(({ id }) => id !== 'first-quote'),
      rounds: rounds.map(({ title, slots }) => ({
        title,
        slots: slots.filter(({ a }) => !a.includes('first-quote')),
      })),
    }));
    const { state, dropped } = read(content, packed(smallGame, end));

    expect(state.moves).toEqual(end.moves.slice(0, 2));
    expect(dropped).toBe(end.moves.length - 2);
    expect(state).toMatchObject({ at: 'card', run, reflection: 'We asked too late.' });
    expect(worldOf(content, state)?.decided).toBe(2);
  });

  test('drops what was decided on a card that lies elsewhere now', () => {
    const content = changed(({ rounds }) => ({ rounds: [...rounds].reverse() }));
    const { state, dropped } = read(content, packed(smallGame, end));

    expect(state.moves).toEqual([]);
    expect(dropped).toBe(end.moves.length);
  });

  test('does not take a pick for another one that has its place now', () => {
    const content = changed(({ cards }) => ({
      cards: cards.map((one) =>
        one.kind === 'quote'
          ? { ...one, blocks: one.blocks.filter(({ id }) => id !== 'duty') }
          : one,
      ),
    }));
    const { state, dropped } = read(content, packed(smallGame, end));

    expect(state.moves).toEqual(end.moves.slice(0, 2));
    expect(dropped).toBe(end.moves.length - 2);
  });

  test('reads everything where only words, ids and formulas are others', () => {
    const content = changed(({ cards, rounds, personas }) => ({
      cards: cards.map((one) => ({ ...one, id: `new-${one.id}`, title: 'Another title' })),
      rounds: rounds.map(({ title, slots }) => ({
        title,
        slots: slots.map(({ a, b }) => ({
          a: a.map((id) => `new-${id}`),
          b: b.map((id) => `new-${id}`),
        })),
      })),
      personas: [...personas].reverse(),
    }));
    const { state, dropped } = read(content, packed(smallGame, end));

    expect(dropped).toBe(0);
    expect(state.moves.map(({ picks }) => picks)).toEqual(end.moves.map(({ picks }) => picks));
  });

  test('begins anew where the persona is no more', () => {
    const content = changed(({ personas }) => ({
      personas: personas.filter(({ id }) => id !== 'linnora'),
    }));
    const { state, dropped } = read(content, packed(smallGame, end));

    expect(state).toEqual(scenario.start(content, SEED));
    expect(dropped).toBe(end.moves.length);
  });

  test('drops a decision under way on a card that lies there no more', () => {
    const begun = ['ask-norway-1', 'open-norway'].reduce(
      (state, pick) => scenario.apply(smallGame, state, { type: 'pick', pick, seconds: 3 }),
      visited(smallGame, scenario.start(smallGame, SEED), [0], run).find(
        ({ moves, at }) => moves.length === 1 && at === 'card',
      ) ?? end,
    );
    expect(begun.draft).toHaveLength(2);
    const content = changed(({ rounds: [spring, ...others] }) => ({
      rounds: [
        {
          title: 'Spring',
          slots: [slot('first-order'), slot('first-quote'), ...(spring?.slots ?? [])],
        },
        ...others,
      ],
    }));
    const { state, dropped } = read(content, packed(smallGame, begun));

    expect(state).toEqual({ ...begun, draft: [], draftSeconds: 0 });
    expect(dropped).toBe(0);
  });

  test('keeps the evidence of each competence, though others came and went', () => {
    const again = scenario.start(smallGame, SEED, '', end);
    const [first, second, ...others] = smallGame.competences ?? [];
    const competences = [
      { id: 'DIG1', name: 'Sell online' },
      ...(second ? [second] : []),
      ...others,
    ];
    const { state } = read({ ...smallGame, competences }, packed(smallGame, again));

    expect(first?.id).toBe('STR1');
    expect(state.earlier.kept?.showings).toEqual([
      { competence: 'DIG1', decisions: 0, share: 0 },
      ...(again.earlier.kept?.showings.slice(1) ?? []),
    ]);
  });
});

describe('the room that a game announces', () => {
  test('grows with what can be written and kept, and tells of what', () => {
    const parts = Object.fromEntries(
      capacityOfScenario(smallGame).map(({ name, bits }) => [name, bits]),
    );
    const more = capacity({ ...smallGame, reflection: smallGame.reflection + 10 });

    expect(Object.keys(parts)).toEqual([
      'earlier runs',
      'place and run',
      'decisions',
      'the reflection',
    ]);
    expect(more - capacity(smallGame)).toBe(80);
  });

  test('is enough for the slowest and most talkative learner', () => {
    const run: PlayedRun = { code: 4, persona: 'linnora', mode: 'assess' satisfies Mode };
    const states = visited(smallGame, scenario.start(smallGame, SEED), [0.99, 0.5], run);
    const slow = states.map((state) => ({
      ...state,
      moves: state.moves.map((move) => ({ ...move, seconds: 1e9 })),
      reflection: 'x'.repeat(5000),
    }));

    for (const state of slow) {
      expect(packed(smallGame, state).length).toBeLessThanOrEqual(capacity(smallGame));
    }
  });
});
