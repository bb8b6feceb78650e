import { itemType } from '../../items/registry.js';
import type { Rule } from '../rule.js';

/** Every item passes the check of its own kind. */
export const itemChecks: Rule = (module) =>
  module.items.flatMap(({ value, place }) =>
    (itemType(value.kind).check?.(value) ?? []).map(({ path, code, what, remedy }) => ({
      code,
      severity: 'error' as const,
      at: place(path),
      what: `Item "${value.id}": ${what}`,
      remedy,
    })),
  );
