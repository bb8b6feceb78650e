import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as common from '../../tests/contracts/sample-items.js';
import type { ItemContent } from '../core/assessment/item-type.js';
import { randomFrom } from '../core/session/random.js';
import { chanceOf, guessed, isWhole } from './guesses.js';
import './index.js';
import { itemType } from './registry.js';

const samples = 'tests/contracts/samples';
const modules: readonly object[] = await Promise.all(
  readdirSync(samples).map(
    (file) =>
      import(`../../tests/contracts/samples/${file.replace('.ts', '')}.ts`) as Promise<object>,
  ),
);
const items = [common, ...modules].flatMap((one) => Object.values(one) as ItemContent[]);
const of = (item: object) =>
  ({ id: 'x', number: 1, prompt: 'Which?', label: 'x', ...item }) as unknown as ItemContent;
const options = (count: number, right: number) =>
  ['a', 'b', 'c', 'd', 'e']
    .slice(0, count)
    .map((key, at) => ({ key, text: key, correct: at < right }));

describe('a guess', () => {
  test.each(items.map((item) => ({ item, name: `${item.kind} ${item.id}` })))(
    'at $name is a response that can be kept',
    ({ item }) => {
      const type = itemType(item.kind);
      const random = randomFrom(7);
      for (let turn = 0; turn < 50; turn += 1) {
        const credit = type.score(item, guessed(item, random));

        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('chance', () => {
  test.each([
    { what: 'one of four', item: { kind: 'choice', options: options(4, 1) }, chance: 0.25 },
    {
      what: 'two of four, any number picked',
      item: { kind: 'choice', many: true, options: options(4, 2) },
      chance: 0.167,
    },
    { what: 'true or false', item: { kind: 'truefalse', answer: true }, chance: 0.5 },
    {
      what: 'an order of four',
      item: { kind: 'order', entries: options(4, 0), order: ['a', 'b', 'c', 'd'] },
      chance: 0.25,
    },
    {
      what: 'three cards in two boxes',
      item: {
        kind: 'categorise',
        boxes: options(2, 0),
        cards: options(3, 0).map((one) => ({ ...one, to: 'a' })),
      },
      chance: 0.25,
    },
    {
      what: 'a figure',
      item: { kind: 'number', min: 0, max: 9, decimals: 0, answer: { value: 3, full: 0 } },
      chance: 0,
    },
  ])('of $what is $chance', ({ item, chance }) => {
    expect(Math.abs(chanceOf(of(item)) - chance)).toBeLessThan(0.02);
    expect(chanceOf(of(item))).toBe(chanceOf(of(item)));
  });
});

test.each([
  { item: { kind: 'choice', options: options(3, 1) }, whole: true },
  { item: { kind: 'choice', options: [{ key: 'a', text: 'a', value: 0.5 }] }, whole: false },
  { item: { kind: 'choice', many: true, options: options(3, 2) }, whole: false },
  { item: { kind: 'number', answer: { value: 1, full: 0, half: 0.1 } }, whole: false },
  { item: { kind: 'number', answer: { value: 1, full: 0 } }, whole: true },
  { item: { kind: 'match', rows: [], targets: [] }, whole: false },
])('whether $item gives all or nothing', ({ item, whole }) => {
  expect(isWhole(of(item))).toBe(whole);
});
