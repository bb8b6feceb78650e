import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostProbable, posterior } from './ability.js';
import {
  categoryProbabilities,
  information,
  type ItemParameters,
  type Observation,
} from './gpcm.js';
import { deviationOf, GRID, meanOf, normal, normalised } from './grid.js';
import { referenceCredit } from './reference.js';
import { areaPosterior } from './second-order.js';
import { sumScoreEstimates } from './sum-score.js';

/** Numbers that public packages (ltm, catR, mirt) gave for public data; see the "source" in each file. */
function reference<Table>(name: string): Table {
  return JSON.parse(readFileSync(`tests/fixtures/psychometrics/${name}.json`, 'utf8')) as Table;
}

interface Lsat6 {
  readonly items: readonly { readonly a: number; readonly b: number }[];
  readonly logLik: number;
  readonly freq: Readonly<Record<string, number>>;
  readonly patterns: readonly {
    readonly x: readonly number[];
    readonly eap_ltm: number;
    readonly se_ltm: number;
    readonly eap_catR: number;
    readonly se_catR: number;
    readonly map_catR: number;
  }[];
}

interface Lsat7 {
  readonly items: readonly { readonly a: number; readonly d: number }[];
  readonly patterns: readonly {
    readonly x: readonly number[];
    readonly eap: number;
    readonly se: number;
    readonly map: number;
    readonly mapSe: number;
  }[];
}

interface Gpcm {
  readonly items: readonly { readonly a: number; readonly b: number | readonly number[] }[];
  readonly 'probsAt0.5': readonly (readonly number[])[];
  readonly info: readonly { readonly theta: number; readonly info: readonly number[] }[];
  readonly patterns: readonly {
    readonly y: readonly number[];
    readonly eap: number;
    readonly se: number;
    readonly map: number;
    readonly mapSe: number;
  }[];
}

interface Trace {
  readonly bank: readonly (readonly [a: number, b: number])[];
  readonly responses: readonly number[];
  readonly trace: readonly {
    readonly item: number;
    readonly x: number;
    readonly theta: number;
    readonly se: number;
  }[];
}

/** How closely catR searches for a mode. */
const SEARCH = 5e-5;
const PRIOR = { mean: 0, variance: 1 };
const lsat6 = reference<Lsat6>('lsat6-2pl');
const lsat7 = reference<Lsat7>('lsat7-2pl');
const gpcm = reference<Gpcm>('gpcm-catR');
const trace = reference<Trace>('cat-mfi-trace');

const items6 = lsat6.items.map(({ a, b }): ItemParameters => ({ a, b: [b] }));
const items7 = lsat7.items.map(({ a, d }): ItemParameters => ({ a, b: [-d / a] }));
const itemsGpcm = gpcm.items.map(({ a, b }): ItemParameters => ({
  a,
  b: typeof b === 'number' ? [b] : b,
}));

const observed = (items: readonly ItemParameters[], answers: readonly number[]): Observation[] =>
  answers.flatMap((category, at) => {
    const parameters = items[at];
    return parameters ? [{ parameters, category }] : [];
  });

function estimates(items: readonly ItemParameters[], answers: readonly number[]) {
  const observations = observed(items, answers);
  const distribution = posterior(observations, normal());
  return {
    eap: meanOf(distribution),
    se: deviationOf(distribution),
    map: mostProbable(observations, PRIOR),
    // An area whose only competence does not deviate is an ability by itself.
    area: meanOf(areaPosterior([observations], { area: 1, deviation: 0 }).area),
  };
}

describe('LSAT6, two-parameter model (Bock & Lieberman 1970)', () => {
  test.each(lsat6.patterns)('pattern $x as in ltm and catR', (row) => {
    const { eap, se, map, area } = estimates(items6, row.x);

    expect(Math.abs(eap - row.eap_catR)).toBeLessThan(2e-6);
    expect(Math.abs(se - row.se_catR)).toBeLessThan(3e-6);
    expect(Math.abs(eap - row.eap_ltm)).toBeLessThan(1e-5);
    expect(Math.abs(se - row.se_ltm)).toBeLessThan(1e-5);
    expect(Math.abs(map.theta - row.map_catR)).toBeLessThan(SEARCH);
    expect(Math.abs(area - eap)).toBeLessThan(1e-9);
  });

  test('the log likelihood of the data that ltm reports', () => {
    const prior = normal();
    const sum = Object.entries(lsat6.freq).reduce((total, [pattern, count]) => {
      const observations = observed(items6, [...pattern].map(Number));
      const marginal = prior.reduce((probability, weight, at) => {
        const theta = -6 + at / 5;
        const fits = observations.map(
          ({ parameters, category }) => categoryProbabilities(parameters, theta)[category] ?? 0,
        );
        return probability + weight * fits.reduce((product, fit) => product * fit, 1);
      }, 0);
      return total + count * Math.log(marginal);
    }, 0);

    expect(Math.abs(sum - lsat6.logLik)).toBeLessThan(1e-4);
  });

  // Printed by ltm in the column z1, which is the mode.
  test.each([
    { answers: [0, 0, 0, 0, 0], mode: -1.895, mean: -1.897 },
    { answers: [1, 1, 1, 1, 1], mode: 0.606, mean: 0.646 },
  ])('mode and mean of $answers as printed', ({ answers, mode, mean }) => {
    const { map, eap } = estimates(items6, answers);

    expect(map.theta).toBeCloseTo(mode, 3);
    expect(eap).toBeCloseTo(mean, 3);
  });
});

describe("LSAT7, two-parameter model, with mirt's published parameters", () => {
  test.each(lsat7.patterns)('pattern $x as in catR', (row) => {
    const { eap, se, map } = estimates(items7, row.x);

    expect(Math.abs(eap - row.eap)).toBeLessThan(2e-6);
    expect(Math.abs(se - row.se)).toBeLessThan(3e-6);
    expect(Math.abs(map.theta - row.map)).toBeLessThan(SEARCH);
    expect(Math.abs(map.standardError - row.mapSe)).toBeLessThan(SEARCH);
  });

  // mirt, tests/testthat/test-05-confmirtOne.R.
  test.each([
    { answers: [0, 0, 0, 0, 0], mode: -1.8165552 },
    { answers: [0, 0, 0, 0, 1], mode: -1.4946906 },
    { answers: [0, 0, 0, 1, 0], mode: -1.4822982 },
    { answers: [0, 0, 0, 1, 1], mode: -1.1789899 },
    { answers: [0, 0, 1, 0, 0], mode: -1.0958928 },
    { answers: [0, 0, 1, 0, 1], mode: -0.7951026 },
  ])('the mode of $answers as mirt publishes it', ({ answers, mode }) => {
    expect(Math.abs(estimates(items7, answers).map.theta - mode)).toBeLessThan(3e-5);
  });

  // mirt, the same file: EAPsum.
  test.each([
    [0, -1.86979, 0.6927032],
    [1, -1.431861, 0.6838697],
    [2, -0.9488463, 0.6942298],
    [3, -0.4131963, 0.7210951],
    [4, 0.1517289, 0.758772],
    [5, 0.7271877, 0.8009335],
  ])('the sum score %i as mirt publishes it', (score, theta, se) => {
    const found = sumScoreEstimates(items7, normal())[score];

    expect(Math.abs((found?.theta ?? NaN) - theta)).toBeLessThan(1e-4);
    expect(Math.abs((found?.standardError ?? NaN) - se)).toBeLessThan(1e-4);
  });
});

describe('five items of the generalised partial credit model, by catR', () => {
  test('probabilities of the categories', () => {
    gpcm['probsAt0.5'].forEach((expected, at) => {
      const found = categoryProbabilities(itemsGpcm[at] ?? { a: 1, b: [0] }, 0.5);

      expect(found).toHaveLength(expected.length);
      expected.forEach((one, category) => expect(found[category]).toBeCloseTo(one, 8));
    });
  });

  test.each(gpcm.info)('information at $theta', ({ theta, info }) => {
    info.forEach((one, at) => {
      expect(information(itemsGpcm[at] ?? { a: 1, b: [0] }, theta)).toBeCloseTo(one, 7);
    });
  });

  test.each(gpcm.patterns)('pattern $y', (row) => {
    const { eap, se, map } = estimates(itemsGpcm, row.y);

    expect(Math.abs(eap - row.eap)).toBeLessThan(2e-6);
    expect(Math.abs(se - row.se)).toBeLessThan(3e-6);
    expect(Math.abs(map.theta - row.map)).toBeLessThan(SEARCH);
    expect(Math.abs(map.standardError - row.mapSe)).toBeLessThan(SEARCH);
  });
});

test('twenty steps of greatest information choose what catR chose, and estimate the same', () => {
  const bank = trace.bank.map(([a, b]): ItemParameters => ({ a, b: [b] }));
  const asked: number[] = [];
  const observations: Observation[] = [];
  for (const step of trace.trace) {
    const theta = meanOf(posterior(observations, normal()));
    const open = bank.map((_, at) => at).filter((at) => !asked.includes(at));
    const best = open.reduce((one, other) =>
      informationAt(bank, other, theta) > informationAt(bank, one, theta) ? other : one,
    );
    const category = trace.responses[best] ?? 0;
    asked.push(best);
    observations.push({ parameters: bank[best] ?? { a: 1, b: [0] }, category });
    const after = posterior(observations, normal());

    expect([best, category]).toEqual([step.item, step.x]);
    expect(Math.abs(meanOf(after) - step.theta)).toBeLessThan(2e-6);
    expect(Math.abs(deviationOf(after) - step.se)).toBeLessThan(3e-6);
  }
  expect(asked).toHaveLength(20);
});

function informationAt(bank: readonly ItemParameters[], at: number, theta: number): number {
  return information(bank[at] ?? { a: 1, b: [0] }, theta);
}

describe('the credit on a reference form', () => {
  const mean = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);

  test('lies between 0 and 1, whatever is known', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), {
      minLength: GRID.length,
      maxLength: GRID.length,
    });
    fc.assert(
      fc.property(weights, (some) => {
        const credit = referenceCredit(normalised(some.map((one, at) => one + (at === 0 ? 1 : 0))));

        expect(credit).toBeGreaterThan(0);
        expect(credit).toBeLessThan(1);
      }),
    );
  });

  test('grows with ability', () => {
    fc.assert(
      fc.property(mean, mean, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];

        expect(referenceCredit(normal(low, 0.3))).toBeLessThan(referenceCredit(normal(high, 0.3)));
      }),
    );
  });

  test('is half for somebody in the middle of all levels, and what is missing above is earned below', () => {
    expect(referenceCredit(normal(0, 1))).toBeCloseTo(0.5, 12);
    fc.assert(
      fc.property(mean, (some) => {
        const both = referenceCredit(normal(some, 0.5)) + referenceCredit(normal(-some, 0.5));
        expect(both).toBeCloseTo(1, 12);
      }),
    );
  });

  test('is nearly nothing for the least able and nearly all for the most able', () => {
    expect(referenceCredit(normal(-6, 0.01))).toBeLessThan(0.02);
    expect(referenceCredit(normal(6, 0.01))).toBeGreaterThan(0.98);
  });
});
