import { describe, expect, test } from 'vitest';
import { card, event, slot, tinyGame, variable } from '../../../tests/fakes/tiny-game.js';
import { evaluate } from './expression.js';
import { parseExpression } from './parse-expression.js';
import { begin, play, type Move } from './play.js';
import { activePlaces, scopeOf, valueIn } from './scope.js';

const scenario = tinyGame({
  variables: [variable('cash', 500), variable('cover')],
  placeVariables: [variable('active'), variable('known', 10)],
  places: tinyGame().places.map((place, at) => ({
    ...place,
    start: { active: 1, known: 30 + at },
  })),
  cards: [card('plain', 1, [], [], []), card('other', 2, [])],
  rounds: ['Spring', 'Summer'].map((title) => ({ title, slots: [slot('plain')] })),
  events: [event('strike')],
  eventChance: 100,
});
const setting = { scenario, run: { code: 12, persona: 'one' } };
const world = begin(setting);
const after = (key: string) => play(setting, [{ card: 'plain', picks: [key] } satisfies Move]);

describe('what a formula sees', () => {
  test.each([
    { source: 'cash', value: 400, why: 'a number of the firm, which was not ready for the strike' },
    { source: 'known', value: 30, why: 'one of the place at hand' },
    { source: 'away.known', value: 31, why: 'one of another place' },
    { source: 'away.cash', value: 0, why: 'places have no numbers of the firm' },
    { source: 'nowhere.known', value: 0, why: 'there is no such place' },
    { source: 'round', value: 1, why: 'the round' },
    { source: 'toString', value: 0, why: 'nothing that the game does not have' },
    { source: 'sum(known)', value: 61, why: 'each place has its own' },
    { source: `happened('strike')`, value: 1, why: 'the round began with it' },
    { source: `happened('flood')`, value: 0, why: 'it did not come' },
  ])('$source is $value: $why', ({ source, value }) => {
    expect(valueIn(setting, world, parseExpression(source), 99)).toBe(value);
  });

  test('are first the measures of the decision at hand, in each place too', () => {
    const scope = scopeOf(setting, world, 'away', { cash: 7, known: 8 });

    expect(evaluate(['+', 'cash', 'known'], scope)).toBe(15);
    expect(evaluate(['sum', 'known'], scope)).toBe(16);
    expect(evaluate('home.known', scope)).toBe(30);
  });

  test('is something else where there is no formula', () => {
    expect(valueIn(setting, world, undefined, 99)).toBe(99);
  });

  test.each([
    { key: 'a', source: `chose('plain')`, value: 1 },
    { key: 'a', source: `chose('plain', 'a')`, value: 1 },
    { key: 'a', source: `chose('plain', 'b')`, value: 0 },
    { key: 'a', source: `chose('other')`, value: 0 },
    { key: 'a', source: `weak('FIN1')`, value: 0 },
    { key: 'b', source: `weak('FIN1')`, value: 0 },
    { key: 'c', source: `weak('FIN1')`, value: 1 },
    { key: 'c', source: `weak('FIN2')`, value: 0 },
  ])('after option $key: $source is $value', ({ key, source, value }) => {
    expect(valueIn(setting, after(key), parseExpression(source), 99)).toBe(value);
  });

  test('is no weakness where no more could be shown', () => {
    const modest = card('plain', 1, []);
    const [variant] = modest.variants;
    const options = variant?.options.map((one) => ({ ...one, evidence: { FIN1: 1 } })) ?? [];
    const cards = [{ ...modest, variants: [{ situation: [], options }] }];
    const one = { ...setting, scenario: { ...scenario, cards } };

    expect(valueIn(one, play(one, [{ card: 'plain', picks: ['a'] }]), ['weak', 'FIN1'], 99)).toBe(
      0,
    );
  });
});

describe('noise', () => {
  const noiseOf = (code: number, round: number, place: string) =>
    evaluate(
      ['noise', 5],
      scopeOf({ scenario, run: { code, persona: 'one' } }, { ...world, round }, place),
    );

  test('takes every value from one end to the other, all about as often', () => {
    const counts = new Map<number, number>();
    for (let code = 0; code < 4400; code += 2) {
      const noise = noiseOf(code, 1, 'home');
      counts.set(noise, (counts.get(noise) ?? 0) + 1);
    }

    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([
      -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5,
    ]);
    // Chi-squared with ten degrees of freedom, 200 expected of each: 29.6 is exceeded once in a thousand.
    const spread = [...counts.values()].reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
    expect(spread).toBeLessThan(29.6);
  });

  test('of rounds and places does not go together', () => {
    const codes = Array.from({ length: 2000 }, (_one, at) => at * 2);
    const mean = (product: (code: number) => number) =>
      codes.reduce((sum, code) => sum + product(code), 0) / codes.length;

    // Noise has a variance of 10; the mean of 2000 products a standard error of 10 / sqrt(2000) = 0.22.
    for (const other of [
      (code: number) => noiseOf(code, 2, 'home'),
      (code: number) => noiseOf(code, 1, 'away'),
      (code: number) => noiseOf(code + 2, 1, 'home'),
    ]) {
      expect(Math.abs(mean((code) => noiseOf(code, 1, 'home') * other(code)))).toBeLessThan(0.9);
    }
  });

  test('is the same whenever it is asked for, and in both sets of cards', () => {
    expect(noiseOf(12, 3, 'home')).toBe(noiseOf(12, 3, 'home'));
    expect(noiseOf(12, 3, 'home')).toBe(noiseOf(13, 3, 'home'));
  });
});

describe('places where the firm is at work', () => {
  test('stand in the order of the game', () => {
    expect(activePlaces(setting, world)).toEqual(['home', 'away']);
    expect(activePlaces(setting, { ...world, places: { away: { active: 1 } } })).toEqual(['away']);
  });
});
