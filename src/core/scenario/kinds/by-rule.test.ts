import { describe, expect, test } from 'vitest';
import * as odd from '../../../../tests/fakes/odd-cards.js';
import { tableWith } from '../../../../tests/fakes/scenario-run.js';
import {
  boardEvening,
  effort,
  firstQuote,
  whereToStart,
} from '../../../../tests/fakes/small-game-cards.js';
import type { Table } from '../card-kind.js';
import type { AllocateCard, Card } from '../scenario.js';
import { allocate } from './allocate.js';
import { choose, ranking } from './choose.js';
import { compose } from './compose.js';
import { options } from './options.js';
import { quote } from './quote.js';

/** A card at the beginning of the small game. */
function tableOf<Kind extends Card>(card: Kind, persona = 'linnora'): Table<Kind> {
  const table = tableWith({ scenario: odd.gameWith(card), run: { code: 6, persona } }, card.id);
  return { ...table, card };
}

describe('research and places to open', () => {
  // Fit for Linnora: Norway 80, the neighbour 70, Brazil 20, which is far away.
  const table = tableOf(whereToStart);

  test.each([
    { picks: ['ask-norway-1', 'open-norway', 'done'], allowed: true },
    { picks: ['open-norway', 'open-brazil', 'done'], allowed: true },
    { picks: ['open-norway', 'ask-norway-1'], allowed: false, why: 'research comes first' },
    { picks: ['done'], allowed: false, why: 'nothing is opened' },
    { picks: ['open-norway', 'done', 'open-brazil'], allowed: false, why: 'it is over' },
    { picks: ['ask-norway-1', 'ask-norway-1'], allowed: false, why: 'it is known' },
    { picks: ['ask-norway-3'], allowed: false, why: 'there are two questions' },
    { picks: ['ask-france-1'], allowed: false, why: 'there is no such place' },
    {
      picks: ['ask-norway-1', 'ask-norway-2', 'ask-brazil-1', 'ask-neighbour-1'],
      allowed: false,
      why: 'three questions are enough',
    },
    { picks: ['open-norway', 'open-brazil', 'open-neighbour'], allowed: false, why: 'two at most' },
  ])('$allowed for $picks', ({ picks, allowed }) => {
    expect(choose.allows(table, picks)).toBe(allowed);
  });

  test.each([
    {
      picks: ['ask-norway-1', 'open-norway', 'done'],
      told: { researched: 1, opened: 1, rank: 1, far: 0 },
    },
    {
      picks: ['open-brazil', 'open-norway', 'done'],
      told: { researched: 0, opened: 2, rank: 3, far: 1 },
    },
    { picks: [], told: { researched: 0, opened: 0, rank: 0, far: 0 } },
  ])('measures $picks', ({ picks, told }) => {
    expect(choose.measures(table, picks)).toEqual(told);
  });

  test('ranks places by how well they suit the persona', () => {
    expect(ranking(table)).toEqual(['norway', 'neighbour', 'brazil']);
    expect(ranking(tableOf(whereToStart, 'korenta'))).toEqual(['neighbour', 'norway', 'brazil']);
  });

  test('gives places that suit alike the same rank', () => {
    const alike = tableOf(odd.evenStart);
    const ranks = ['norway', 'neighbour', 'brazil'].map(
      (place) => choose.measures(alike, [`open-${place}`, 'done'])['rank'],
    );

    expect(ranks).toEqual([1, 1, 1]);
  });

  test.each([
    {
      why: 'asks a few questions',
      card: whereToStart,
      best: ['ask-norway-1', 'ask-neighbour-1', 'ask-brazil-1', 'open-norway', 'done'],
    },
    {
      why: 'asks only what can be asked',
      card: odd.evenStart,
      best: ['ask-neighbour-1', 'ask-brazil-1', 'ask-neighbour-2', 'open-norway', 'done'],
    },
    {
      why: 'asks nothing where the key wants none',
      card: odd.boldStart,
      best: ['open-norway', 'open-neighbour', 'done'],
    },
  ])('is best for who $why', ({ card, best }) => {
    expect(choose.best(tableOf(card))).toEqual(best);
  });
});

describe('a quote', () => {
  // Making 18.50, packing 1.20 and freight 4.85 are the seller's: 24.55; duty of 2.60 is not.
  const table = tableOf(firstQuote);
  const measures = (...picks: readonly string[]) => quote.measures(table, picks);

  test.each([
    {
      why: 'is right',
      picks: ['making', 'packing', 'freight', 'fair'],
      told: { wrong: 0, error: 0, margin: 30, cost: 2455, quoted: 3191, landed: 2455 },
    },
    {
      why: 'forgets the freight',
      picks: ['making', 'packing', 'low'],
      told: { wrong: 1, error: 198, margin: 10, cost: 1970, quoted: 2167, landed: 2455 },
    },
    {
      why: 'pays the duty of the buyer',
      picks: ['making', 'packing', 'freight', 'duty', 'fair'],
      told: { wrong: 1, error: 106, margin: 30, cost: 2715, quoted: 3529, landed: 2455 },
    },
    {
      why: 'is off in opposite ways that do not cancel each other',
      picks: ['making', 'packing', 'duty', 'fair'],
      told: { wrong: 2, error: 92, margin: 30, cost: 2230, quoted: 2899, landed: 2455 },
    },
    {
      why: 'has no cost',
      picks: ['high'],
      told: { wrong: 3, error: 1000, margin: 60, cost: 0, quoted: 0, landed: 2455 },
    },
  ])('is measured that $why', ({ picks, told }) => {
    expect(measures(...picks)).toEqual(told);
  });

  test('counts the smallest fault', () => {
    const cheap = {
      ...firstQuote,
      blocks: firstQuote.blocks.map((block) =>
        block.id === 'packing' ? { ...block, amount: 1 } : block,
      ),
    };

    expect(quote.measures(tableOf(cheap), ['making', 'freight', 'fair'])['error']).toBe(1);
  });

  test.each([
    { card: firstQuote, margin: 'fair', why: 'the middle one where the key does not care' },
    { card: odd.boldQuote, margin: 'high', why: 'the one that the key wants' },
  ])('is best with a margin: $why', ({ card, margin }) => {
    expect(quote.best(tableOf(card))).toEqual(['making', 'packing', 'freight', margin]);
  });

  test('has one margin', () => {
    expect(quote.settles(table, ['making'])).toBe(false);
    expect(quote.allows(table, ['low', 'fair'])).toBe(false);
    expect(quote.allows(table, ['making', 'making'])).toBe(false);
  });
});

describe('a message', () => {
  // At the beginning there is not more cash than a year ago, so one of three facts is not true.
  const table = tableOf(odd.plainEvening);

  test.each([
    {
      picks: ['orders', 'second', 'done'],
      told: { facts: 1, next: 1, tiles: 2, jargon: 0, untrue: 0 },
    },
    {
      picks: ['cash', 'kpi', 'done'],
      told: { facts: 1, next: 0, tiles: 2, jargon: 1, untrue: 1 },
    },
  ])('measures $picks', ({ picks, told }) => {
    expect(compose.measures(table, picks)).toEqual(told);
  });

  test.each([
    { picks: ['orders', 'cash', 'kpi'], why: 'two facts at most' },
    { picks: ['orders', 'orders'], why: 'once is enough' },
    { picks: ['done'], why: 'something must be said' },
    { picks: ['orders', 'done', 'second'], why: 'it is over' },
  ])('does not allow $picks: $why', ({ picks }) => {
    expect(compose.allows(table, picks)).toBe(false);
  });

  test('is best when it is as long as the key wants', () => {
    expect(compose.best(table)).toEqual(['orders', 'second', 'done']);
    expect(compose.best(tableOf(boardEvening))).toEqual(['orders', 'second', 'done']);
  });

  test('says something even where nothing is true', () => {
    expect(compose.best(tableOf(odd.silentEvening))).toEqual(['orders', 'done']);
  });
});

describe('points to spend', () => {
  const table = tableWith(
    { scenario: odd.gameWith(whereToStart), run: { code: 6, persona: 'linnora' } },
    effort.id,
  ) as Table<AllocateCard>;

  test.each([
    { picks: ['research', 'research', 'train', 'done'], allowed: true },
    { picks: ['done'], allowed: true, why: 'points may be left' },
    { picks: ['research', 'research', 'research'], allowed: false, why: 'two for one thing' },
    { picks: ['research', 'train', 'comply', 'train'], allowed: false, why: 'three points' },
    { picks: ['research', 'done', 'train'], allowed: false, why: 'it is over' },
    { picks: ['done', 'done'], allowed: false, why: 'it is over' },
  ])('$allowed for $picks', ({ picks, allowed }) => {
    expect(allocate.allows(table, picks)).toBe(allowed);
  });

  test('do what they are spent on once for each', () => {
    const effects = allocate.effects(table, ['research', 'research', 'comply', 'done']);

    expect(effects.map((effect) => 'set' in effect && effect.set)).toEqual([
      'knowledge',
      'knowledge',
      'compliance',
    ]);
    expect(allocate.measures(table, ['research', 'research', 'done'])).toEqual({
      research: 2,
      train: 0,
      comply: 0,
      spent: 2,
    });
  });

  test.each([
    { points: 2, most: 1, best: ['research', 'train', 'done'] },
    { points: 5, most: 2, best: ['research', 'train', 'comply', 'research', 'train', 'done'] },
    { points: 8, most: 1, best: ['research', 'train', 'comply', 'done'] },
  ])('are all spent, $points of them', ({ points, most, best }) => {
    expect(allocate.best({ ...table, card: { ...effort, points, most } })).toEqual(best);
  });

  test.each([
    {
      picks: ['research', 'comply', 'research', 'done'],
      words: 'Research (2); Put papers in order',
    },
    { picks: ['done'], words: '0 / 3' },
  ])('are told as "$words"', ({ picks, words }) => {
    expect(allocate.words(effort, 0, picks)).toBe(words);
  });
});

describe('options', () => {
  test.each([
    { persona: 'korenta', open: 'abc', best: 'b', why: 'all are there' },
    { persona: 'linnora', open: 'ac', best: 'a', why: 'the best one is not' },
  ])('are those that are there, of which $best is best: $why', ({ persona, open, best }) => {
    const table = tableOf(odd.gatedOrder, persona);

    expect([...'abcdef'].filter((key) => options.allows(table, [key])).join('')).toBe(open);
    expect(options.best(table)).toEqual([best]);
  });

  test('could show no more than those that are there', () => {
    const most = (persona: string) => options.most(tableOf(odd.gatedOrder, persona), 'STR1');

    expect(most('korenta')).toBe(3);
    expect(most('linnora')).toBe(1);
  });

  test('are all there rather than none', () => {
    const table = tableOf(odd.closedOrder);

    expect(options.best(table)).toEqual(['b']);
  });
});
