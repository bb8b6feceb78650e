import type { AuthoredModule, AuthoredUnit } from '../authored.js';
import type { Finding, Place } from '../problem.js';
import type { RuleContext } from '../rule.js';
import type { ModuleHead } from '../schema.js';

/** A unit with what its parts are judged by. */
export interface JudgedUnit {
  readonly module: AuthoredModule;
  readonly unit: AuthoredUnit;
  readonly activity: Extract<ModuleHead['activity'], { readonly kind: 'unit' }>;
  readonly context: RuleContext;
}

/** Something wrong with a unit that stops packing. */
export function error(
  code: string,
  at: Place,
  what: string,
  remedy: string,
  why?: string,
): Finding {
  return { code, severity: 'error', at, what, remedy, ...(why === undefined ? {} : { why }) };
}

/** Places in a list of what stood in it before. */
export function repeated(list: readonly unknown[]): readonly number[] {
  return list.flatMap((one, at) => (list.indexOf(one) < at ? [at] : []));
}
