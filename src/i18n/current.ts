import type { Messages } from './messages.js';

const known = new Map<string, Messages>();
const listeners = new Set<() => void>();
let current = '';

/** Makes the words of a language known; a package carries only the languages it needs. */
export function registerMessages(tag: string, words: Messages): void {
  known.set(tag, words);
  if (current === '') current = tag;
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
  return words;
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
