import type { PlaceOf } from './authored.js';
import { capital, isMap, nameOf, quote, valueAt } from './naming.js';
import { matchMembers } from './match-members.js';
import { suggest } from './nearest.js';
import type { Finding, Path } from './problem.js';

/** A document whose words are to be told in another language. */
export interface Original {
  readonly file: string;
  /** Valid by its schema; Markdown is still a string. */
  readonly value: unknown;
  /** Paths of all strings that may be translated. */
  readonly texts: readonly Path[];
  /** Keys that may stand in a part; empty where nothing is known of them. */
  readonly keysAt: (path: Path) => readonly string[];
}

/** What a translator wrote. */
export interface Overlay {
  readonly value: unknown;
  readonly place: PlaceOf;
  /** Such as `Spanish`. */
  readonly language: string;
}

/** A document in another language. */
export interface Translated {
  /** A copy of the original with its strings replaced; what is missing stays in the original language. */
  readonly value: unknown;
  /** Where the translator wrote what stands at a path of the original. */
  readonly place: PlaceOf;
  readonly findings: readonly Finding[];
}

/** The strings of a document as a tree: steps on the way, `true` at a string. */
type TextTree = true | Map<string | number, TextTree>;

/**
 * Lays the words of another language over a document.
 *
 * The overlay has the shape of the original. Members of a list are matched by their `id`, `item` or
 * `key` where all of the original's have one of their own, and by position otherwise. Nothing but
 * words can be replaced, so a translation cannot break what an item asks, scores or leads to.
 */
export function translate(original: Original, overlay: Overlay): Translated {
  const pass = new Pass(original, overlay);
  const value = pass.lay(original.value, overlay.value, treeOf(original.texts), [], []);
  return { value, place: pass.place, findings: pass.findings };
}

function treeOf(paths: readonly Path[]): TextTree {
  const root = new Map<string | number, TextTree>();
  for (const path of paths) {
    let node = root;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      const known = node.get(step);
      if (known instanceof Map) node = known;
      else if (last) node.set(step, true);
      else {
        const next = new Map<string | number, TextTree>();
        node.set(step, next);
        node = next;
      }
    }
  }
  return root;
}

/** One document being translated. */
class Pass {
  readonly findings: Finding[] = [];
  readonly #original: Original;
  readonly #overlay: Overlay;
  /** Path in the overlay for a path of the original, both as JSON. */
  readonly #paths = new Map<string, Path>();

  constructor(original: Original, overlay: Overlay) {
    this.#original = original;
    this.#overlay = overlay;
  }

  readonly place: PlaceOf = (path, key) => {
    for (let length = path.length; length > 0; length -= 1) {
      const known = this.#paths.get(JSON.stringify(path.slice(0, length)));
      if (known) return this.#overlay.place([...known, ...path.slice(length)], key);
    }
    return this.#overlay.place(path, key);
  };

  lay(value: unknown, words: unknown, tree: TextTree, at: Path, from: Path): unknown {
    this.#paths.set(JSON.stringify(at), from);
    if (tree === true) return this.#text(value, words, at, from);
    if (words === undefined || words === null) return this.#lacks(value, at, from);
    if (Array.isArray(value)) {
      return Array.isArray(words)
        ? this.#list(value, words, tree, at, from)
        : this.#misshapen(value, words, 'a list', at, from);
    }
    if (!isMap(value)) return value;
    return isMap(words)
      ? this.#map(value, words, tree, at, from)
      : this.#misshapen(value, words, 'several lines "key: value"', at, from);
  }

  #text(value: unknown, words: unknown, at: Path, from: Path): unknown {
    if (typeof words === 'string' && words.trim() !== '') return words.trim();
    if (words === undefined || words === null || words === '') return this.#lacks(value, at, from);
    return this.#misshapen(value, words, 'a text', at, from);
  }

  #map(
    value: Readonly<Record<string, unknown>>,
    words: Readonly<Record<string, unknown>>,
    tree: Exclude<TextTree, true>,
    at: Path,
    from: Path,
  ): unknown {
    const result: Record<string, unknown> = { ...value };
    for (const key of Object.keys(words)) {
      if (!tree.has(key)) this.#foreignKey(value, words, key, at, from);
    }
    for (const [key, child] of tree) {
      const step = String(key);
      const next = Object.hasOwn(words, step) ? words[step] : undefined;
      result[step] = this.lay(value[step], next, child, [...at, step], [...from, step]);
    }
    return result;
  }

  #list(
    value: readonly unknown[],
    words: readonly unknown[],
    tree: Exclude<TextTree, true>,
    at: Path,
    from: Path,
  ): unknown {
    const matched = matchMembers(value, words);
    for (const { index, name } of matched.foreign)
      this.#foreignMember(matched.names, index, name, at, from);
    const missing: number[] = [];
    const result = value.map((member, index) => {
      const child = tree.get(index);
      const found = matched.found[index];
      if (!child) return member;
      if (found !== undefined) {
        return this.lay(member, words[found], child, [...at, index], [...from, found]);
      }
      missing.push(index);
      return member;
    });
    for (const index of missing) this.#lacks(value[index], [...at, index], from);
    return result;
  }

  /** Notes that words are missing; the original stays. */
  #lacks(value: unknown, at: Path, from: Path): unknown {
    const { file, value: whole } = this.#original;
    this.#find('missing-translation', from, {
      what: `${this.#overlay.language} lacks ${nameOf(whole, at)}${sample(value)}.`,
      remedy: `Add it in the same place as in ${file}.`,
    });
    return value;
  }

  #misshapen(value: unknown, words: unknown, wanted: string, at: Path, from: Path): unknown {
    this.#find('wrong-type', from, {
      what: `${capital(nameOf(this.#original.value, at))} must be ${wanted}; it is ${quote(words)}.`,
      remedy: `Give it the same shape as in ${this.#original.file}.`,
    });
    return value;
  }

  #foreignKey(
    value: Readonly<Record<string, unknown>>,
    words: Readonly<Record<string, unknown>>,
    key: string,
    at: Path,
    from: Path,
  ): void {
    const { file, keysAt } = this.#original;
    const name = nameOf(this.#original.value, [...at, key]);
    if (Object.hasOwn(value, key)) {
      if (['id', 'item', 'key'].includes(key) && words[key] === value[key]) return;
      this.#find('not-translatable', [...from, key], {
        what: `${capital(name)} is not words, so a translation cannot change it.`,
        remedy: `Remove the line: it is taken from ${file}.`,
      });
      return;
    }
    const known = keysAt(at);
    this.#find('unknown-translation', [...from, key], {
      what: `The original has no ${name}.`,
      remedy: known.includes(key)
        ? `Remove the line, or add "${key}" to ${file} first.`
        : suggest(key, known, 'Remove the line.'),
    });
  }

  #foreignMember(
    names: readonly string[],
    index: number,
    name: string | undefined,
    at: Path,
    from: Path,
  ): void {
    const list = at.length === 0 ? 'the list' : nameOf(this.#original.value, at);
    const { file } = this.#original;
    this.#find('unknown-translation', [...from, index], {
      what:
        name === undefined
          ? `Entry ${index + 1} of ${list} has nothing in the original to go with.`
          : `The original has no "${name}" in ${list}, or it is here twice.`,
      remedy: suggest(name ?? '', names, `Keep the entries of ${file}, no more and no fewer.`),
    });
  }

  #find(code: string, path: Path, words: { what: string; remedy: string }): void {
    const key = code === 'not-translatable' || code === 'unknown-translation';
    this.findings.push({ code, severity: 'error', at: this.#overlay.place(path, key), ...words });
  }
}

/** The first words of a missing part, so that the translator knows it again. */
function sample(value: unknown): string {
  if (typeof value === 'string') return `: ${quote(value.split('\n')[0])}`;
  for (const key of ['prompt', 'title', 'text', 'label', 'verdict']) {
    const words = valueAt(value, [key]);
    if (typeof words === 'string') return ` (${quote(words.split('\n')[0])})`;
  }
  return '';
}
