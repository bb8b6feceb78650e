import type { PlainWords } from '../../src/i18n/plain-words.js';
import type { PackageFile } from './package-file.js';

/** The runtime as it was built: parts to be joined, a style sheet and fonts. */
export interface Runtime {
  /** The lines that come before all parts. */
  readonly loader: string;
  readonly parts: Readonly<Record<string, RuntimePart>>;
  /** The parts of packages that ask questions, where `parts` are those of another player. */
  readonly base?: Runtime['parts'] | undefined;
  /** The parts of packages whose player has a base of its own, by kind of player. */
  readonly others?: Readonly<Record<string, Runtime['parts']>> | undefined;
  readonly style: string;
  /** Fonts below `font/`, and their licence. */
  readonly fonts: readonly PackageFile[];
  /** The mark that stands in the head of the first paint, as SVG. */
  readonly mark: string;
  /** The licences of others' code in the runtime, if the build has written them. */
  readonly notices?: PackageFile | undefined;
}

/** One part of the runtime. */
export interface RuntimePart {
  readonly code: string;
  /** Names of the parts that must come before it. */
  readonly imports: readonly string[];
  /** Style sheets of its components, by name. */
  readonly styles?: Readonly<Record<string, string>> | undefined;
  /** Words of its language that stand for themselves. */
  readonly words?: PlainWords | undefined;
}

/**
 * The code of some parts and of all that they import, each once.
 *
 * What the last part needs comes at the end with it: the loader lets the others wait, and code that is
 * alike compresses best side by side.
 *
 * @param without Parts that are loaded already.
 * @throws Error for a part that the runtime does not have.
 */
export function joinParts(
  runtime: Runtime,
  wanted: readonly string[],
  without: readonly string[] = [],
): string {
  const done = new Set(withImports(runtime, without));
  const last = withImports(runtime, wanted.slice(-1));
  const others = withImports(runtime, wanted).filter((name) => !last.includes(name));
  return [...others, ...last]
    .filter((name) => !done.has(name))
    .map((name) => `${partOf(runtime, name).code.trimEnd()}\n`)
    .join('');
}

/** Names of some parts and of all that they import, in the order in which they must come. */
export function withImports(runtime: Runtime, wanted: readonly string[]): readonly string[] {
  const order: string[] = [];
  const visit = (name: string): void => {
    if (order.includes(name)) return;
    partOf(runtime, name).imports.forEach(visit);
    if (!order.includes(name)) order.push(name);
  };
  wanted.forEach(visit);
  return order;
}

/** The style sheets of the components in some parts and in all that they import, by name. */
export function stylesOf(
  runtime: Runtime,
  wanted: readonly string[],
): Readonly<Record<string, string>> {
  const sheets = withImports(runtime, wanted).flatMap((name) =>
    Object.entries(partOf(runtime, name).styles ?? {}),
  );
  return Object.fromEntries(sheets.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The interface words that stand for themselves, as JSON: those of a language by its tag, those of a
 * kind by tag and kind.
 *
 * @param parts Names of parts such as `language-en` and `words-en-match`; others have no words.
 */
export function wordsJson(runtime: Runtime, parts: readonly string[]): string {
  const words = parts.map((part) => [wordsName(part), runtime.parts[part]?.words] as const);
  return JSON.stringify(Object.fromEntries(words.filter(([, some]) => some)));
}

function wordsName(part: string): string {
  return part.replace(/^language-/, '').replace(/^words-([a-z]{2,3}(?:-[A-Z]{2})?)-/, '$1 ');
}

function partOf(runtime: Runtime, name: string): RuntimePart {
  const part = runtime.parts[name];
  if (!part) throw new Error(`The runtime has no part "${name}": run "npm run build:runtime"`);
  return part;
}
