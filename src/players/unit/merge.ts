import { takenFrom } from '../assessment/merge.js';
import { entryOf } from '../assessment/path.js';
import type { UnitContent } from './content.js';
import { roomLeft, type UnitState } from './unit-state.js';

/**
 * Two states of one attempt as one; undefined where their checks ask different items, or one has ended.
 *
 * Answers of both stay, and all that `inheritUnits` tells.
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
  const taken = takenFrom(newer, older, common);
  const kept = newer.entries.map((entry) =>
    taken.has(entry.item) ? (entryOf(older, entry.item) ?? entry) : entry,
  );
  const missing = older.entries.filter(({ item }) => !entryOf(newer, item));
  const entries = [...kept, ...missing];
  return inheritUnits(content, { ...newer, entries }, newer, older, common);
}

/**
 * One state with the steps, bookmarks, texts and choices of two; undefined where the texts of both have no room
 * together.
 *
 * Of what both wrote in a field, the one that is new since what both may come from stays; where both are, one follows
 * the other.
 */
export function inheritUnits(
  { room }: Pick<UnitContent, 'room'>,
  kept: UnitState,
  newer: UnitState,
  older: UnitState,
  [base]: readonly UnitState[],
): UnitState | undefined {
  const fields = joined(newer.fields, older.fields, base?.fields, both);
  // Neither text may be cut, so both states stay whole, one of them apart.
  if (roomLeft({ room }, { fields }) < 0) return undefined;
  return {
    ...kept,
    done: [...new Set([...newer.done, ...older.done])],
    marks: bookmarks(newer.marks, older.marks, base?.marks),
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

/**
 * All of both; what the older one has changed since the base comes from it where the newer one has not, or has nothing.
 *
 * @param of What stays where both have changed it; what the newer one has, if absent.
 */
function joined(
  newer: Texts,
  older: Texts,
  base: Texts = {},
  of: (mine: string, theirs: string) => string = (mine) => mine,
): Texts {
  const keys = [...new Set([...Object.keys(newer), ...Object.keys(older)])];
  const all = keys.map((key) => {
    const [mine = '', theirs = '', before = ''] = [newer[key], older[key], base[key]];
    const text = theirs === before ? mine : mine === before ? theirs : of(mine, theirs);
    return [key, text] as const;
  });
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

/** Both texts, unless one has the other within it. */
function both(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine} / ${theirs}`;
}
