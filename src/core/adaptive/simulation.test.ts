import { expect, test } from 'vitest';
import { randomFrom } from '../session/random.js';
import { gauss, simulate, type Taking } from './simulation.js';

/** Three competences in an area, each asked `count` items from level to level. */
const asking =
  (count: number): Taking =>
  (person, answer) => {
    const answers = [0, 1, 2].map((competence) => {
      const id = `FIN${String(competence)}`;
      const items = Array.from({ length: count }, (_, at) => ({
        level: 1 + ((person + competence + at) % 4),
        categories: at % 2 === 0 ? 2 : 4,
        guessing: 0.25,
      }));
      return [id, items.map((item) => answer(item, 'FIN', id))] as const;
    });
    return new Map([['FIN', new Map(answers)]]);
  };

test('abilities are found again, and as surely as is said', () => {
  const { areas, competences } = simulate(1_500, asking(2), randomFrom(11));

  for (const { bias, coverage } of [areas, competences]) {
    expect(Math.abs(bias)).toBeLessThan(0.04);
    expect(coverage).toBeGreaterThan(0.78);
    expect(coverage).toBeLessThan(0.82);
  }
});

test('more items tell more', () => {
  const errors = [1, 2, 8].map((count) => simulate(150, asking(count), randomFrom(5)));

  const [one, two, eight] = errors.map(({ competences }) => competences.standardError);
  expect(one).toBeGreaterThan(two ?? 9);
  expect(two).toBeGreaterThan(eight ?? 9);
  expect(eight).toBeGreaterThan(0.45);
});

test('normal values have mean 0 and deviation 1', () => {
  const random = randomFrom(3);
  const values = Array.from({ length: 20_000 }, () => gauss(random));
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;

  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});
