import type { PackedModule } from '../../src/module/packed-module.js';
import type { Problem } from '../../src/module/problem.js';
import type { LoadedModule } from '../load/loaded-module.js';
import type { Look } from './read-look.js';

/** A module in the languages wanted, or what is missing of them. */
export interface Versions {
  readonly packed: readonly PackedModule[];
  readonly problems: readonly Problem[];
}

/**
 * A module in the languages of a package.
 *
 * @param languages The languages wanted, in this order; all that there are, the module's own first, when empty.
 * @param look Its logo takes the place of the publisher's.
 */
export function versionsOf(
  module: LoadedModule,
  languages: readonly string[],
  look: Pick<Look, 'theme' | 'logo'>,
): Versions {
  const wanted = languages.length > 0 ? [...new Set(languages)] : module.languages;
  const missing = wanted.filter((language) => !module.languages.includes(language));
  if (missing.length > 0) {
    return { packed: [], problems: missing.map((one) => noTranslation(module, one)) };
  }
  return {
    packed: wanted.map((language) => branded(module.pack(language), look)),
    problems: [],
  };
}

function branded(
  module: PackedModule,
  { theme, logo }: Pick<Look, 'theme' | 'logo'>,
): PackedModule {
  if (!logo) return module;
  const about = { ...module.about, logo: logo.path, logoAlt: theme?.logoAlt };
  return { ...module, about };
}

function noTranslation(module: LoadedModule, language: string): Problem {
  return {
    code: 'no-translation',
    severity: 'error',
    file: `modules/${module.head.id}/translations/${language}`,
    what: `The module "${module.head.id}" is not there in "${language}".`,
    remedy: 'Translate it, or name other languages with --lang.',
  };
}
