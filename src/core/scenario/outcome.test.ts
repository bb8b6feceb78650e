import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tinyGame, variable } from '../../../tests/fakes/tiny-game.js';
import { evidenceShare, showings } from './evidence.js';
import { businessFigures, businessResult, endingOf } from './outcome.js';
import { parseExpression } from './parse-expression.js';
import { begin } from './play.js';
import type { Scenario } from './scenario.js';
import type { Decision } from './world.js';

/** A game that begins with some cash, at its beginning. */
function startWith(cash: number, told: Partial<Scenario> = {}) {
  const scenario = tinyGame({ variables: [variable('cash', cash)], ...told });
  const setting = { scenario, run: { code: 0, persona: 'one' } };
  return [setting, begin(setting)] as const;
}

const part = (id: string, value: string, weight = 1) => ({
  id,
  name: id,
  value: parseExpression(value),
  weight,
});

describe('the business result', () => {
  test.each([
    { cash: 400, business: [part('all', 'cash / 10')], result: 40, why: 'its only part' },
    { cash: 4000, business: [part('all', 'cash')], result: 100, why: 'at most 100' },
    { cash: -4000, business: [part('all', 'cash')], result: 0, why: 'at least 0' },
    {
      cash: 1000,
      business: [part('one', 'cash', 3), part('two', '0')],
      result: 75,
      why: 'the mean by weights',
    },
    {
      cash: 1000,
      business: [part('one', 'cash'), part('two', '0'), part('three', '0')],
      result: 33,
      why: 'a whole number',
    },
    {
      cash: 1000,
      business: [part('one', 'cash * 9'), part('two', '-cash * 9')],
      result: 50,
      why: 'of parts that are cut first',
    },
  ])('is $result: $why', ({ cash, business, result }) => {
    expect(businessResult(...startWith(cash, { business }))).toBe(result);
  });

  test('is a whole number from 0 to 100 whatever happens', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger(), (cash, factor) => {
        const business = [
          part('one', `cash * ${Math.abs(factor)}`, 10),
          part('two', 'cash / 7', 3),
        ];
        const [setting, world] = startWith(cash, { business });

        const result = businessResult(setting, world);
        expect(Number.isInteger(result)).toBe(true);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(100);
        expect(businessFigures(setting, world).map(({ part: { id } }) => id)).toEqual([
          'one',
          'two',
        ]);
      }),
    );
  });
});

describe('the ending', () => {
  const ending = (id: string, when: string) => ({
    id,
    when: parseExpression(when),
    title: id,
    text: [],
  });

  test.each([
    { cash: 900, told: 'rich' },
    { cash: 600, told: 'well' },
    { cash: 0, told: undefined },
  ])('is the first that applies: $told with $cash', ({ cash, told }) => {
    const endings = [ending('rich', 'cash > 800'), ending('well', 'cash > 500')];

    expect(endingOf(...startWith(cash, { endings }))?.id).toBe(told);
  });
});

/** A decision that shows something of competences: score, most and weight of each. */
function decision(
  shown: Readonly<Record<string, readonly [score: number, most: number, weight: number]>>,
  credit?: number,
): Decision {
  const evidence = Object.entries(shown).map(([competence, [score, most, weight]]) => ({
    competence,
    score,
    most,
    weight,
  }));
  return { round: 1, card: 'one', variant: 0, picks: [], measures: {}, evidence, credit };
}

describe('what decisions show', () => {
  const decisions = [
    decision({ FIN1: [3, 3, 2], LAW1: [0, 2, 1] }, 0.75),
    decision({ FIN1: [0, 3, 1] }, 0),
    decision({}),
  ];

  test('of a competence is the share of what could be shown, by weights', () => {
    expect(showings(decisions, ['LAW1', 'FIN1', 'OPS1'])).toEqual([
      { competence: 'LAW1', decisions: 1, share: 0 },
      { competence: 'FIN1', decisions: 2, share: 6 / 9 },
      { competence: 'OPS1', decisions: 0, share: 0 },
    ]);
  });

  test('in all is the mean of those that show something', () => {
    expect(evidenceShare(decisions)).toBe(0.375);
    expect(evidenceShare([])).toBe(0);
    expect(evidenceShare([decision({})])).toBe(0);
  });
});
