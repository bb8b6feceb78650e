/** What can be done with whole numbers in the formulas of a game. */
export type Operator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'and'
  | 'or'
  | 'not'
  | 'min'
  | 'max'
  | 'clamp'
  | 'if'
  | 'abs'
  | 'count'
  | 'sum'
  | 'most'
  | 'noise'
  | 'chose'
  | 'weak'
  | 'happened';

/**
 * A formula as a package holds it: a whole number, the name of a variable, or an operator with its parts.
 *
 * The parts of `chose`, `weak` and `happened` are names and not variables.
 */
export type Expression = number | string | Operation;

/** An operator with its parts. */
export type Operation = readonly [Operator, ...Expression[]];

/** What a formula can ask while it is worked out. */
export interface Scope {
  /** The value of a variable; 0 for one that is not there. */
  variable(name: string): number;
  /** The same formula for each active place. */
  eachPlace(expression: Expression): readonly number[];
  /** A whole number from 0 up to, not including, `bound`, drawn for the round and place at hand. */
  noise(bound: number): number;
  /** Whether something lies in the past: an option chosen, a competence missed, an event. */
  past(question: 'chose' | 'weak' | 'happened', names: readonly string[]): boolean;
}

const LARGEST = Number.MAX_SAFE_INTEGER;

/** The nearest whole number that is still exact; 0 for what is no number. */
export function whole(value: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.trunc(value) || 0));
}

const truth = (is: boolean): number => (is ? 1 : 0);

const arithmetic: Readonly<
  Partial<Record<Operator, (...values: readonly number[]) => number | boolean>>
> = {
  '+': (a = 0, b = 0) => a + b,
  '-': (a = 0, b) => (b === undefined ? -a : a - b),
  '*': (a = 0, b = 0) => a * b,
  '/': (a = 0, b = 0) => (b === 0 ? 0 : a / b),
  '%': (a = 0, b = 0) => (b === 0 ? 0 : a % b),
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a = 0, b = 0) => a < b,
  '<=': (a = 0, b = 0) => a <= b,
  '>': (a = 0, b = 0) => a > b,
  '>=': (a = 0, b = 0) => a >= b,
  not: (a) => a === 0,
  min: Math.min,
  max: Math.max,
  clamp: (a = 0, low = 0, high = 0) => Math.max(low, Math.min(high, a)),
  abs: (a = 0) => Math.abs(a),
};

/**
 * The value of a formula, always a whole number.
 *
 * Division goes toward 0, and by 0 gives 0; a true condition is 1. Nothing can make it throw.
 */
export function evaluate(expression: Expression, scope: Scope): number {
  if (typeof expression === 'number') return whole(expression);
  if (typeof expression === 'string') return whole(scope.variable(expression));
  const [operator, ...parts] = expression;
  const [first = 0, second = 0, third = 0] = parts;
  const valueOf = (part: Expression): number => evaluate(part, scope);
  switch (operator) {
    case 'and':
      return truth(parts.every((part) => valueOf(part) !== 0));
    case 'or':
      return truth(parts.some((part) => valueOf(part) !== 0));
    case 'if':
      return valueOf(valueOf(first) === 0 ? third : second);
    case 'count':
      return scope.eachPlace(first).filter((value) => value !== 0).length;
    case 'sum':
      return whole(scope.eachPlace(first).reduce((sum, value) => sum + value, 0));
    case 'most': {
      const values = scope.eachPlace(first);
      return values.length === 0 ? 0 : Math.max(...values);
    }
    case 'noise': {
      const span = Math.abs(valueOf(first));
      return whole(scope.noise(2 * span + 1) - span);
    }
    case 'chose':
    case 'weak':
    case 'happened':
      return truth(scope.past(operator, parts.map(String)));
    default:
      return whole(Number(arithmetic[operator]?.(...parts.map(valueOf)) ?? 0));
  }
}
