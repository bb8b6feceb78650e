import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostProbable, posterior } from './ability.js';
import {
  categoryProbabilities,
  expectedCredit,
  information,
  likelihood,
  type ItemParameters,
  type Observation,
} from './gpcm.js';
import { gradeOf } from './grade.js';
import { deviationOf, GRID, meanOf, normal, probabilityBelow, quantile } from './grid.js';
import {
  CUTS,
  isOutside,
  isSettled,
  levelProbabilities,
  nameableLevels,
  normalLevelProbabilities,
} from './levels.js';
import {
  authoredDifficulty,
  categoriesOf,
  categoryOf,
  provisionalParameters,
} from './provisional.js';
import { areaPosterior, STRUCTURE } from './second-order.js';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const parameters: fc.Arbitrary<ItemParameters> = fc.oneof(
  fc.record({ a: number(0.4, 2), b: fc.array(number(-3, 3), { minLength: 1, maxLength: 3 }) }),
  fc.record({ a: number(0.4, 2), b: fc.tuple(number(-3, 3)), c: number(0.05, 0.5) }),
);
const observation: fc.Arbitrary<Observation> = parameters.chain((one) =>
  fc.record({ parameters: fc.constant(one), category: fc.nat({ max: one.b.length }) }),
);
const answers = (maxLength = 6) => fc.array(observation, { maxLength });
const sumOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);

describe('an item', () => {
  test('has probabilities that add up to 1, and a credit that grows with ability', () => {
    fc.assert(
      fc.property(parameters, number(-5, 5), number(0.1, 2), (item, theta, more) => {
        expect(sumOf(categoryProbabilities(item, theta))).toBeCloseTo(1, 12);
        expect(expectedCredit(item, theta + more)).toBeGreaterThan(expectedCredit(item, theta));
      }),
    );
  });

  test('with guessing is right at least as often as guessing is', () => {
    const item = { a: 1, b: [0.5], c: 0.25 };

    expect(expectedCredit(item, -40)).toBeCloseTo(0.25, 12);
    expect(expectedCredit(item, 0.5)).toBeCloseTo(0.625, 12);
  });

  test('informs by what its credit changes with ability', () => {
    fc.assert(
      fc.property(parameters, number(-3, 3), (item, theta) => {
        const step = 1e-5;
        const slopes = categoryProbabilities(item, theta).map((probability, category) => {
          const at = (point: number) => categoryProbabilities(item, point)[category] ?? 0;
          return (at(theta + step) - at(theta - step)) ** 2 / (4 * step * step * probability);
        });

        // Fisher's definition, by differences.
        expect(information(item, theta)).toBeCloseTo(sumOf(slopes), 4);
      }),
    );
  });
});

describe('an ability', () => {
  test('is the prior without answers', () => {
    expect(meanOf(posterior([], normal()))).toBeCloseTo(0, 12);
    expect(deviationOf(posterior([], normal()))).toBeCloseTo(1, 6);
  });

  test('is higher after a better answer', () => {
    fc.assert(
      fc.property(answers(), parameters, (before, item) => {
        const after = (category: number) =>
          meanOf(posterior([...before, { parameters: item, category }], normal()));
        const best = item.b.length;

        expect(after(best)).toBeGreaterThan(after(0));
      }),
    );
  });

  test('is most probable where no other is more probable', () => {
    fc.assert(
      // With guessing there may be two peaks.
      fc.property(
        fc.array(
          observation.filter((one) => one.parameters.c === undefined),
          { maxLength: 8 },
        ),
        number(-4, 4),
        (given, theta) => {
          const density = (at: number) => likelihood(given, at) * Math.exp((-at * at) / 2);
          const { theta: best } = mostProbable(given, { mean: 0, variance: 1 });

          expect(density(best)).toBeGreaterThanOrEqual(density(theta) * (1 - 1e-9));
        },
      ),
    );
  });

  test('has quantiles that are probabilities turned around', () => {
    fc.assert(
      fc.property(answers(), number(0.02, 0.98), (given, share) => {
        const distribution = posterior(given, normal());

        expect(probabilityBelow(distribution, quantile(distribution, share))).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('an area and its competences', () => {
  test('are one ability where competences do not deviate', () => {
    fc.assert(
      fc.property(answers(3), answers(3), (one, other) => {
        const { area, competences } = areaPosterior([one, other], { area: 1, deviation: 0 });
        const whole = posterior([...one, ...other], normal());

        for (const found of [area, ...competences]) {
          expect(meanOf(found)).toBeCloseTo(meanOf(whole), 9);
          expect(deviationOf(found)).toBeCloseTo(deviationOf(whole), 9);
        }
      }),
    );
  });

  test('agree with a sum over all dimensions at once', () => {
    const one = [
      { parameters: { a: 1, b: [-0.4] }, category: 1 },
      { parameters: { a: 1.3, b: [0.2, 0.9] }, category: 1 },
    ];
    const other = [{ parameters: { a: 0.9, b: [0.5], c: 0.25 }, category: 0 }];
    const found = areaPosterior([one, other], STRUCTURE);
    const sums = bruteForce([one, other]);

    expect(Math.abs(meanOf(found.area) - sums.area.mean)).toBeLessThan(1e-6);
    expect(Math.abs(deviationOf(found.area) - sums.area.deviation)).toBeLessThan(1e-6);
    found.competences.forEach((distribution, at) => {
      expect(Math.abs(meanOf(distribution) - (sums.competences[at]?.mean ?? 9))).toBeLessThan(1e-6);
      expect(
        Math.abs(deviationOf(distribution) - (sums.competences[at]?.deviation ?? 9)),
      ).toBeLessThan(1e-6);
    });
  });

  test('tell more of a competence than its own answers do', () => {
    const right = (b: number): Observation => ({ parameters: { a: 1, b: [b] }, category: 1 });
    const alone = areaPosterior([[], [], []]).competences[0] ?? [];
    const beside = areaPosterior([[], [right(0), right(0)], [right(0)]]).competences[0] ?? [];

    expect(meanOf(alone)).toBeCloseTo(0, 9);
    expect(deviationOf(alone)).toBeCloseTo(1, 4);
    expect(meanOf(beside)).toBeGreaterThan(0.2);
    expect(deviationOf(beside)).toBeLessThan(0.98);
  });

  /** Three nested sums over fine steps of area and both deviations. */
  function bruteForce([one = [], other = []]: readonly (readonly Observation[])[]) {
    const steps = Array.from({ length: 121 }, (_, at) => -6 + at / 10);
    const weights = { area: [0, 0, 0], one: [0, 0, 0], other: [0, 0, 0] };
    const spread = (value: number, variance: number) => Math.exp((-value * value) / (2 * variance));
    const add = (sums: number[], weight: number, value: number) => {
      [1, value, value * value].forEach((power, at) => {
        sums[at] = (sums[at] ?? 0) + weight * power;
      });
    };
    const fits = [one, other].map((given) => steps.map((theta) => likelihood(given, theta)));
    for (const area of steps) {
      steps.forEach((first, at) => {
        const left =
          spread(area, STRUCTURE.area) *
          spread(first - area, STRUCTURE.deviation) *
          (fits[0]?.[at] ?? 0);
        steps.forEach((second, to) => {
          const weight = left * spread(second - area, STRUCTURE.deviation) * (fits[1]?.[to] ?? 0);
          add(weights.area, weight, area);
          add(weights.one, weight, first);
          add(weights.other, weight, second);
        });
      });
    }
    const told = ([total = 1, first = 0, second = 0]: readonly number[]) => ({
      mean: first / total,
      deviation: Math.sqrt(second / total - (first / total) ** 2),
    });
    return { area: told(weights.area), competences: [told(weights.one), told(weights.other)] };
  }
});

describe('an item nobody has calibrated', () => {
  test.each([
    [1, 3, -1.2],
    [2, 3, -0.4],
    [3, 3, 0.4],
    [4, 3, 1.2],
    [2, 1, -0.8],
    [2, 5, 0],
  ])('of level %i and difficulty %i lies at %d', (level, difficulty, b) => {
    expect(authoredDifficulty({ level, difficulty, categories: 2 })).toBeCloseTo(b, 12);
  });

  test('is flatter by the doubt about it, and spreads its thresholds around the middle', () => {
    const one = provisionalParameters({ level: 3, categories: 2, guessing: 0.25 });
    const graded = provisionalParameters({ level: 3, categories: 4, guessing: 0.25 });

    expect(one.a).toBeCloseTo(0.925, 3);
    expect(one.c).toBe(0.25);
    expect(one.b[0]).toBeCloseTo(0.4, 12);
    expect(graded.c).toBeUndefined();
    expect(graded.b.map((b) => Number(b.toFixed(9)))).toEqual([-0.2, 0.4, 1]);
  });

  test.each([
    [0, 0],
    [0.3, 0],
    [1 / 3, 1],
    [0.5, 1],
    [2 / 3, 2],
    [0.99, 2],
    [1, 3],
  ])('takes a credit of %d for category %i of four', (credit, category) => {
    expect(categoryOf(credit, categoriesOf(true))).toBe(category);
    expect(categoryOf(credit, categoriesOf(false))).toBe(credit === 1 ? 1 : 0);
  });
});

describe('levels', () => {
  test('begin where 65 of 100 of the credit is to be expected', () => {
    [1, 2, 3, 4].forEach((level, at) => {
      const b = authoredDifficulty({ level, categories: 2 });

      expect(expectedCredit({ a: 1, b: [b] }, CUTS[at] ?? 0)).toBeCloseTo(0.65, 12);
    });
  });

  test('have probabilities that add up to 1 and agree with those of a normal curve', () => {
    fc.assert(
      fc.property(number(-2, 2), number(0.45, 1), (mean, deviation) => {
        const found = levelProbabilities(normal(mean, deviation ** 2));
        const rudner = normalLevelProbabilities({ theta: mean, standardError: deviation });

        expect(sumOf(found)).toBeCloseTo(1, 12);
        found.forEach((one, level) => {
          expect(Math.abs(one - (rudner[level] ?? 0))).toBeLessThan(0.01);
        });
      }),
    );
  });

  test.each([
    { of: [0.05, 0.65, 0.2, 0.1, 0], answers: 2, run: { from: 1, to: 1 } },
    { of: [0.05, 0.65, 0.2, 0.1, 0], answers: 1, run: undefined },
    { of: [0.1, 0.45, 0.4, 0.05, 0], answers: 2, run: { from: 1, to: 2 } },
    { of: [0.1, 0.3, 0.3, 0.25, 0.05], answers: 3, run: { from: 1, to: 3 } },
    { of: [0.2, 0.2, 0.2, 0.2, 0.2], answers: 9, run: undefined },
    { of: [0.9, 0.1, 0, 0, 0], answers: 4, run: { from: 0, to: 0 } },
  ])('of $of after $answers answers are named $run', ({ of, answers: given, run }) => {
    expect(nameableLevels(of, given)).toEqual(run);
  });

  test.each([
    { of: [0.7, 0.1, 0.1, 0.1, 0], settled: true, why: 'one has 0.7' },
    { of: [0, 0.1, 0.1, 0.1, 0.7], settled: true, why: 'the last has 0.7' },
    { of: [0.05, 0.43, 0.42, 0.1, 0], settled: true, why: 'two neighbours have 0.85' },
    { of: [0, 0, 0.1, 0.4, 0.5], settled: true, why: 'the last two have 0.85' },
    { of: [0.1, 0.1, 0.69, 0.11, 0], settled: false, why: 'one has less than 0.7' },
    { of: [0.42, 0.15, 0.43, 0, 0], settled: false, why: 'the two likeliest are no neighbours' },
    { of: [0.2, 0.2, 0.2, 0.2, 0.2], settled: false, why: 'all are alike' },
  ])('of $of are sure enough: $settled, because $why', ({ of, settled }) => {
    expect(isSettled(of)).toBe(settled);
  });

  test('are outside of what the answers show only when nearly all of it lies beside them', () => {
    const middle = normal(0, 0.16);

    expect([0, 1, 2, 3, 4].map((level) => isOutside(middle, level))).toEqual([
      'below',
      undefined,
      undefined,
      'above',
      'above',
    ]);
  });
});

describe('a grade', () => {
  const form = fc.array(fc.record({ chance: number(0, 0.5), weight: number(0.1, 3) }), {
    minLength: 1,
    maxLength: 48,
  });

  test('is 0 for all wrong and 1 for all right', () => {
    fc.assert(
      fc.property(form, (items) => {
        expect(gradeOf(items.map((item) => ({ ...item, credit: 0 })))).toBe(0);
        expect(gradeOf(items.map((item) => ({ ...item, credit: 1 })))).toBeCloseTo(1, 12);
      }),
    );
  });

  test('counts what was left open for nothing, and a wrong answer for what guessing brings', () => {
    const right = { credit: 1, chance: 0.25, weight: 1 };

    expect(gradeOf([right, { ...right, credit: undefined }])).toBeCloseTo(0.5, 12);
    expect(gradeOf([right, { ...right, credit: 0 }])).toBeCloseTo(1 / 3, 12);
  });

  test('never falls when an answer gets better', () => {
    fc.assert(
      fc.property(form, fc.nat(), number(0, 1), number(0, 1), (items, seed, credit, more) => {
        const given = items.map((item, at) => ({ ...item, credit: ((seed + at * 7) % 10) / 10 }));
        const [first, ...rest] = given;
        if (!first) return;
        const [low, high] = [Math.min(credit, more), Math.max(credit, more)];

        expect(gradeOf([{ ...first, credit: high }, ...rest])).toBeGreaterThanOrEqual(
          gradeOf([{ ...first, credit: low }, ...rest]),
        );
      }),
    );
  });

  test('is nothing for no items', () => {
    expect(gradeOf([])).toBe(0);
  });
});

test('the grid has 61 points from -6 to 6', () => {
  expect([GRID.length, GRID[0], GRID[30], GRID[60]]).toEqual([61, -6, 0, 6]);
});
