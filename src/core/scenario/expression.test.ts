import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulas } from '../../../tests/fakes/formulas.js';
import { evaluate, whole, type Scope } from './expression.js';
import { parseExpression } from './parse-expression.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

const values: Readonly<Record<string, number>> = { cash: 700, due: -7, zero: 0 };

/** Three active places; noise is always the highest; what lies in the past is `first-order`, b. */
const scope: Scope = scopeWith((name) => values[name] ?? 0, [30, -20, 0]);

function scopeWith(variable: Scope['variable'], places: readonly number[]): Scope {
  return {
    variable,
    eachPlace: (expression) =>
      places.map((knowledge) =>
        evaluate(
          expression,
          scopeWith((name) => (name === 'knowledge' ? knowledge : variable(name)), []),
        ),
      ),
    noise: (bound) => bound - 1,
    past: (_question, names) => names.join('/') === 'first-order/b',
  };
}

const valueOf = (source: string, within = scope) => evaluate(parseExpression(source), within);

describe('the value of a formula', () => {
  test.each([
    { source: 'cash', value: 700, why: 'a variable' },
    { source: 'nothing', value: 0, why: 'a variable that is not there' },
    { source: '2 + 3 * 4 - 1', value: 13, why: 'plain arithmetic' },
    { source: '7 / 2', value: 3, why: 'toward 0 from above' },
    { source: '-7 / 2', value: -3, why: 'toward 0 from below' },
    { source: '7 / -2', value: -3, why: 'toward 0 from below' },
    { source: '-1 / 2', value: 0, why: 'no second 0' },
    { source: '7 / zero', value: 0, why: 'nothing is shared by nobody' },
    { source: '7 % 3', value: 1, why: 'the rest' },
    { source: '-7 % 3', value: -1, why: 'the rest has the sign of what was shared' },
    { source: '7 % 0', value: 0, why: 'no rest either' },
    { source: '-due', value: 7, why: 'the other sign' },
    { source: 'due < 0', value: 1, why: 'true is 1' },
    { source: 'due > 0', value: 0, why: 'false is 0' },
    { source: 'cash <= 700', value: 1, why: 'equal is enough' },
    { source: 'cash >= 701', value: 0, why: 'one too few' },
    { source: 'cash == 700', value: 1, why: 'equal' },
    { source: 'cash != 700', value: 0, why: 'not different' },
    { source: 'cash and due', value: 1, why: 'what is not 0 is true' },
    { source: 'cash and zero', value: 0, why: 'one is false' },
    { source: 'zero or due', value: 1, why: 'one is true' },
    { source: 'zero or 0', value: 0, why: 'none is true' },
    { source: 'not cash', value: 0, why: 'turned round' },
    { source: 'not zero', value: 1, why: 'turned round' },
    { source: 'not due == 0', value: 1, why: 'the comparison turned round' },
    { source: 'min(3, due, 5)', value: -7, why: 'the least' },
    { source: 'max(3, due, 5)', value: 5, why: 'the most' },
    { source: 'clamp(cash, 0, 100)', value: 100, why: 'not more than the most' },
    { source: 'clamp(due, 0, 100)', value: 0, why: 'not less than the least' },
    { source: 'clamp(50, 0, 100)', value: 50, why: 'in between' },
    { source: 'if(cash > 0, 1, 2)', value: 1, why: 'true' },
    { source: 'if(zero, 1, 2)', value: 2, why: 'false' },
    { source: 'if(due, 1, 2)', value: 1, why: 'below 0 is true' },
    { source: 'abs(due)', value: 7, why: 'without the sign' },
    { source: 'count(knowledge > 0)', value: 1, why: 'places where it is true' },
    { source: 'count(1)', value: 3, why: 'all active places' },
    { source: 'sum(knowledge + 1)', value: 13, why: 'over all places' },
    { source: 'most(knowledge)', value: 30, why: 'the highest of all places' },
    { source: 'most(knowledge - 100)', value: -70, why: 'the highest, though below 0' },
    { source: 'noise(5)', value: 5, why: 'up to what is asked for' },
    { source: 'noise(-5)', value: 5, why: 'the sign does not matter' },
    { source: 'noise(0)', value: 0, why: 'no noise' },
    { source: `chose('first-order', 'b')`, value: 1, why: 'it lies in the past' },
    { source: `chose('first-order', 'a')`, value: 0, why: 'it does not' },
    { source: '9007199254740991 + 1', value: LARGEST, why: 'cut to what is exact' },
    { source: '9007199254740991 * -2', value: -LARGEST, why: 'cut to what is exact' },
  ])('$source is $value: $why', ({ source, value }) => {
    expect(valueOf(source)).toBe(value);
  });

  test.each([
    { source: 'count(1)', value: 0 },
    { source: 'sum(5)', value: 0 },
    { source: 'most(5)', value: 0 },
    { source: 'most(-5)', value: 0 },
  ])('$source is $value where no place is active', ({ source, value }) => {
    expect(
      valueOf(
        source,
        scopeWith(() => 0, []),
      ),
    ).toBe(value);
  });

  test('is a whole number that is exact, whatever the formula and the values', () => {
    const anyNumber = fc.oneof(fc.maxSafeInteger(), fc.double(), fc.integer());
    fc.assert(
      fc.property(
        formulas,
        anyNumber,
        fc.array(anyNumber, { maxLength: 3 }),
        fc.double({ min: 0, max: 1, maxExcluded: true }),
        fc.boolean(),
        (formula, value, places, chance, past) => {
          const result = evaluate(formula, {
            ...scopeWith(() => value, places),
            noise: (bound) => Math.floor(chance * bound),
            past: () => past,
          });

          expect(Number.isSafeInteger(result)).toBe(true);
          expect(Object.is(result, -0)).toBe(false);
        },
      ),
    );
  });

  test('shares so that shares and rest make up the whole', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (all, by) => {
        const shares = evaluate(['/', all, by], scope);
        const rest = evaluate(['%', all, by], scope);

        expect(BigInt(shares)).toBe(by === 0 ? 0n : BigInt(all) / BigInt(by));
        expect(BigInt(rest)).toBe(by === 0 ? 0n : BigInt(all) % BigInt(by));
      }),
    );
  });

  test('does not ask for what cannot matter', () => {
    const asked: string[] = [];
    const noting = scopeWith((name) => (asked.push(name), 0), []);

    valueOf('zero and first', noting);
    valueOf('not zero or second', noting);
    valueOf('if(zero, third, fourth)', noting);

    expect(asked).toEqual(['zero', 'zero', 'zero', 'fourth']);
  });
});

describe('a whole number', () => {
  test.each([
    { value: 2.9, is: 2 },
    { value: -2.9, is: -2 },
    { value: -0.5, is: 0 },
    { value: NaN, is: 0 },
    { value: Infinity, is: LARGEST },
    { value: -1e300, is: -LARGEST },
  ])('$is is made of $value', ({ value, is }) => {
    expect(whole(value)).toBe(is);
  });
});
