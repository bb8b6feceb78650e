import { takenFrom } from '../assessment/merge.js';
import type { UnitContent } from './content.js';
import { entryIn, roomLeft, type UnitState } from './unit-state.js';

/**
 * Two states of one attempt as one; undefined where their checks ask different items, or one has ended.
 *
 * Steps, bookmarks and answers of both stay; of what both wrote in a field, the one that is new since what
 * both may come from. Where the texts of both have no room together, they are not joined.
 */
export function mergeUnits(
  content: Pick<UnitContent, 'room'>,
  newer: UnitState,
  older: UnitState,
  common: readonly UnitState[],
): UnitState | undefined {
  if (String(newer.drawn) !== String(older.drawn) || newer.handedIn !== older.handedIn) {
    return undefined;
  }
  const [base] = common;
  const fields = joined(newer.fields, older.fields, base?.fields);
  // Neither text may be cut, so both states stay whole, one of them apart.
  if (roomLeft(content, { fields }) < 0) return undefined;
  const taken = takenFrom(newer, older, common);
  const kept = newer.entries.map((entry) =>
    taken.has(entry.item) ? (entryIn(older, entry.item) ?? entry) : entry,
  );
  const missing = older.entries.filter(({ item }) => !entryIn(newer, item));
  return {
    ...newer,
    done: [...new Set([...newer.done, ...older.done])],
    marks: bookmarks(newer.marks, older.marks, base?.marks),
    entries: [...kept, ...missing],
    fields,
    choices: joined(newer.choices, older.choices, base?.choices),
  };
}

/** All of both but those that one has taken away since the base. */
function bookmarks(
  newer: readonly number[],
  older: readonly number[],
  base: readonly number[] = [],
): readonly number[] {
  const gone = base.filter((step) => !newer.includes(step) || !older.includes(step));
  return [...new Set([...newer, ...older])].filter((step) => !gone.includes(step));
}

type Texts = Readonly<Record<string, string>>;

/** All of both; what the older one has changed since the base comes from it where the newer one has not, or has nothing. */
function joined(newer: Texts, older: Texts, base: Texts = {}): Texts {
  const keys = [...new Set([...Object.keys(newer), ...Object.keys(older)])];
  const all = keys.map((key) => {
    const [mine = '', theirs = '', before = ''] = [newer[key], older[key], base[key]];
    const takes = theirs !== before && (mine === before || mine === '');
    return [key, takes ? theirs : mine] as const;
  });
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}
