import { completed, language } from '../current.js';

/**
 * The interface words that one kind of item needs beyond `Messages`, by kind.
 *
 * Each kind adds its own in `src/i18n/kinds/<kind>.ts`; a package carries those of its kinds and languages.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- kinds add to it
export interface KindWords {}

const known = new Map<string, object>();
/** The name of the words registered first, by kind. */
const first = new Map<string, string>();

/** Makes the words of a kind known in a language. */
export function registerKindWords<Kind extends keyof KindWords>(
  tag: string,
  kind: Kind,
  words: KindWords[Kind],
): void {
  const name = `${tag} ${kind}`;
  known.set(name, words);
  if (!first.has(kind)) first.set(kind, name);
}

/** Makes the words of every kind known in a language, for pages that do not choose. */
export function registerAllKindWords(tag: string, words: Partial<KindWords>): void {
  for (const kind of Object.keys(words) as (keyof KindWords)[]) {
    const own = words[kind];
    if (own) registerKindWords(tag, kind, own);
  }
}

/**
 * The words of a kind in the language of the interface, or in the language registered first.
 *
 * @throws Error while there are none, which the packager rules out.
 */
export function kindWords<Kind extends keyof KindWords>(kind: Kind): KindWords[Kind] {
  const own = `${language()} ${kind}`;
  const name = known.has(own) ? own : (first.get(kind) ?? '');
  const words = known.get(name);
  if (!words) throw new Error(`No words for "${kind}" in this package`);
  // Only `registerKindWords` fills the maps.
  return completed(words, name) as KindWords[Kind];
}
