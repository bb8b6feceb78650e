import fc from 'fast-check';
import type { Expression, Operation, Operator } from '../../src/core/scenario/expression.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

const BETWEEN: readonly Operator[] = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'and',
  'or',
];
const FUNCTIONS: Readonly<Partial<Record<Operator, readonly [least: number, most: number]>>> = {
  min: [2, 4],
  max: [2, 4],
  clamp: [3, 3],
  if: [3, 3],
  abs: [1, 1],
  count: [1, 1],
  sum: [1, 1],
  most: [1, 1],
  noise: [1, 1],
};
const OF_NAMES: readonly Operator[] = ['chose', 'weak', 'happened'];

/** Names that formulas of `formulas` ask for. */
export const VARIABLES = ['cash', 'due', 'norway.knowledge', 'android'] as const;

const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -1000_00, max: 1000_00 }),
  fc.constantFrom(LARGEST, -LARGEST, 0),
);

/** Any formula that an author can write; the sign of a number belongs to the number. */
export const formulas: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => {
  const any = tie('any');
  const many = (least: number, most: number) =>
    fc.array(any, { minLength: least, maxLength: most });
  const operations: readonly fc.Arbitrary<Operation>[] = [
    fc.tuple(fc.constantFrom(...BETWEEN), any, any),
    any.map((part): Operation => ['not', part]),
    any.filter((part) => typeof part !== 'number').map((part): Operation => ['-', part]),
    ...Object.entries(FUNCTIONS).map(([name, [least, most]]) =>
      // The keys above are operators.
      many(least, most).map((parts): Operation => [name as Operator, ...parts]),
    ),
    fc
      .tuple(fc.constantFrom(...OF_NAMES), fc.constantFrom('first-order', 'FIN1', 'and'))
      .map(([of, name]): Operation => [of, name]),
  ];
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      number,
      fc.constantFrom(...VARIABLES),
      ...operations,
    ),
  };
}).any;

/** A formula as an author would write it, with more parentheses than are needed. */
export function printed(expression: Expression): string {
  if (typeof expression !== 'object') return String(expression);
  const [operator, ...parts] = expression;
  if (OF_NAMES.includes(operator))
    return `${operator}(${parts.map((part) => `'${String(part)}'`).join()})`;
  const all = parts.map(printed);
  if (operator in FUNCTIONS) return `${operator}(${all.join(', ')})`;
  if (all.length === 1) return `(${operator} ${all.join()})`;
  return `(${all.join(` ${operator} `)})`;
}
