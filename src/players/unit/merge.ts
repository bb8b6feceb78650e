import { bytesOf, cutToBytes } from '../../core/session/text-bits.js';
import { takenFrom } from '../assessment/merge.js';
import type { UnitContent } from './content.js';
import { entryIn, type UnitState } from './unit-state.js';

/**
 * Two states of one attempt as one; undefined where their checks ask different items, or one has ended.
 *
 * Steps, bookmarks and answers of both stay; of what both wrote in a field, the one that is new since what
 * both may come from. Where the texts of both have no room together, those of the older one are cut.
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
    taken.has(entry.item) ? (entryIn(older, entry.item) ?? entry) : entry,
  );
  const missing = older.entries.filter(({ item }) => !entryIn(newer, item));
  const [base] = common;
  return {
    ...newer,
    done: [...new Set([...newer.done, ...older.done])],
    marks: bookmarks(newer.marks, older.marks, base?.marks),
    entries: [...kept, ...missing],
    fields: within(content, newer.fields, joined(newer.fields, older.fields, base?.fields)),
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

/** Texts cut to the room that those of the newer state leave. */
function within({ room }: Pick<UnitContent, 'room'>, newer: Texts, all: Texts): Texts {
  const own = Object.entries(all).filter(([key, text]) => newer[key] === text);
  const others = Object.entries(all).filter(([key, text]) => newer[key] !== text);
  let left = own.reduce((rest, [, text]) => rest - bytesOf(text), room);
  const cut = others.map(([key, text]) => {
    const kept = cutToBytes(text, Math.max(0, left));
    left -= bytesOf(kept);
    return [key, kept] as const;
  });
  return Object.fromEntries([...own, ...cut].filter(([, text]) => text !== ''));
}
