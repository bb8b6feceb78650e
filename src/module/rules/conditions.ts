import type { Condition } from '../../core/assessment/condition.js';
import { askedItems, optionKeys } from '../asked-order.js';
import type { Authored, AuthoredItem, PlaceOf } from '../authored.js';
import { suggest } from '../nearest.js';
import type { Finding, Path } from '../problem.js';
import type { Rule } from '../rule.js';

/** Conditions name options of items that were asked before. */
export const conditions: Rule = (module) => {
  const asked = askedItems(module);
  return asked.flatMap(({ value, place }, index) => {
    const earlier = asked.slice(0, index);
    const check = (condition: Condition | undefined, path: Path) =>
      conditionFindings(condition ?? {}, place, path, { owner: value.id, earlier, all: asked });
    return [
      ...check(value.when, ['when']),
      ...check(value.unless, ['unless']),
      ...(value.wordings ?? []).flatMap((wording, at) =>
        check(wording.when, ['wordings', at, 'when']),
      ),
    ];
  });
};

/** What a condition can refer to. */
export interface ConditionScope {
  /** The item that has the condition, as its author calls it. */
  readonly owner: string;
  /** Items that are answered by then. */
  readonly earlier: readonly Authored<AuthoredItem>[];
  readonly all: readonly Authored<AuthoredItem>[];
}

/** What is wrong with the references of one condition. */
export function conditionFindings(
  condition: Condition,
  place: PlaceOf,
  path: Path,
  scope: ConditionScope,
): Finding[] {
  return Object.entries(condition).flatMap(([id, keys]): Finding[] => {
    const at = place([...path, id], true);
    const item = scope.earlier.find((one) => one.value.id === id)?.value;
    if (!item) return [notEarlier(id, scope, at)];
    const known = optionKeys(item);
    if (!known) {
      const what = `"${scope.owner}" depends on "${id}", which has no options to choose.`;
      return [finding('condition-without-options', at, what, 'Name an item of kind "choice".')];
    }
    return keys.flatMap((key, index) => {
      if (known.includes(key)) return [];
      const what = `"${scope.owner}" depends on option "${key}" of "${id}", which has no such option.`;
      const remedy = `Name one of its options: ${known.join(', ')}.`;
      return [finding('unknown-option', place([...path, id, index]), what, remedy)];
    });
  });
}

function notEarlier(id: string, scope: ConditionScope, at: Finding['at']): Finding {
  const { owner, all, earlier } = scope;
  if (all.some((one) => one.value.id === id)) {
    const what = `"${owner}" depends on "${id}", which is asked later, so the condition never holds in time.`;
    return finding('condition-too-early', at, what, `Move "${id}" before "${owner}".`);
  }
  const names = earlier.map((one) => one.value.id);
  const what = `"${owner}" depends on "${id}", and there is no such item.`;
  return finding(
    'unknown-item',
    at,
    what,
    suggest(id, names, 'Name an item that is asked before.'),
  );
}

function finding(code: string, at: Finding['at'], what: string, remedy: string): Finding {
  return { code, severity: 'error', at, what, remedy };
}
