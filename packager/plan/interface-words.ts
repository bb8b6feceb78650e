import * as de from '../../src/i18n/de.js';
import * as en from '../../src/i18n/en.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import type { Messages } from '../../src/i18n/messages.js';
import * as nl from '../../src/i18n/nl.js';
import type { Runtime } from './runtime.js';

/** The interface words, and what only the page itself says. */
export type PageWords = Messages & { readonly noScript: string };

/** The words that pages themselves may need, by language. */
const english = { ...en.en, noScript: en.noScript };

const languages: Readonly<Record<string, PageWords>> = {
  de: { ...de.de, noScript: de.noScript },
  en: english,
  es: { ...es.es, noScript: es.noScript },
  fr: { ...fr.fr, noScript: fr.noScript },
  nl: { ...nl.nl, noScript: nl.noScript },
};

/** The interface words of a language; English where there are none. */
export function interfaceWords(language: string): PageWords {
  return candidates(language).flatMap((tag) => languages[tag] ?? [])[0] ?? english;
}

/**
 * The part of the runtime with the interface words of a language, or of `pt` for `pt-BR`.
 *
 * @returns Absent when the interface does not speak it.
 */
export function interfacePart(runtime: Runtime, language: string): string | undefined {
  return candidates(language)
    .map((tag) => `language-${tag}`)
    .find((part) => Object.hasOwn(runtime.parts, part));
}

/**
 * The parts with the words of some kinds of item in a language, in English where there are none.
 *
 * A kind that needs no words of its own has none.
 */
export function kindWordParts(
  runtime: Runtime,
  language: string,
  kinds: readonly string[],
): readonly string[] {
  return kinds.flatMap((kind) =>
    [...candidates(language), 'en']
      .map((tag) => `words-${tag}-${kind}`)
      .filter((part) => Object.hasOwn(runtime.parts, part))
      .slice(0, 1),
  );
}

function candidates(language: string): readonly string[] {
  return [language, language.split('-')[0] ?? ''];
}
