import { takenFrom } from '../assessment/merge.js';
import type { UnitState } from './unit-state.js';

/**
 * Two states of one attempt as one; undefined where their checks ask different items.
 *
 * Steps, bookmarks and answers of both stay; of what both wrote in a field, the one that is new since what
 * both may come from.
 */
export function mergeUnits(
  newer: UnitState,
  older: UnitState,
  common: readonly UnitState[],
): UnitState | undefined {
  if (String(newer.drawn) !== String(older.drawn) || newer.handedIn !== older.handedIn) {
    return undefined;
  }
  const taken = takenFrom(newer, older, common);
  const kept = newer.entries.filter(({ item }) => !taken.has(item));
  const theirs = older.entries.filter(({ item }) => taken.has(item));
  const [base] = common;
  return {
    ...newer,
    done: [...new Set([...newer.done, ...older.done])],
    marks: [...new Set([...newer.marks, ...older.marks])],
    entries: [...kept, ...theirs],
    fields: joined(newer.fields, older.fields, base?.fields),
    choices: joined(newer.choices, older.choices, base?.choices),
  };
}

/** All of both; what only the older one has changed since the base comes from it. */
function joined<Values extends Readonly<Record<string, string>>>(
  newer: Values,
  older: Values,
  base: Values | undefined,
): Values {
  const changed = Object.entries(older).filter(
    ([key, value]) =>
      newer[key] === undefined || (newer[key] === base?.[key] && value !== base[key]),
  );
  return { ...newer, ...Object.fromEntries(changed) };
}
