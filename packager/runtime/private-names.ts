import type { Plugin } from 'rollup';

/** A node of a syntax tree, with its place in the code. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The private names of a class, from its first member on. */
interface PrivateNames {
  readonly short: ReadonlyMap<string, string>;
  /** The class around it, whose names it may use as well. */
  readonly around: PrivateNames | undefined;
  /** How many names this class and those around it have. */
  readonly count: number;
}

/** Letters in the order in which they serve as names; those that are frequent in scripts compress best. */
const LETTERS = 'etnsiroaclmduhpfgbvwkyxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The code with private names that begin anew in every class, `#e` for the first member of each.
 *
 * The minifier counts them through a whole file, although no class sees those of another. Used alike
 * in all classes they are shorter and repeat each other, which saves a package some six hundred bytes.
 *
 * @param program The syntax tree of the code, as ESTree.
 */
export function shortPrivateNames(code: string, program: object): string {
  let result = '';
  let copied = 0;
  const visit = (value: unknown, names: PrivateNames | undefined): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, names);
    } else if (isNode(value)) {
      if (value.type === 'PrivateIdentifier') {
        result += `${code.slice(copied, value.start)}#${shortOf(nameIn(code, value), names)}`;
        copied = value.end;
      }
      const inner = value.type === 'ClassBody' ? namesOf(code, value, names) : names;
      for (const part of Object.values(value)) visit(part, inner);
    }
  };
  visit(program, undefined);
  return result + code.slice(copied);
}

/** The short names of a class; a getter and its setter share one. */
function namesOf(
  code: string,
  body: SyntaxNode & { readonly body?: readonly { readonly key?: unknown }[] },
  around: PrivateNames | undefined,
): PrivateNames {
  const keys = (body.body ?? []).map(({ key }) => key).filter(isNode);
  const own = keys.filter(({ type }) => type === 'PrivateIdentifier');
  const names = [...new Set(own.map((key) => nameIn(code, key)))];
  const before = around?.count ?? 0;
  const short = new Map(names.map((name, at) => [name, shortName(before + at)]));
  return { short, around, count: before + names.length };
}

/** @throws Error for a name of no class around, which no parser lets through. */
function shortOf(name: string, names: PrivateNames | undefined): string {
  if (!names) throw new Error(`No class around declares #${name}`);
  return names.short.get(name) ?? shortOf(name, names.around);
}

/** One letter, and two from the fifty-third on. */
function shortName(at: number): string {
  const letter = LETTERS[at % LETTERS.length] ?? '';
  return at < LETTERS.length ? letter : shortName(Math.floor(at / LETTERS.length) - 1) + letter;
}

function nameIn(code: string, { start, end }: SyntaxNode): string {
  return code.slice(start + 1, end);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Shortens the private names of every chunk; comes after the minifier. */
export function privateNames(): Plugin {
  return {
    name: 'portolan-private-names',
    renderChunk(code) {
      return { code: shortPrivateNames(code, this.parse(code)), map: null };
    },
  };
}
