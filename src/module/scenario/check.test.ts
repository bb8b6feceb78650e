import { describe, expect, test } from 'vitest';
import { authoredGame, type Draft } from '../../../tests/fakes/authored-game.js';
import { cardKind } from '../../core/scenario/kinds/index.js';
import { allCards } from '../../core/scenario/moves.js';
import { begin } from '../../core/scenario/play.js';
import type { Framework } from '../../core/competence/framework.js';
import { checkScenario } from './check.js';
import { cardsOf, measuresOf } from './formulas.js';
import { scenarioIn } from './game.js';

const fact = (id: string, more: object = {}) => ({
  id,
  useInItems: true,
  confidence: 'verified',
  ...more,
});

// Checks read nothing else of the framework.
const framework = {
  competences: ['FIN1', 'LAW1', 'STR1', 'OPS1'].map((id) => ({ id })),
  facts: [fact('FIN1-F1'), fact('FIN1-F2', { confidence: 'unsure' })],
} as unknown as Framework;

/** Names and places of what is wrong with a game that was changed. */
function told(change?: (draft: Draft) => void): readonly string[] {
  return checkScenario(authoredGame(change), framework).map(
    ({ code, at }) => `${code} ${at.file} ${(at.path ?? []).join('.')}`,
  );
}

/** A part of a draft, to be changed in whatever way. */
type Loose = Record<string, unknown>;
const loose = (part: unknown) => part as Loose;
const card = (draft: Draft, at: number) => loose(draft.cards[at]);
const option = (draft: Draft, variant: number, at: number) =>
  loose((draft.cards[0]?.variants[variant] as unknown as { options: unknown[] }).options[at]);

describe('a game', () => {
  test('without a fault has no findings', () => {
    expect(told()).toEqual([]);
  });

  test.each<{ why: string; change: (draft: Draft) => void; told: readonly string[] }>([
    {
      why: 'a formula asks for a variable that is not there',
      change: ({ world }) =>
        void (world.business[0] = { id: 'cash', name: 'Cash', value: 'cahs / 10' }),
      told: ['unknown-variable scenario.yaml business.0.value'],
    },
    {
      why: 'a statement changes nothing',
      change: ({ events }) => void (loose(events[0]?.ready)['effects'] = [{ do: 'cahs = 1' }]),
      told: ['unknown-variable events.yaml events.0.ready.effects.0.do'],
    },
    {
      why: 'a statement changes the round',
      change: ({ events }) => void (loose(events[0]?.ready)['effects'] = [{ do: 'round += 1' }]),
      told: ['unknown-variable events.yaml events.0.ready.effects.0.do'],
    },
    {
      why: 'a statement changes a measure',
      change: (draft) => void (card(draft, 2)['effects'] = [{ do: 'wrong = 1' }]),
      told: ['unknown-variable cards.yaml cards.2.effects.0.do'],
    },
    {
      why: 'a condition of an effect asks for nothing',
      change: (draft) =>
        void (option(draft, 1, 2)['effects'] = [
          { do: 'cash += 1', when: 'brand > 5 and brand < 9' },
        ]),
      told: ['unknown-variable cards.yaml cards.0.variants.1.options.2.effects.0.when'],
    },
    {
      why: 'a measure is asked for where nothing was decided yet',
      change: (draft) => void (card(draft, 1)['fit'] = 'researched'),
      told: ['unknown-variable cards.yaml cards.1.fit'],
    },
    {
      why: 'a measure of another kind is asked for',
      change: (draft) => void (card(draft, 2)['evidence'] = { FIN1: 'joint' }),
      told: ['unknown-variable cards.yaml cards.2.evidence.FIN1'],
    },
    {
      why: 'a place is not there',
      change: (draft) => void (option(draft, 0, 0)['effects'] = [{ do: 'norwey.knowledge += 1' }]),
      told: ['unknown-place cards.yaml cards.0.variants.0.options.0.effects.0.do'],
    },
    {
      why: 'places have no such variable',
      change: (draft) => void (option(draft, 0, 0)['effects'] = [{ do: 'norway.cash += 1' }]),
      told: ['unknown-variable cards.yaml cards.0.variants.0.options.0.effects.0.do'],
    },
    {
      why: 'the time of every round names nothing',
      change: ({ world }) =>
        void (loose(world.effort.choices[1])['effects'] = [{ do: 'brand += 5' }]),
      told: ['unknown-variable scenario.yaml effort.choices.1.effects.0.do'],
    },
    {
      why: 'a formula looks back at a card that is not there',
      change: ({ world }) => void (loose(world.endings[0])['when'] = "chose('ordr', 'a')"),
      told: ['unknown-card scenario.yaml endings.0.when'],
    },
    {
      why: 'a formula looks back at an option that is not there',
      change: ({ world }) => void (loose(world.endings[0])['when'] = "chose('order', 'f')"),
      told: ['unknown-option scenario.yaml endings.0.when'],
    },
    {
      why: 'a formula looks back at a competence or an event that is not there',
      change: ({ world }) =>
        void (loose(world.endings[0])['when'] = "weak('FIN9') or happened('flood')"),
      told: [
        'unknown-competence scenario.yaml endings.0.when',
        'unknown-event scenario.yaml endings.0.when',
      ],
    },
    {
      why: 'an event is armed that is not there',
      change: (draft) => void (option(draft, 0, 1)['effects'] = [{ arm: 'flood' }]),
      told: ['unknown-event cards.yaml cards.0.variants.0.options.1.effects.0.arm'],
    },
    {
      why: 'an event can never come',
      change: ({ events }) => void (loose(events[0]?.unready)['effects'] = []),
      told: ['never-armed events.yaml events.1.id'],
    },
    {
      why: 'a persona is not there',
      change: (draft) => void (loose(draft.cards[0]?.variants[1])['persona'] = 'korinta'),
      told: [
        'unknown-persona cards.yaml cards.0.variants.1.persona',
        'no-variant cards.yaml cards.0.variants',
      ],
    },
    {
      why: 'the firm begins with what is not there, or with too much',
      change: ({ world }) =>
        void (loose(world.personas[0])['start'] = { brand: 1, cash: 2000_00, knowledge: 5 }),
      told: [
        'unknown-variable scenario.yaml personas.0.start.brand',
        'start-out-of-bounds scenario.yaml personas.0.start.cash',
        'unknown-variable scenario.yaml personas.0.start.knowledge',
      ],
    },
    {
      why: 'a variable begins outside its bounds',
      change: ({ world }) => void (loose(world.variables[1])['start'] = 2),
      told: ['start-out-of-bounds scenario.yaml variables.1.start'],
    },
    {
      why: 'a persona knows a place that is not there',
      change: ({ world }) =>
        void (loose(world.personas[1])['places'] = { france: { knowledge: 5 } }),
      told: ['unknown-place scenario.yaml personas.1.places.france'],
    },
    {
      why: 'findings are about a place that is not there',
      change: (draft) => void (card(draft, 1)['findings'] = { norway: [], france: [] }),
      told: ['unknown-place cards.yaml cards.1.findings.france'],
    },
    {
      why: 'a tile belongs nowhere',
      change: (draft) =>
        void (loose((card(draft, 4)['tiles'] as unknown[])[1])['group'] = 'lessons'),
      told: ['unknown-group cards.yaml cards.4.tiles.1.group'],
    },
    {
      why: 'places cannot be opened',
      change: ({ world }) => void world.placeVariables.shift(),
      told: ['no-active scenario.yaml placeVariables'],
    },
    {
      why: 'a competence is not there',
      change: (draft) => {
        card(draft, 2)['competences'] = ['FIN1', 'FIN9'];
        card(draft, 2)['evidence'] = { FIN1: 1, FIN9: 1 };
      },
      told: [
        'unknown-competence cards.yaml cards.2.competences.1',
        'shown-by-one-card cards.yaml cards.2.competences.1',
      ],
    },
    {
      why: 'only one card shows a competence',
      change: (draft) => {
        card(draft, 2)['competences'] = ['FIN1', 'OPS1'];
        card(draft, 2)['evidence'] = { FIN1: 1, OPS1: 1 };
      },
      told: ['shown-by-one-card cards.yaml cards.2.competences.1'],
    },
    {
      why: 'a slot deals what is not there',
      change: ({ world }) => void world.rounds[1]?.slots.push(['ordr']),
      told: [
        'unknown-card scenario.yaml rounds.1.slots.2.0',
        'unknown-card scenario.yaml rounds.1.slots.2.0',
      ],
    },
    {
      why: 'a slot deals the card of every round',
      change: ({ world }) => void world.rounds[1]?.slots.push({ a: ['time'], b: ['order-b'] }),
      told: [
        'unknown-card scenario.yaml rounds.1.slots.2.a.0',
        'unknown-card scenario.yaml rounds.1.slots.2.b.0',
      ],
    },
    {
      why: 'a card is dealt twice in a set',
      change: ({ world }) => void world.rounds[1]?.slots.push({ a: ['evening'], b: ['evening'] }),
      told: ['dealt-twice scenario.yaml rounds.1.slots.2.b.0'],
    },
    {
      why: 'a card is never dealt',
      change: ({ world }) => void world.rounds[1]?.slots.splice(1, 1, ['talk']),
      told: ['never-dealt cards.yaml cards.4.id'],
    },
    {
      why: 'an ending comes too late',
      change: ({ world }) => void world.endings.reverse(),
      told: ['ending-out-of-reach scenario.yaml endings.1.when'],
    },
    {
      why: 'no ending is certain',
      change: ({ world }) => void world.endings.pop(),
      told: ['no-certain-ending scenario.yaml endings'],
    },
    {
      why: 'ids and numbers are there twice',
      change: (draft) => {
        Object.assign(card(draft, 3), { id: 'quote', number: 40 });
        loose(draft.world.rounds[1]?.slots)[1] = ['evening'];
        loose(draft.world.personas[1])['number'] = 1;
        draft.world.variables.push({ id: 'knowledge', max: 100 });
        loose(draft.events[1])['id'] = 'strike';
        loose(draft.events[0]?.unready)['effects'] = [];
      },
      told: [
        'duplicate-id scenario.yaml placeVariables.1.id',
        'duplicate-number scenario.yaml personas.1.number',
        'duplicate-id events.yaml events.1.id',
        'duplicate-id cards.yaml cards.3.id',
        'duplicate-number scenario.yaml effort.number',
      ],
    },
    {
      why: 'a variable has a name that formulas need',
      change: ({ world }) =>
        void world.variables.push({ id: 'round', max: 100 }, { id: 'not', max: 100 }),
      told: [
        'reserved-word scenario.yaml variables.2.id',
        'reserved-word scenario.yaml variables.3.id',
      ],
    },
    {
      why: 'two options have one letter',
      change: (draft) => void (option(draft, 1, 1)['key'] = 'a'),
      told: ['duplicate-pick cards.yaml cards.0'],
    },
    {
      why: 'a closing has the name of a move',
      change: (draft) => void (loose((card(draft, 3)['closings'] as unknown[])[0])['id'] = 'leave'),
      told: ['duplicate-pick cards.yaml cards.3'],
    },
    {
      why: 'an option does not say what it shows',
      change: (draft) => void (option(draft, 1, 1)['evidence'] = { FIN1: 2 }),
      told: ['missing-evidence cards.yaml cards.0.variants.1.options.1.evidence'],
    },
    {
      why: 'a card scored by rule has no rule',
      change: (draft) => void (card(draft, 3)['evidence'] = { LAW1: 'worth' }),
      told: ['missing-evidence cards.yaml cards.3.evidence'],
    },
    {
      why: 'an option shows what the card is not about',
      change: (draft) => void (option(draft, 0, 0)['evidence'] = { FIN1: 2, LAW1: 1, OPS1: 3 }),
      told: ['foreign-evidence cards.yaml cards.0.variants.0.options.0.evidence.OPS1'],
    },
    {
      why: 'conditions may leave one option',
      change: (draft) => {
        option(draft, 0, 0)['when'] = 'cash > 5';
        option(draft, 0, 1)['when'] = 'cover';
      },
      told: ['few-options cards.yaml cards.0.variants.0.options'],
    },
    {
      why: 'facts are not there or not certain',
      change: (draft) => void (card(draft, 0)['facts'] = ['FIN1-F2', 'FIN1-F3']),
      told: [
        'fact-not-scorable cards.yaml cards.0.facts.0',
        'unknown-fact cards.yaml cards.0.facts.1',
      ],
    },
  ])('is found out where $why', ({ change, told: findings }) => {
    expect(told(change)).toEqual(findings);
  });

  test('says what is wrong, why and what to do, and guesses what was meant', () => {
    const findings = checkScenario(
      authoredGame(({ world }) => {
        loose(world.endings[0])['when'] = "cash > knowlege or chose('ordr')";
      }),
      framework,
    );

    expect(findings).toEqual([
      {
        code: 'unknown-variable',
        severity: 'error',
        at: { file: 'scenario.yaml', path: ['endings', 0, 'when'], key: false },
        what: `"cash > knowlege or chose('ordr')" names "knowlege", and there is no such variable.`,
        remedy: 'Did you mean "knowledge"?',
      },
      expect.objectContaining({ code: 'unknown-card', remedy: 'Did you mean "order"?' }),
    ]);
  });
});

describe('the pattern of best options', () => {
  /** A game with eight variants of a card, of which the best options have these letters and lengths. */
  const withBest = (letters: string, length: number) =>
    told((draft) => {
      const [first] = draft.cards[0]?.variants ?? [];
      const all = (first as unknown as { options: Loose[] }).options;
      loose(draft.cards[0])['variants'] = [...letters].map((best) => ({
        situation: 'So.',
        options: all.map((one) => ({
          ...one,
          text: 'x'.repeat(one['key'] === best ? length : 20),
          evidence: { FIN1: one['key'] === best ? 3 : 0, LAW1: 1 },
        })),
      }));
    });

  test.each([
    { letters: 'abcabcab', length: 20, told: [], why: 'alike and spread' },
    { letters: 'abcabcab', length: 21, told: ['longest-best scenario.yaml '], why: 'the longest' },
    { letters: 'abcabcab', length: 19, told: [], why: 'the shortest' },
    {
      letters: 'bbbbacac',
      length: 20,
      told: ['best-position scenario.yaml '],
      why: 'in one place',
    },
    { letters: 'bbbbbbb', length: 30, told: [], why: 'too few to say' },
  ])('gives $told when they are $why', ({ letters, length, told: findings }) => {
    expect(withBest(letters, length)).toEqual(findings);
  });
});

describe('what a card measures', () => {
  const game = authoredGame();
  const scenario = scenarioIn(game);
  const setting = { scenario, run: { code: 0, persona: 'linnora' } };

  test.each(cardsOf(game).map(({ value }, at) => ({ value, at, id: value.id })))(
    'is what its formulas may ask for: $id',
    ({ value, at }) => {
      const packed = allCards(scenario)[at];
      if (!packed) throw new Error('Cards keep their order');
      const table = { setting, world: begin(setting), card: packed, variant: 0 };

      expect(Object.keys(cardKind(packed).measures(table, [])).sort()).toEqual(
        [...measuresOf(value)].sort(),
      );
    },
  );
});
