import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { CARDS, EVENTS, WORLD } from '../../../tests/fakes/authored-game.js';
import {
  cardsSchema,
  eventsSchema,
  formula,
  scenarioActivitySchema,
  worldSchema,
} from './schema.js';

/** Where a schema finds faults, and what it says of the first. */
function faultsIn(schema: z.ZodType, value: unknown) {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return { at: issues.map(({ path }) => path.join('.')), says: issues[0]?.message };
}

const [order, start, quote] = CARDS;

describe('a formula in YAML', () => {
  test.each([5, -5, '5', 'cash / 2', '1200_00'])('can be %s', (value) => {
    expect(formula().safeParse(value).success).toBe(true);
  });

  test.each([
    { value: 'cash +', says: 'The formula ends where a value is expected (character 7)' },
    { value: 'cash > mx(1, 2)', says: 'There is no function "mx"' },
    { value: '1 < cash < 5', says: 'Comparisons cannot follow each other' },
  ])('cannot be "$value"', ({ value, says }) => {
    expect(formula().safeParse(value).error?.issues[0]?.message).toContain(says);
  });

  test.each([1.5, '', null, true, [1]])('cannot be %s', (value) => {
    expect(formula().safeParse(value).success).toBe(false);
  });
});

describe('a game that an author wrote', () => {
  test('is accepted', () => {
    expect(faultsIn(worldSchema, WORLD)).toEqual({ at: [] });
    expect(faultsIn(cardsSchema, { cards: CARDS })).toEqual({ at: [] });
    expect(faultsIn(eventsSchema, { events: EVENTS })).toEqual({ at: [] });
  });

  test.each([
    {
      why: 'an ending',
      world: { ...WORLD, endings: [{ ...WORLD.endings[0], when: 'cash >' }] },
      at: 'endings.0.when',
    },
    {
      why: 'a part of the business result',
      world: { ...WORLD, business: [{ ...WORLD.business[0], value: 'cash /' }] },
      at: 'business.0.value',
    },
    {
      why: 'a statement of the account',
      world: { ...WORLD, ledger: [{ steps: [{ do: 'cash + 5' }] }] },
      at: 'ledger.0.steps.0.do',
    },
    {
      why: 'a condition of an effect',
      world: { ...WORLD, ledger: [{ steps: [{ do: 'cash += 5', when: '(cash' }] }] },
      at: 'ledger.0.steps.0.when',
    },
    {
      why: 'a condition of an arming',
      world: { ...WORLD, ledger: [{ steps: [{ arm: 'strike', when: '(cash' }] }] },
      at: 'ledger.0.steps.0.when',
    },
  ])('is refused at the place of a formula that cannot be read: $why', ({ world, at }) => {
    expect(faultsIn(worldSchema, world).at).toEqual([at]);
  });

  test.each([
    { card: { ...order, when: 'cash ==' }, at: 'cards.0.when', why: 'whether it may be dealt' },
    { card: { ...start, fit: 'knowledge *' }, at: 'cards.0.fit', why: 'how well a place suits' },
    { card: { ...quote, evidence: { FIN1: '3 -' } }, at: 'cards.0.evidence.FIN1', why: 'evidence' },
    { card: { ...quote, effects: [{ do: 'cash' }] }, at: 'cards.0.effects.0.do', why: 'an effect' },
  ])('is refused at the place of a formula of a card: $why', ({ card, at }) => {
    expect(faultsIn(cardsSchema, { cards: [card] }).at).toEqual([at]);
  });

  test('has a place in a formula where it says what is wrong', () => {
    const world = { ...WORLD, ledger: [{ steps: [{ do: 'cash += 5 +* 2' }] }] };

    expect(faultsIn(worldSchema, world).says).toBe('A value is expected, not "*" (character 12)');
  });

  test('has a kind for each card', () => {
    expect(faultsIn(cardsSchema, { cards: [{ ...order, kind: 'opinions' }] }).at).toEqual([
      'cards.0.kind',
    ]);
  });
});

describe('the settings of a game', () => {
  test('need no more than the minutes', () => {
    expect(scenarioActivitySchema.parse({ kind: 'scenario', minutes: 25 })).toEqual({
      kind: 'scenario',
      minutes: 25,
      counts: 'first',
      modes: ['assess', 'practice', 'team'],
      reflection: 600,
    });
  });
});
