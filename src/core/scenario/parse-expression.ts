import type { Expression, Operator } from './expression.js';

/** Why a formula cannot be read. */
export class ExpressionError extends Error {
  /** @param at Characters before the place. */
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** A statement: what gets a new value, and the formula of it. */
export interface Statement {
  readonly set: string;
  readonly to: Expression;
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /\s*(?:(\d[\d_]*)|([a-zA-Z][\w]*(?:\.[a-zA-Z]\w*)?)|('[^']*'|"[^"]*")|([<>=!]=|[-+*/%<>(),]))/y;

/** Words that are operators, so that no variable can have their name. */
export const OPERATOR_WORDS: readonly string[] = ['and', 'or', 'not'];

/** Most characters of a formula, so that every formula can be read and worked out in little room. */
const LONGEST = 1000;

/** Operators between two parts, from those that bind least. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

/** The level whose operators cannot follow each other: `0 < x < 5` would compare a truth with 5. */
const COMPARISONS = 2;

/** Functions with the least and the most parts. */
const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  min: [2, 9],
  max: [2, 9],
  clamp: [3, 3],
  if: [3, 3],
  abs: [1, 1],
  count: [1, 1],
  sum: [1, 1],
  most: [1, 1],
  noise: [1, 1],
  chose: [1, 2],
  weak: [1, 1],
  happened: [1, 1],
};

/** Functions whose parts are names in quotation marks. */
const OF_NAMES: readonly string[] = ['chose', 'weak', 'happened'];

/**
 * Reads a formula such as `clamp(cash / 1000, 0, 100)`.
 *
 * @throws ExpressionError that says what is wrong and where.
 */
export function parseExpression(source: string): Expression {
  const parser = new Parser(source);
  const expression = parser.expression();
  parser.end();
  return expression;
}

/**
 * Reads a statement such as `cash -= 1200_00` or `knowledge = max(knowledge, 40)`.
 *
 * @throws ExpressionError that says what is wrong and where.
 */
export function parseStatement(source: string): Statement {
  const match = /^\s*([a-zA-Z]\w*(?:\.[a-zA-Z]\w*)?)\s*(\+=|-=|=(?!=))/.exec(source);
  const [head = '', set = '', sign = ''] = match ?? [];
  if (!match) {
    throw new ExpressionError(
      'A statement is "name += formula", "name -= formula" or "name = formula"',
      0,
    );
  }
  const value = parseAfter(source, head.length);
  if (sign === '=') return { set, to: value };
  return { set, to: [sign === '+=' ? '+' : '-', set, value] };
}

function parseAfter(source: string, from: number): Expression {
  return parseExpression(`${' '.repeat(from)}${source.slice(from)}`);
}

/** The names that a formula asks for: variables, and the parts of `chose`, `weak` and `happened` by function. */
export function namesIn(expression: Expression): {
  readonly variables: readonly string[];
  readonly past: readonly { readonly of: string; readonly names: readonly string[] }[];
} {
  if (typeof expression === 'number') return { variables: [], past: [] };
  if (typeof expression === 'string') return { variables: [expression], past: [] };
  const [operator, ...parts] = expression;
  if (OF_NAMES.includes(operator)) {
    return { variables: [], past: [{ of: operator, names: parts.map(String) }] };
  }
  const all = parts.map(namesIn);
  return {
    variables: all.flatMap(({ variables }) => variables),
    past: all.flatMap(({ past }) => past),
  };
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #length: number;
  #next = 0;

  constructor(source: string) {
    if (source.length > LONGEST) {
      throw new ExpressionError(`A formula has at most ${LONGEST} characters`, LONGEST);
    }
    this.#tokens = tokensOf(source);
    this.#length = source.length;
  }

  end(): void {
    const token = this.#tokens[this.#next];
    if (token) throw new ExpressionError(`"${token.text}" is not expected here`, token.at);
  }

  /** Reads a part whose operators bind at least as strongly as those of a level. */
  expression(level = 0): Expression {
    // Like most languages: `not a == b` asks whether they differ.
    let left: Expression =
      level <= COMPARISONS && this.#take('not')
        ? ['not', this.expression(COMPARISONS)]
        : this.#unary();
    let highest = LEVELS.length;
    for (;;) {
      const token = this.#tokens[this.#next];
      const at = LEVELS.findIndex((operators) => operators.some((one) => one === token?.text));
      const operator = LEVELS[at]?.find((one) => one === token?.text);
      if (!operator || at < level) return left;
      if (at === COMPARISONS && at === highest) {
        throw new ExpressionError(
          'Comparisons cannot follow each other; join two of them with "and"',
          token?.at ?? 0,
        );
      }
      this.#next += 1;
      left = [operator, left, this.expression(at + 1)];
      highest = at;
    }
  }

  #unary(): Expression {
    if (!this.#take('-')) return this.#primary();
    const value = this.#unary();
    return typeof value === 'number' ? 0 - value : ['-', value];
  }

  #primary(): Expression {
    if (this.#take('(')) {
      const inner = this.expression();
      this.#expect(')');
      return inner;
    }
    const token = this.#tokens[this.#next];
    if (!token)
      throw new ExpressionError('The formula ends where a value is expected', this.#length);
    this.#next += 1;
    if (/^\d/.test(token.text)) return numberOf(token);
    if (!/^[a-zA-Z]/.test(token.text) || OPERATOR_WORDS.includes(token.text)) {
      throw new ExpressionError(`A value is expected, not "${token.text}"`, token.at);
    }
    return this.#take('(') ? this.#call(token) : token.text;
  }

  #call({ text, at }: Token): Expression {
    const bounds = Object.hasOwn(FUNCTIONS, text) ? FUNCTIONS[text] : undefined;
    if (!bounds) {
      const known = Object.keys(FUNCTIONS).join(', ');
      throw new ExpressionError(`There is no function "${text}"; there are ${known}`, at);
    }
    const parts: Expression[] = [];
    do parts.push(OF_NAMES.includes(text) ? this.#name() : this.expression());
    while (this.#take(','));
    this.#expect(')');
    const [least, most] = bounds;
    if (parts.length < least || parts.length > most) {
      const wanted = least === most ? String(least) : `${least} to ${most}`;
      throw new ExpressionError(`"${text}" takes ${wanted} parts, not ${parts.length}`, at);
    }
    return [text as Operator, ...parts];
  }

  #name(): string {
    const token = this.#tokens[this.#next];
    if (!token || !/^['"]/.test(token.text)) {
      throw new ExpressionError('A name in quotation marks is expected', token?.at ?? this.#length);
    }
    this.#next += 1;
    return token.text.slice(1, -1);
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#next]?.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #expect(text: string): void {
    if (this.#take(text)) return;
    const token = this.#tokens[this.#next];
    throw new ExpressionError(`"${text}" is missing`, token?.at ?? this.#length);
  }
}

function numberOf({ text, at }: Token): number {
  const value = Number(text.replaceAll('_', ''));
  if (Number.isSafeInteger(value)) return value;
  throw new ExpressionError(`${text} is too large to be counted with`, at);
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) {
      const rest = source.slice(from);
      const at = from + rest.length - rest.trimStart().length;
      throw new ExpressionError(`"${source.charAt(at)}" cannot be read`, at);
    }
    const [all, number, name, quoted, sign] = match;
    const text = number ?? name ?? quoted ?? sign ?? '';
    tokens.push({ text, at: from + all.length - text.length });
  }
  return tokens;
}
