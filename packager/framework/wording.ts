import type { Framework, FrameworkWords } from '../../src/core/competence/framework.js';
import { words as de } from '../../src/i18n/de/competence.js';
import { words as en } from '../../src/i18n/en/competence.js';
import { words as es } from '../../src/i18n/es/competence.js';
import { words as fr } from '../../src/i18n/fr/competence.js';
import { words as nl } from '../../src/i18n/nl/competence.js';

/** The language that the framework is written in. */
export const OWN_LANGUAGE = 'en';

const levelWords = { de, en, es, fr, nl };

/** The framework's words in one language. */
export interface Wording extends FrameworkWords {
  /** The language that they are really in; parts that were not translated are in the framework's own. */
  readonly language: string;
  /** Name of what is below level 1. */
  readonly below: string;
  /** Names of levels 1 to 4. */
  readonly levels: readonly string[];
}

/** The words in a language, or in `es` for `es-MX`; in the framework's own where it has no other. */
export function wordingIn(framework: Framework, language: string): Wording {
  const known = [language, language.split('-')[0] ?? ''].find((tag) =>
    Object.hasOwn(framework.translations, tag),
  );
  const { title, areas, competences } = framework.translations[known ?? ''] ?? framework;
  const tag = known ?? OWN_LANGUAGE;
  const { none, foundation, intermediate, advanced, expert } = namesOfLevels(tag);
  const levels = [foundation, intermediate, advanced, expert];
  return { language: tag, title, areas, competences, below: none, levels };
}

/** The words in every language that there is, the framework's own first. */
export function allWordings(framework: Framework): readonly Wording[] {
  const tags = Object.keys(framework.translations).filter((tag) => tag !== OWN_LANGUAGE);
  return [OWN_LANGUAGE, ...tags].map((tag) => wordingIn(framework, tag));
}

/**
 * The language that a text is in: that of the wording, or the framework's own where both are alike.
 *
 * A word that is the same in two languages passes for one that nobody has translated.
 */
export function languageOf(wording: Wording, text: string, original: string): string {
  return text === original ? OWN_LANGUAGE : wording.language;
}

/** How many texts of the framework a wording leaves in the framework's own language, and of how many. */
export function untranslated(
  framework: Framework,
  wording: Wording,
): { readonly missing: number; readonly all: number } {
  const originals = textsOf(framework);
  const texts = textsOf(wording);
  const missing = originals.filter((text, index) => text === texts[index]).length;
  return { missing: wording.language === OWN_LANGUAGE ? 0 : missing, all: originals.length };
}

function textsOf({ title, areas, competences }: FrameworkWords): readonly string[] {
  return [
    title,
    ...areas.flatMap(({ name, description }) => [name, description]),
    ...competences.flatMap(({ name, definition, levels }) => [name, definition, ...levels]),
  ];
}

function namesOfLevels(language: string) {
  const tag = language.split('-')[0] ?? '';
  // Any key may be asked for; what is not there is undefined.
  return ((levelWords as Readonly<Record<string, typeof en>>)[tag] ?? en).level;
}
