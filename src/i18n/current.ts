import type { Messages } from './messages.js';
import type { PlainWords } from './plain-words.js';

/** Words that came as data and are not yet put to those that came as a script. */
const plain = new Map<string, PlainWords>();
const known = new Map<string, Messages>();
const listeners = new Set<() => void>();
let current = '';

/** Makes the words of a language known; a package carries only the languages it needs. */
export function registerMessages(tag: string, words: Messages): void {
  known.set(tag, words);
  if (current === '') current = tag;
}

/** Adds the words that stand for themselves, by language, or language and kind, where those of the scripts are only the rest. */
export function addPlainWords(words: Readonly<Record<string, PlainWords>>): void {
  for (const tag in words) plain.set(tag, words[tag] ?? {});
}

/**
 * Switches the interface to a language and tells all listeners.
 *
 * `pt-BR` falls back to `pt`, then to the language registered first.
 *
 * @returns The tag that is used now.
 */
export function useLanguage(tag: string): string {
  const [base = ''] = tag.split('-');
  const next = [tag, base, ...known.keys()].find((one) => known.has(one)) ?? '';
  if (next !== current) {
    current = next;
    for (const listener of listeners) listener();
  }
  return current;
}

/** The tag of the interface language, such as `es`. */
export function language(): string {
  return current;
}

/**
 * The words of the interface language.
 *
 * @throws Error while no language is registered, which the packager rules out.
 */
export function messages(): Messages {
  const words = known.get(current);
  if (!words) throw new Error('No interface language in this package');
  return completed(words, current);
}

/** Words with those that came as data, which are put to them once. @param name What these came under. */
export function completed<Words extends object>(words: Words, name: string): Words {
  const more = plain.get(name);
  if (more) join(words, more);
  plain.delete(name);
  return words;
}

function join(words: object, more: PlainWords): void {
  // Both are the same tree, of which each has what the other has not.
  const branches = words as Record<string, unknown>;
  for (const name in more) {
    const branch = branches[name];
    const twig = more[name];
    if (typeof branch === 'object' && branch && typeof twig === 'object') join(branch, twig);
    else branches[name] = twig;
  }
}

/**
 * Calls a listener after every change of language.
 *
 * @returns Ends the listening.
 */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
