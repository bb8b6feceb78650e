import { language } from '../current.js';

/**
 * The interface words that one kind of item needs beyond `Messages`, by kind.
 *
 * Each kind adds its own in `src/i18n/kinds/<kind>.ts`; a package carries those of its kinds and languages.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- kinds add to it
export interface KindWords {}

const known = new Map<string, unknown>();
const first = new Map<string, unknown>();

/** Makes the words of a kind known in a language. */
export function registerKindWords<Kind extends keyof KindWords>(
  tag: string,
  kind: Kind,
  words: KindWords[Kind],
): void {
  known.set(`${tag} ${kind}`, words);
  if (!first.has(kind)) first.set(kind, words);
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
  const words = known.get(`${language()} ${kind}`) ?? first.get(kind);
  if (!words) throw new Error(`No words for "${kind}" in this package`);
  // Only `registerKindWords` fills the maps.
  return words as KindWords[Kind];
}
