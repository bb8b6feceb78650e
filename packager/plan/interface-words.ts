import { en } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';

/** The interface languages that there are, by tag. */
const languages: Readonly<Record<string, Messages>> = { en };

/** The interface words of a language; English where there are none. */
export function interfaceWords(language: string): Messages {
  return languages[interfaceLanguage(language) ?? 'en'] ?? en;
}

/** The interface language that fits a language of content: the same, or `pt` for `pt-BR`; absent when there is none. */
export function interfaceLanguage(language: string): string | undefined {
  return [language, language.split('-')[0] ?? ''].find((tag) => Object.hasOwn(languages, tag));
}
