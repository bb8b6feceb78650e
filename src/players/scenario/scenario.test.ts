import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { finishedRun, nextAction, visited } from '../../../tests/fakes/game-visit.js';
import { runsOf, whims } from '../../../tests/fakes/scenario-run.js';
import { smallGame } from '../../../tests/fakes/small-game.js';
import { card, slot, tinyGame } from '../../../tests/fakes/tiny-game.js';
import { bytesOf } from '../../core/session/text-bits.js';
import { useLanguage } from '../../i18n/current.js';
import * as english from '../../i18n/en/index.js';
import { registerAllKindWords } from '../../i18n/kinds/words.js';
import { MODES, type Counts, type Mode, type ScenarioContent } from './content.js';
import { codeFor, scenario, type ScenarioAction } from './scenario.js';
import { worldOf, type PlayedRun, type ScenarioState } from './scenario-state.js';

beforeAll(() => {
  registerAllKindWords('en', english);
  useLanguage('en');
});

const SEED = 77;
const run = (mode: Mode = 'assess', code = 4): PlayedRun => ({ code, persona: 'linnora', mode });

const start = (before?: ScenarioState) => scenario.start(smallGame, SEED, '', before);
const apply = (state: ScenarioState, ...actions: readonly ScenarioAction[]) =>
  actions.reduce((now, action) => scenario.apply(smallGame, now, action), state);

const SET_UP: ScenarioAction = { type: 'set-up', ...run() };
const GO_ON: ScenarioAction = { type: 'continue' };
const decide = (...picks: readonly string[]): ScenarioAction => ({
  type: 'decide',
  picks,
  seconds: 10,
});
const pick = (word: string, seconds = 10): ScenarioAction => ({
  type: 'pick',
  pick: word,
  seconds,
});

const runs: fc.Arbitrary<PlayedRun> = fc
  .tuple(runsOf(smallGame.game), fc.constantFrom(...MODES))
  .map(([one, mode]) => ({ ...one, mode }));

describe('the way through a game', () => {
  test('leads from the news over cards and what followed to the account, and on', () => {
    const states = visited(smallGame, start(), [0], run());
    const places = states.map(({ at, moves }) => `${at} ${moves.length}`);

    // Research takes picks of its own, so a place may be told several times in a row.
    expect(places.filter((place, at) => place !== places[at - 1])).toEqual([
      'news 0',
      'card 0',
      'after 1',
      'card 1',
      'after 2',
      'card 2',
      'after 3',
      'card 3',
      'results 4',
      'news 4',
      'card 4',
      'after 5',
      'card 5',
      'after 6',
      'card 6',
      'after 7',
      'card 7',
      'results 8',
      'news 8',
    ]);
    expect(scenario.complete(smallGame, states.at(-1) ?? start())).toBe(true);
  });

  test('stays on a card that shows something after the last decision of a round', () => {
    const content = { ...smallGame, game: tinyGame() };
    const state = [
      { type: 'set-up', code: 0, persona: 'one', mode: 'assess' } as const,
      GO_ON,
      decide('a'),
    ].reduce((now, action) => scenario.apply(content, now, action), scenario.start(content, SEED));

    expect(state.at).toBe('after');
    expect(scenario.apply(content, state, GO_ON).at).toBe('results');
  });

  const onCard = () => apply(start(), SET_UP, GO_ON);
  const onResearch = () => apply(onCard(), decide('b'), GO_ON, pick('ask-norway-1'));
  test.each<{ why: string; state: () => ScenarioState; action: ScenarioAction }>([
    { why: 'going on without a run', state: start, action: GO_ON },
    { why: 'deciding without a run', state: start, action: decide('a') },
    { why: 'a pick without a run', state: start, action: pick('ask-norway-1') },
    {
      why: 'a persona that is not there',
      state: start,
      action: { ...SET_UP, persona: 'nobody' } as ScenarioAction,
    },
    { why: 'a second set-up', state: onCard, action: { ...SET_UP, code: 9 } as ScenarioAction },
    {
      why: 'deciding before the card is shown',
      state: () => apply(start(), SET_UP),
      action: decide('a'),
    },
    { why: 'going on without a decision', state: onCard, action: GO_ON },
    { why: 'an option that is not there', state: onCard, action: decide('f') },
    { why: 'two options', state: onCard, action: decide('a', 'b') },
    { why: 'no option', state: onCard, action: decide() },
    { why: 'a pick where nothing answers', state: onCard, action: pick('a') },
    { why: 'deciding twice', state: () => apply(onCard(), decide('b')), action: decide('a') },
    { why: 'a question again', state: onResearch, action: pick('ask-norway-1') },
    { why: 'taking a question back', state: onResearch, action: decide('open-norway', 'done') },
    {
      why: 'reflecting before the end',
      state: onResearch,
      action: { type: 'reflect', text: 'Hm.' },
    },
  ])('does not change by $why', ({ state, action }) => {
    const before = state();

    expect(scenario.apply(smallGame, before, action)).toBe(before);
  });

  test('does not change by a mode that is not offered', () => {
    const content: ScenarioContent = { ...smallGame, modes: ['practice'] };
    const before = scenario.start(content, SEED);

    expect(scenario.apply(content, before, SET_UP)).toBe(before);
  });

  test('is not changed by anything once it is over, but for the reflection', () => {
    fc.assert(
      fc.property(whims, (numbers) => {
        const end = visited(smallGame, start(), numbers, run()).at(-1) ?? start();

        for (const action of [SET_UP, GO_ON, decide('a'), pick('ask-norway-1')]) {
          expect(apply(end, action)).toBe(end);
        }
        const reflected = apply(end, { type: 'reflect', text: 'We asked too late.' });
        expect(reflected).toEqual({ ...end, reflection: 'We asked too late.' });
        expect(apply(reflected, { type: 'reflect', text: 'We asked too late.' })).toBe(reflected);
      }),
      { numRuns: 20 },
    );
  });

  test('never changes by words that no card knows, wherever the learner is', () => {
    fc.assert(
      fc.property(runs, whims, (one, numbers) => {
        for (const state of visited(smallGame, start(), numbers, one)) {
          for (const action of [pick('nothing'), decide('nothing'), decide(), pick('')]) {
            expect(apply(state, action)).toBe(state);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is the same for the same actions, whatever else was played before', () => {
    const fresh = start();
    const [one, other] = [run(), { ...run(), persona: 'korenta' }].map((played) =>
      apply(fresh, { type: 'set-up', ...played }),
    );

    expect(one && worldOf(smallGame, one)?.values['unitCost']).toBe(1850);
    expect(other && worldOf(smallGame, other)?.values['unitCost']).toBe(640);
  });

  test('can be gone on from what is remembered or from the beginning, to the same world', () => {
    fc.assert(
      fc.property(runs, whims, (one, numbers) => {
        for (const state of visited(smallGame, start(), numbers, one)) {
          const forgotten = { ...state, moves: [...state.moves] };

          expect(worldOf(smallGame, forgotten)).toEqual(worldOf(smallGame, state));
          expect(nextAction(smallGame, forgotten, numbers, one)).toEqual(
            nextAction(smallGame, state, numbers, one),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the time spent', () => {
  test.each([
    { seconds: 4.4, told: 4 },
    { seconds: -3, told: 0 },
    { seconds: 5000, told: 1023 },
  ])('is whole seconds up to a limit: $told for $seconds', ({ seconds, told }) => {
    const state = apply(start(), SET_UP, GO_ON, { type: 'decide', picks: ['b'], seconds });

    expect(state.moves[0]?.seconds).toBe(told);
  });

  test('on a card that answers is that of all its picks', () => {
    const before = apply(start(), SET_UP, GO_ON, decide('b'), GO_ON);
    const state = apply(before, pick('ask-norway-1', 20), pick('open-norway', 7), pick('done', 3));

    expect(state.moves[1]).toEqual({
      card: 'where-to-start',
      picks: ['ask-norway-1', 'open-norway', 'done'],
      seconds: 30,
    });
    expect(state.draftSeconds).toBe(0);
  });
});

describe('the reflection', () => {
  test('is cut to its bytes', () => {
    const content = { ...smallGame, reflection: 5 };
    const end = finishedRun(content, scenario.start(content, SEED), run());
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { reflection } = scenario.apply(content, end, { type: 'reflect', text });

        expect(bytesOf(reflection)).toBeLessThanOrEqual(5);
        expect(text.startsWith(reflection)).toBe(true);
      }),
    );
    expect(scenario.apply(content, end, { type: 'reflect', text: 'größer' }).reflection).toBe(
      'grö',
    );
  });
});

describe('the code of a run that nobody has chosen', () => {
  test('takes the sets of cards in turn', () => {
    const codes = [0, 1, 2, 63].map((runs) =>
      codeFor({ ...start(), seed: 4_294_967_295, earlier: { runs, list: [] } }),
    );

    expect(codes.map((code) => code % 2)).toEqual([0, 1, 0, 1]);
    expect(codes.every((code) => code >= 0 && code <= 0xffffffff)).toBe(true);
    expect(new Set(codes.map((code) => code >>> 1)).size).toBe(1);
  });
});

describe('what counts of several runs', () => {
  // Option a shows little, b all, c nothing much: shares differ by the options chosen.
  const playedOn = (
    counts: Counts,
    ...played: readonly (readonly [mode: Mode, option?: string])[]
  ) => {
    const content = { ...smallGame, counts };
    return played.reduce<ScenarioState>(
      (before, [mode, option], at) =>
        finishedRun(content, scenario.start(content, SEED + at, '', before), run(mode, at), option),
      scenario.start(content, SEED),
    );
  };
  const creditOf = (counts: Counts, state: ScenarioState) =>
    scenario.result({ ...smallGame, counts }, state).credit;

  const all = [['assess', 'a'], ['assess'], ['assess', 'c']] as const;
  test.each([
    { counts: 'first', same: 0 },
    { counts: 'best', same: 1 },
    { counts: 'latest', same: 2 },
  ] as const)('is the $counts', ({ counts, same }) => {
    const shares = all.map((one, at) =>
      creditOf('latest', finishedRun(smallGame, start(), run('assess', at), one[1])),
    );

    expect(new Set(shares).size).toBe(3);
    expect(creditOf(counts, playedOn(counts, ...all))).toBe(shares[same]);
  });

  test('is nothing while only teams and practice have played', () => {
    const state = playedOn('latest', ['practice'], ['team']);
    const { credit, complete, objectives } = scenario.result(smallGame, state);

    expect(credit).toBeUndefined();
    expect(complete).toBe(true);
    expect(objectives.every((one) => one.credit === undefined)).toBe(true);
    expect(scenario.answers(smallGame, state).every((one) => one.credit === undefined)).toBe(true);
  });

  test('stays what it was when a team or practice plays later', () => {
    for (const counts of ['first', 'best', 'latest'] as const) {
      const before = creditOf(counts, playedOn(counts, ['assess', 'a']));

      expect(creditOf(counts, playedOn(counts, ['assess', 'a'], ['practice'], ['team']))).toBe(
        before,
      );
    }
  });

  test('is told while the next run is under way', () => {
    const first = playedOn('first', ['assess', 'a']);
    const next = apply(start(first), SET_UP, GO_ON);

    expect(creditOf('first', next)).toBe(creditOf('first', first));
    expect(scenario.result(smallGame, next).complete).toBe(false);
  });

  test('lists the first, the best and the latest run, each once', () => {
    const state = playedOn('first', ...all, ['practice'], ['assess', 'a']);
    const { runs: count, list } = start(state).earlier;

    expect(count).toBe(5);
    expect(list.map(({ code }) => code)).toEqual([0, 1, 4]);
    expect(list[1]?.share).toBe(1);
    expect(start(playedOn('first', ['assess'])).earlier.list.map(({ code }) => code)).toEqual([0]);
  });

  test('leaves an attempt that was not finished behind', () => {
    const first = playedOn('first', ['assess', 'a']);
    const begun = apply(start(first), SET_UP, GO_ON, decide('b'));

    expect(start(begun).earlier).toEqual(start(first).earlier);
  });
});

describe('the result', () => {
  test('always has the same objectives in the same order', () => {
    const ids = [...(smallGame.competences ?? []).map(({ id }) => id), 'grade', 'business'];
    fc.assert(
      fc.property(runs, whims, (one, numbers) => {
        for (const state of visited(smallGame, start(), numbers, one)) {
          const { objectives, progress, credit = 0, complete } = scenario.result(smallGame, state);

          expect(objectives.map(({ id }) => id)).toEqual(ids);
          expect(complete).toBe(progress === 1);
          for (const share of [progress, credit, ...objectives.map((each) => each.credit ?? 0)]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('says something of a competence only after two decisions on it', () => {
    const end = finishedRun(smallGame, start(), run());
    const { objectives } = scenario.result(smallGame, end);
    const told = (id: string) => objectives.find((one) => one.id === id);

    expect(told('STR1')).toMatchObject({
      complete: true,
      credit: 1,
      summary: '100 of 100 (2 decisions)',
    });
    expect(told('FIN3')).toMatchObject({ complete: true, credit: 1 });
    expect(told('LAW1')).toMatchObject({ complete: false, summary: 'Seen once: 100 of 100' });
    expect(told('LAW1')).not.toHaveProperty('credit');
    expect(told('business')).toMatchObject({ complete: true });
    expect(told('business')).not.toHaveProperty('credit');
  });

  test('gives progress by decisions', () => {
    const state = apply(start(), SET_UP, GO_ON, decide('b'));

    expect(scenario.result(smallGame, state)).toMatchObject({ complete: false, progress: 1 / 8 });
    expect(scenario.standing(smallGame, state)).toEqual({
      answered: 1,
      total: 8,
      place: 'Spring',
      minutesLeft: 9,
    });
  });
});

describe('the answers', () => {
  test('grow by one with each decision and never change', () => {
    fc.assert(
      fc.property(runs, whims, (one, numbers) => {
        const told = visited(smallGame, start(), numbers, one).map((state) => ({
          answers: scenario.answers(smallGame, state),
          moves: state.moves.length,
        }));
        const last = told.at(-1)?.answers ?? [];

        for (const { answers, moves } of told) {
          expect(answers).toHaveLength(moves);
          expect(answers).toEqual(last.slice(0, moves));
        }
        expect(new Set(last.map(({ item }) => item)).size).toBe(last.length);
        for (const { words, prompt } of last) expect(`${words} / ${prompt}`).toMatch(/\S \/ \S/);
      }),
      { numRuns: 20 },
    );
  });

  test('name the place that was at hand when it was decided', () => {
    const end = finishedRun(smallGame, start(), run());
    const prompts = scenario.answers(smallGame, end).map(({ prompt }) => prompt);

    expect(prompts[4]).toBe(
      'A buyer in Norway wants 90 days: A buyer in Norway orders 200 pieces and asks to pay after 90 days.',
    );
    const early: ScenarioContent = {
      ...smallGame,
      game: { ...smallGame.game, rounds: [{ title: 'Spring', slots: [slot('late-payer')] }] },
    };
    const [first] = scenario.answers(early, finishedRun(early, scenario.start(early, SEED), run()));
    expect(first?.prompt).toContain('A buyer in market orders');
  });

  test('tell of options as choices, and of all else in words', () => {
    const content: ScenarioContent = {
      ...smallGame,
      game: tinyGame({
        cards: [card('plain', 1, [], [])],
        rounds: [{ title: 'Spring', slots: [slot('plain')] }],
        effort: smallGame.game.effort,
      }),
    };
    const end = finishedRun(
      content,
      scenario.start(content, SEED),
      { code: 0, persona: 'one', mode: 'assess' },
      'b',
    );

    expect(scenario.answers(content, end)).toEqual([
      {
        item: 'plain',
        prompt: 'plain: plain',
        words: 'Option 2',
        response: {
          type: 'choice',
          chosen: ['b'],
          options: [
            { key: 'a', text: 'Option 1' },
            { key: 'b', text: 'Option 2' },
          ],
        },
        seconds: 1,
        credit: 2 / 3,
        objective: 'FIN1',
      },
      {
        item: 'owners-time-1',
        prompt: 'Your own time: You have three days for work abroad. What do you use them for?',
        words: 'Research; Train; Put papers in order',
        response: { type: 'long-fill-in', text: 'Research; Train; Put papers in order' },
        seconds: 1,
      },
    ]);
  });
});
