import { checkItem } from '../../items/checks.js';
import type { AuthoredModule } from '../authored.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** Every item passes the check of its own kind. */
export const itemChecks: Rule = (module) => found(module).map((one) => one.finding);

/**
 * What items fail only in their translation, such as two options that say the same.
 *
 * @param translation The same items in the same order, in other words.
 */
export function translatedItemChecks(
  original: AuthoredModule,
  translation: AuthoredModule,
): readonly Finding[] {
  const told = new Set(found(original).map((one) => one.mark));
  return found(translation)
    .filter((one) => !told.has(one.mark))
    .map((one) => one.finding);
}

/** What items fail, each with a mark that is the same in every language. */
function found(
  module: AuthoredModule,
): readonly { readonly mark: string; readonly finding: Finding }[] {
  return module.items.flatMap(({ value, place }) =>
    checkItem(value).map(({ path, code, what, remedy }) => ({
      mark: JSON.stringify([value.id, code, path]),
      finding: {
        code,
        severity: 'error' as const,
        at: place(path),
        what: `Item "${value.id}": ${what}`,
        remedy,
      },
    })),
  );
}
