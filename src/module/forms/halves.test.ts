import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankItems } from '../../../tests/fakes/bank.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import { halvesOf } from './halves.js';
import { mostTogether } from './together.js';

const COMPETENCES = ['FIN1', 'FIN2', 'FIN3', 'OPS1'];

/** A bank with some enmities, each named by one side. */
const banks = fc
  .record({
    items: fc.array(
      fc.record({
        competence: fc.constantFrom(...COMPETENCES),
        level: fc.integer({ min: 1, max: 4 }),
        difficulty: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      }),
      { maxLength: 40 },
    ),
    enmities: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 12 }),
  })
  .map(({ items, enmities }) =>
    bankItems(
      ...items.map((one, at) => ({
        ...one,
        enemies: enmities.flatMap(([from, to]) =>
          from === at && to !== at && to < items.length ? [`item-${to}`] : [],
        ),
      })),
    ),
  );

const make = (items: readonly ItemContent[]) =>
  items.map((one) => `${one.competence ?? ''} ${String(one.level)}`).sort();

const friendly = (items: readonly ItemContent[]) =>
  !items.some((one) => items.some(({ id }) => one.enemies?.includes(id)));

describe('the halves of a bank', () => {
  test('have nothing in common, are of the same make and hold no enemies', () => {
    fc.assert(
      fc.property(banks, (bank) => {
        const { pre, post } = halvesOf(bank, COMPETENCES);

        expect(pre.filter((one) => post.includes(one))).toEqual([]);
        expect(make(pre)).toEqual(make(post));
        expect([friendly(pre), friendly(post)]).toEqual([true, true]);
        for (const half of [pre, post]) {
          expect(bank.filter((one) => half.includes(one))).toEqual(half);
          for (const id of COMPETENCES) {
            const levels = half.flatMap((one) => (one.competence === id ? one.level : []));
            expect([[], [1, 3], [2, 4]]).toContainEqual([...levels].sort());
          }
        }
      }),
    );
  });

  const of = (competence: string, ...levels: readonly [level: number, difficulty: number][]) =>
    levels.map(([level, difficulty]) => ({ competence, level, difficulty }));

  test('take of each competence two of one level and two of another, next time the others', () => {
    const all = [1, 2, 3, 4].flatMap((level): [number, number][] => [
      [level, 3],
      [level, 3],
    ]);
    const bank = bankItems(...COMPETENCES.flatMap((id) => of(id, ...all)));

    const { pre, post } = halvesOf(bank, COMPETENCES);

    expect(make(pre)).toEqual([
      ...['FIN1 1', 'FIN1 3', 'FIN2 2', 'FIN2 4'],
      ...['FIN3 1', 'FIN3 3', 'OPS1 2', 'OPS1 4'],
    ]);
    expect(post).toHaveLength(8);
  });

  test('take other levels where those are not there, and leave out what is too little', () => {
    const bank = bankItems(
      ...of('FIN1', [2, 3], [2, 3], [4, 3], [4, 3]),
      ...of('FIN2', [1, 3], [1, 3], [3, 3]),
    );

    expect(make(halvesOf(bank, COMPETENCES).pre)).toEqual(['FIN1 2', 'FIN1 4']);
  });

  test('take what is alike in difficulty', () => {
    const bank = bankItems(...of('FIN1', [1, 1], [1, 5], [1, 4], [3, 2], [3, 5], [3, 2]));

    const { pre, post } = halvesOf(bank, COMPETENCES);
    const hard = [...pre, ...post].map(({ difficulty }) => difficulty).sort();

    expect(hard).toEqual([2, 2, 4, 5]);
  });

  test('give the harder items now to the one, now to the other', () => {
    const bank = bankItems(
      ...COMPETENCES.flatMap((id) => of(id, [1, 2], [1, 3], [2, 2], [2, 3])),
      ...COMPETENCES.flatMap((id) => of(id, [3, 2], [3, 3], [4, 2], [4, 3])),
    );
    const sum = (items: readonly ItemContent[]) =>
      items.reduce((total, { difficulty = 3 }) => total + difficulty, 0);

    const { pre, post } = halvesOf(bank, COMPETENCES);

    expect(sum(pre)).toBe(sum(post));
  });

  test('pass over a choice with an enemy where there is another', () => {
    const bank = bankItems(
      ...of('FIN1', [1, 3], [1, 3], [3, 3], [3, 3]),
      ...of('FIN2', [2, 3], [2, 3], [2, 3], [4, 3], [4, 3]),
    ).map((one) => (one.id === 'item-4' ? { ...one, enemies: ['item-0', 'item-1'] } : one));

    const { pre, post } = halvesOf(bank, COMPETENCES);

    expect([...pre, ...post].map(({ id }) => id)).not.toContain('item-4');
    expect(pre).toHaveLength(4);
  });
});

describe('the most that can be asked together', () => {
  test.each<{ enemies: Readonly<Record<number, readonly string[]>>; most: number }>([
    { enemies: {}, most: 5 },
    { enemies: { 0: ['item-1'] }, most: 4 },
    { enemies: { 0: ['item-1', 'item-2', 'item-3'] }, most: 4 },
    { enemies: { 0: ['item-1'], 1: ['item-2'], 2: ['item-3'], 3: ['item-4'] }, most: 3 },
    { enemies: { 0: ['elsewhere'] }, most: 5 },
  ])('of five with the enemies $enemies are $most', ({ enemies, most }) => {
    const items = bankItems(...[0, 1, 2, 3, 4].map((at) => ({ enemies: enemies[at] })));

    expect(mostTogether(items)).toBe(most);
  });

  test('are no enemies, and one more would be', () => {
    fc.assert(
      fc.property(banks, (bank) => {
        const some = bank.slice(0, 9);
        const subsets = Array.from({ length: 2 ** some.length }, (_, bits) =>
          some.filter((__, at) => (bits >> at) % 2 === 1),
        );

        const best = Math.max(...subsets.filter(friendly).map(({ length }) => length));
        expect(mostTogether(some)).toBe(best);
      }),
      { numRuns: 40 },
    );
  });
});
