import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnRun, runsOf, whims } from '../../../tests/fakes/scenario-run.js';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { effort, says, whereToStart } from '../../../tests/fakes/small-game-cards.js';
import { card, doing, slot, tinyGame, variable } from '../../../tests/fakes/tiny-game.js';
import { parseExpression } from './parse-expression.js';
import { begin, isLegal, isOver, play, step, tableOf, variantOf, type Move } from './play.js';
import type { ChooseCard, Run, Scenario } from './scenario.js';

const RUN: Run = { code: 0, persona: 'one' };

const setting = (told: Partial<Scenario> = {}, run = RUN) => ({ scenario: tinyGame(told), run });

const pick = (key: string, id = 'plain'): Move => ({ card: id, picks: [key] });

describe('the beginning of a run', () => {
  test('has the values of the game, of the place and of the persona, the latter first', () => {
    const { values, places, round, cards } = begin(
      setting({
        variables: [variable('cash', 500), variable('staff', 3)],
        personas: [
          {
            id: 'one',
            number: 1,
            name: 'One',
            trade: 'Trade',
            text: says('One.'),
            start: { staff: 7 },
            places: { away: { known: 60 } },
          },
        ],
        places: tinyGame().places.map((place) => ({ ...place, start: { known: 30 } })),
      }),
    );

    expect(values).toEqual({ cash: 500, staff: 7 });
    expect(places).toEqual({
      home: { active: 0, known: 30 },
      away: { active: 0, known: 60 },
    });
    expect({ round, cards }).toEqual({ round: 1, cards: ['plain'] });
  });

  test.each([
    { why: 'none while none is open', places: tinyGame().places, focus: '' },
    { why: 'the only one', places: tinyGame().places.slice(1), focus: 'away' },
    {
      why: 'the one that is open from the start',
      places: tinyGame().places.map((place) =>
        place.id === 'away' ? { ...place, start: { active: 1 } } : place,
      ),
      focus: 'away',
    },
  ])('has a place at hand: $why', ({ places, focus }) => {
    expect(begin(setting({ places })).focus).toBe(focus);
  });
});

describe('the cards of a round', () => {
  test.each([
    { code: 0b10, dealt: 'first' },
    { code: 0b11, dealt: 'second' },
  ])('come from one of two sets, by the last bit of the code: $code', ({ code, dealt }) => {
    const cards = [card('first', 1, []), card('second', 2, [])];
    const rounds = [{ title: 'Spring', slots: [{ a: ['first'], b: ['second'] }] }];

    expect(begin(setting({ cards, rounds }, { ...RUN, code })).cards).toEqual([dealt]);
  });

  test('are all dealt in some run, and always the same in one', () => {
    const ids = ['first', 'second', 'third'];
    const cards = ids.map((id, at) => card(id, at + 1, []));
    const rounds = [{ title: 'Spring', slots: [slot(...ids)] }];
    const dealt = Array.from({ length: 60 }, (_one, at) => {
      const one = setting({ cards, rounds }, { ...RUN, code: at * 2 });
      expect(begin(one)).toEqual(begin(one));
      return begin(one).cards[0];
    });

    expect(new Set(dealt)).toEqual(new Set(ids));
  });

  test.each([
    { first: 'cash > 400', second: 'cash > 600', dealt: ['first'], why: 'one may be dealt' },
    { first: 'cash > 600', second: 'cash > 600', dealt: ['first'], why: 'none may be dealt' },
    { first: 'cash > 600', second: 'cash > 400', dealt: ['second'], why: 'the other may be' },
  ])('are those that may be dealt: $why', ({ first, second, dealt }) => {
    const cards = [
      { ...card('first', 1, []), when: parseExpression(first) },
      { ...card('second', 2, []), when: parseExpression(second) },
    ];
    const rounds = [{ title: 'Spring', slots: [slot('first', 'second')] }];

    for (const code of [0, 2, 4, 6, 8]) {
      expect(begin(setting({ cards, rounds }, { ...RUN, code })).cards).toEqual(dealt);
    }
  });

  test('end with the one of every round', () => {
    const one = setting({ effort });
    const [first, second] = [begin(one), play(one, [pick('a'), pick('done', effort.id)])];

    expect(first.cards).toEqual(['plain', effort.id]);
    expect(second.cards).toEqual(['plain', effort.id]);
    expect(second.round).toBe(2);
  });

  test('are put in the variant of the persona', () => {
    const variants = ['two', 'one', undefined, 'two', 'one'].map((persona) => ({
      persona,
      situation: says(String(persona)),
      options: [],
    }));
    const drawn = Array.from({ length: 60 }, (_one, code) =>
      variantOf(setting({}, { ...RUN, code }), { ...card('plain', 1), variants }),
    );

    expect(new Set(drawn)).toEqual(new Set([1, 2, 4]));
  });
});

describe('a decision', () => {
  test.each([
    { why: 'of another card', move: pick('a', 'other') },
    { why: 'that is not there', move: pick('f') },
    { why: 'that is not whole', move: { card: 'plain', picks: [] } },
    { why: 'for two options', move: { card: 'plain', picks: ['a', 'b'] } },
  ])('cannot be one $why, and ends what is played', ({ move }) => {
    const one = setting();

    expect(isLegal(one, begin(one), move)).toBe(false);
    expect(play(one, [pick('a'), move, pick('a')])).toEqual(play(one, [pick('a')]));
  });

  test('is kept with what it shows', () => {
    const world = play(setting(), [pick('b'), pick('a')]);

    expect(world.decisions).toEqual([
      {
        round: 1,
        card: 'plain',
        variant: 0,
        picks: ['b'],
        measures: {},
        evidence: [{ competence: 'FIN1', score: 2, most: 3, weight: 2 }],
        credit: 2 / 3,
      },
      expect.objectContaining({ round: 2, credit: 1 }),
    ]);
  });

  test('changes values one after the other, within their bounds, and tells why', () => {
    const plain = card('plain', 1, [
      doing('cash += 700', { because: 'A big order' }),
      doing('cash -= 100', { because: 'Packing' }),
      doing('cover = cash', { because: 'Insured' }),
      doing('cash += 1', { when: 'cash >= 900' }),
      doing('cash = 0', { when: 'cash > 901', because: 'Never' }),
      doing('home.known += 5'),
    ]);
    const { values, places, past } = play(setting({ cards: [plain] }), [pick('a')]);

    expect(values).toEqual({ cash: 901, cover: 1 });
    expect(places['home']).toEqual({ active: 0, known: 15 });
    expect(past[0]?.lines).toEqual([
      { text: 'A big order', variable: 'cash', place: '', change: 500, account: false },
      { text: 'Packing', variable: 'cash', place: '', change: -100, account: false },
      { text: 'Insured', variable: 'cover', place: '', change: 1, account: false },
    ]);
  });

  test('never takes a value below its least one', () => {
    const plain = card('plain', 1, [
      doing('cash -= 9000', { because: 'A bad bet' }),
      doing('home.known -= 9000'),
    ]);
    const { values, places, past } = play(setting({ cards: [plain] }), [pick('a')]);

    expect(values['cash']).toBe(-1000);
    expect(places['home']?.['known']).toBe(-1000);
    expect(past[0]?.lines[0]?.change).toBe(-1500);
  });

  test.each([
    { why: 'without a place at hand', statement: 'known += 5', home: 10, away: 10 },
    { why: 'of no place', statement: 'nowhere.known += 5', home: 10, away: 10 },
    { why: 'of nothing', statement: 'nothing += 5', home: 10, away: 10 },
    { why: 'of a place that is named', statement: 'away.known += 5', home: 10, away: 15 },
  ])('changes nothing else: a value $why', ({ statement, home, away }) => {
    const { places } = play(setting({ cards: [card('plain', 1, [doing(statement)])] }), [
      pick('a'),
    ]);

    expect([places['home']?.['known'], places['away']?.['known']]).toEqual([home, away]);
  });

  test('that shows nothing has no credit', () => {
    const plain = { ...card('plain', 1, []), competences: [] };
    const [decision] = play(setting({ cards: [plain] }), [pick('a')]).decisions;

    expect(decision).toMatchObject({ evidence: [], credit: undefined });
  });
});

describe('the place at hand', () => {
  const start: ChooseCard = {
    ...whereToStart,
    findings: { home: [], away: [] },
    fit: 0,
    far: 0,
    effects: [doing('known += 30', { because: 'Research' }), doing('cash -= known')],
  };
  const cards = [start, card('plain', 1, [doing('known += 1')])];
  const rounds = [{ title: 'Spring', slots: [slot(start.id), slot('plain')] }];
  const opening = (...picks: readonly string[]): Move => ({ card: start.id, picks });

  test('is the one that a card opens, for what else the card does', () => {
    const one = setting({ cards, rounds });
    const { focus, places, values, lines } = play(one, [opening('open-away', 'done')]);

    expect(focus).toBe('away');
    expect(places).toMatchObject({ home: { known: 10 }, away: { active: 1, known: 40 } });
    expect(values['cash']).toBe(460);
    expect(lines).toEqual([
      { text: 'Research', variable: 'known', place: 'away', change: 30, account: false },
    ]);
  });

  test('is the one opened first, and stays so', () => {
    const one = setting({ cards, rounds });
    const moves = [opening('open-away', 'open-home', 'done'), pick('a')];
    const { focus, places } = play(one, moves);

    expect(focus).toBe('away');
    expect(places).toMatchObject({ home: { active: 1, known: 10 }, away: { known: 41 } });
  });

  test('is the first that any other decision opens', () => {
    const plain = card('plain', 1, [doing('away.active = 1')], [doing('cash += 1')]);
    const one = setting({ cards: [plain] });

    expect(play(one, [pick('b')]).focus).toBe('');
    expect(play(one, [pick('b'), pick('a')]).focus).toBe('away');
  });
});

describe('the account of a round', () => {
  const ledger = [
    {
      places: true,
      steps: [doing('known += 1'), doing('cash += known', { line: 'Sales' })],
    },
    {
      places: false,
      steps: [doing('cash -= 50', { line: 'Rent' }), doing('cash += 0', { line: 'Rest' })],
    },
  ];
  const open = (...ids: readonly string[]) =>
    tinyGame().places.map((place) =>
      ids.includes(place.id) ? { ...place, start: { active: 1 } } : place,
    );

  test('is made once, and for each place that is active', () => {
    const one = setting({ ledger, places: open('home', 'away') });
    const [first] = play(one, [pick('a')]).past;

    expect(first?.lines).toEqual([
      { text: 'Sales', variable: 'cash', place: 'home', change: 11, account: true },
      { text: 'Sales', variable: 'cash', place: 'away', change: 11, account: true },
      { text: 'Rent', variable: 'cash', place: '', change: -50, account: true },
    ]);
    expect(first?.values['cash']).toBe(472);
    expect(first?.places).toMatchObject({ home: { known: 11 }, away: { known: 11 } });
  });

  test('leaves places out where the firm is not', () => {
    const [first] = play(setting({ ledger, places: open('away') }), [pick('a')]).past;

    expect(first?.values['cash']).toBe(461);
    expect(first?.places).toMatchObject({ home: { known: 10 }, away: { known: 11 } });
  });

  test('is made when the last card is decided, and the next round begins without its lines', () => {
    const rounds = ['Spring', 'Summer'].map((title) => ({
      title,
      slots: [slot('plain'), slot('plain')],
    }));
    const one = setting({ ledger, rounds });
    const [half, whole] = [play(one, [pick('a')]), play(one, [pick('a'), pick('a')])];

    expect(half).toMatchObject({ round: 1, decided: 1, past: [], values: { cash: 500 } });
    expect(whole).toMatchObject({ round: 2, decided: 0, lines: [], values: { cash: 450 } });
    expect(whole.past.map(({ round }) => round)).toEqual([1]);
  });
});

describe('the end of a run', () => {
  test('comes after the last round, and nothing after it', () => {
    const one = setting();
    const world = play(one, [pick('a'), pick('a'), pick('a')]);

    expect(isOver(one, play(one, [pick('a'), pick('a')]))).toBe(false);
    expect(isOver(one, world)).toBe(true);
    expect(tableOf(one, world)).toBeUndefined();
    expect(isLegal(one, world, pick('a'))).toBe(false);
    expect(step(one, world, pick('a'))).toBe(world);
    expect(world.past).toHaveLength(3);
  });
});

describe('a whole run of a learner without a plan', () => {
  const settings = runsOf(smallScenario).map((run) => ({ scenario: smallScenario, run }));
  const total = smallScenario.rounds.reduce((sum, { slots }) => sum + slots.length + 1, 0);

  test('comes to its end by moves that can be made, and back to the same world', () => {
    fc.assert(
      fc.property(runsOf(smallScenario), whims, (run, numbers) => {
        const one = { scenario: smallScenario, run };
        const { moves, worlds } = drawnRun(one, numbers);

        expect(moves).toHaveLength(total);
        for (const [at, move] of moves.entries()) {
          expect(isLegal(one, worlds[at] ?? begin(one), move)).toBe(true);
        }
        expect(play(one, moves)).toEqual(worlds.at(-1));
      }),
    );
  });

  test('keeps every value whole and within its bounds', () => {
    fc.assert(
      fc.property(settings, whims, (one, numbers) => {
        for (const { values, places } of drawnRun(one, numbers).worlds) {
          for (const { id, min, max } of smallScenario.variables) {
            expect(Number.isSafeInteger(values[id])).toBe(true);
            expect(values[id]).toBeGreaterThanOrEqual(min);
            expect(values[id]).toBeLessThanOrEqual(max);
          }
          for (const { id, min, max } of smallScenario.placeVariables) {
            for (const place of Object.values(places)) {
              expect(place[id]).toBeGreaterThanOrEqual(min);
              expect(place[id]).toBeLessThanOrEqual(max);
            }
          }
        }
      }),
    );
  });

  test('never changes what is past, nor a world that was there', () => {
    fc.assert(
      fc.property(settings, whims, (one, numbers) => {
        const { moves, worlds } = drawnRun(one, numbers);
        const frozen = worlds.map((world) => JSON.stringify(world));

        for (const [at, world] of worlds.entries()) {
          const move = moves[at];
          if (move) step(one, world, move);
          expect(JSON.stringify(world)).toBe(frozen[at]);
          expect(worlds.at(-1)?.decisions.slice(0, at)).toEqual(world.decisions);
        }
      }),
    );
  });
});
