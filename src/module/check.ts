import type { AuthoredModule } from './authored.js';
import type { Finding } from './problem.js';
import type { RuleContext } from './rule.js';
import { rules } from './rules/index.js';
import { translatedItemChecks } from './rules/item-checks.js';

/**
 * Everything that is wrong with how the parts of a module fit together.
 *
 * Item and report types must be registered; every item is of a registered kind.
 */
export function checkModule(module: AuthoredModule, context: RuleContext): readonly Finding[] {
  return rules.flatMap((rule) => rule(module, context));
}

/**
 * What can be wrong with a module only in a language that it was translated to.
 *
 * Words are all that differs, so of the rules only those that read words apply.
 */
export function checkTranslation(
  original: AuthoredModule,
  translation: AuthoredModule,
): readonly Finding[] {
  return translatedItemChecks(original, translation);
}
