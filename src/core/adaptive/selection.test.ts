import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../session/random.js';
import { information, type ItemParameters } from './gpcm.js';
import { nextItem, type Candidate, type Choice } from './selection.js';

/** An item whose number is its difficulty, too, on level 1 and not met before unless told. */
interface Numbered extends Candidate {
  readonly number: number;
}

const item = (number: number, more: Partial<Numbered> = {}): Numbered => ({
  number,
  level: 1,
  parameters: { a: 1, b: [number] },
  calibrated: false,
  fresh: true,
  ...more,
});

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** All items that chance could take, by their numbers: a hundred draws over the whole of it. */
function possible(items: readonly Numbered[], choice: Partial<Choice> = {}): readonly number[] {
  const draws = numbers(100).map((share) =>
    nextItem(items, { times: () => 0, asked: 0, random: () => share / 100, ...choice }),
  );
  return [...new Set(draws.map((one) => one?.number ?? -1))].sort((one, other) => one - other);
}

describe('the item that comes next', () => {
  test('is none where there are none', () => {
    const choice = { times: () => 0, asked: 0, random: () => 0 };

    expect(nextItem([], choice)).toBeUndefined();
    expect(nextItem([], { ...choice, theta: 0 })).toBeUndefined();
  });

  test.each([
    { why: 'any', items: [item(0), item(1), item(2)], taken: [0, 1, 2] },
    { why: 'one not met before', items: [item(0, { fresh: false }), item(1)], taken: [1] },
    {
      why: 'a met one where all were met',
      items: [item(0, { fresh: false }), item(1, { fresh: false })],
      taken: [0, 1],
    },
    {
      why: 'one of the level asked least often',
      items: [item(0), item(1, { level: 2 }), item(2, { level: 3 })],
      times: (level: number) => (level === 2 ? 0 : 1),
      taken: [1],
    },
    {
      why: 'one not met before rather than one of the level asked least often',
      items: [item(0), item(1, { level: 2, fresh: false })],
      times: (level: number) => (level === 2 ? 0 : 1),
      taken: [0],
    },
    {
      why: 'one of the three nearest in difficulty',
      items: numbers(9).map((number) => item(number)),
      theta: 5.2,
      taken: [4, 5, 6],
    },
    {
      why: 'one of the three nearest by the mean of the thresholds',
      items: [
        item(0, { parameters: { a: 1, b: [-2, 2] } }),
        item(1, { parameters: { a: 1, b: [0, 6] } }),
        item(2, { parameters: { a: 1, b: [0.5] } }),
        item(3, { parameters: { a: 1, b: [-1, 0, 1] } }),
      ],
      theta: 0,
      taken: [0, 2, 3],
    },
    {
      why: 'one of the level asked least often rather than the nearest',
      items: [item(0), item(3, { level: 2 })],
      times: (level: number) => (level === 2 ? 0 : 1),
      theta: 0,
      taken: [3],
    },
  ])('is $why', ({ items, taken, ...choice }) => {
    expect(possible(items, choice)).toEqual(taken);
  });

  test.each([
    { asked: 0, count: 8 },
    { asked: 2, count: 8 },
    { asked: 3, count: 5 },
    { asked: 30, count: 5 },
  ])('is one of the $count that say most after $asked, once all are calibrated', (now) => {
    const discriminations = numbers(12).map((at) => 0.5 + ((at * 5) % 12) / 10);
    const items = discriminations.map((a, at) =>
      item(at, { calibrated: true, parameters: { a, b: [0.4] } }),
    );
    const told = (one: ItemParameters) => information(one, 0.4);
    const best = [...items].sort((one, other) => told(other.parameters) - told(one.parameters));

    const expected = best.slice(0, now.count).map(({ number }) => number);
    expect(possible(items, { theta: 0.4, asked: now.asked })).toEqual(
      expected.sort((one, other) => one - other),
    );
  });

  test('goes by difficulty while one of them is not calibrated', () => {
    const calibrated = numbers(6).map((at) => item(at, { calibrated: true }));

    expect(possible([...calibrated, item(6)], { theta: 6, asked: 0 })).toEqual([4, 5, 6]);
    expect(possible(calibrated, { theta: 6, asked: 0 })).toHaveLength(6);
  });

  test('is the same for the same seed, one of the candidates, and fresh if any is', () => {
    const candidate = fc.record({
      level: fc.integer({ min: 1, max: 4 }),
      fresh: fc.boolean(),
      calibrated: fc.boolean(),
      difficulty: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 1, maxLength: 12 }),
        fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
        fc.nat(),
        (drawn, theta, seed) => {
          const items = drawn.map(({ difficulty, ...one }, at) =>
            item(at, { ...one, parameters: { a: 1, b: [difficulty] } }),
          );
          const take = () =>
            nextItem(items, {
              times: (level) => level % 2,
              theta,
              asked: 4,
              random: randomFrom(seed),
            });

          const taken = take();

          expect(taken).toBe(take());
          expect(items).toContain(taken);
          const open = items.filter((one) => one.fresh || items.every(({ fresh }) => !fresh));
          expect(open).toContain(taken);
          const least = Math.min(...open.map(({ level }) => level % 2));
          expect((taken?.level ?? 0) % 2).toBe(least);
        },
      ),
    );
  });
});
