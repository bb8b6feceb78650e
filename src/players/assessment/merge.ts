import type { AssessmentState, Entry } from './assessment.js';
import { entryOf } from './path.js';

/**
 * Two states of one attempt as one: every answer of both, item by item.
 *
 * Where both answered an item differently, the answer that was shown to be right or wrong stays;
 * else the one that is not what both come from; else that of the newer state.
 *
 * @param base What both come from, where that is known.
 */
export function mergeStates<State extends AssessmentState>(
  newer: State,
  older: State,
  base?: State,
): State {
  const taken = takenFrom(newer, older, base);
  const kept = newer.entries.map((entry) =>
    taken.has(entry.item) ? (entryOf(older, entry.item) ?? entry) : entry,
  );
  const missing = older.entries.filter(({ item }) => !entryOf(newer, item));
  const all = [...kept, ...missing];
  // Those without an answer stand last, as after marking.
  const answered = ({ response }: Entry) => response !== undefined;
  return {
    ...newer,
    entries: [...all.filter(answered), ...all.filter((entry) => !answered(entry))],
    explained: false,
  };
}

/** The items whose answers come from the older state. */
export function takenFrom(
  newer: AssessmentState,
  older: AssessmentState,
  base?: AssessmentState,
): ReadonlySet<string> {
  const taken = older.entries.filter((theirs) => {
    if (theirs.response === undefined) return false;
    const mine = entryOf(newer, theirs.item);
    if (mine?.response === undefined) return true;
    if (alike(mine, theirs) || mine.settled) return false;
    return theirs.settled || (base !== undefined && alike(mine, entryOf(base, theirs.item)));
  });
  return new Set(taken.map(({ item }) => item));
}

function alike(one: Entry, other: Entry | undefined): boolean {
  return JSON.stringify(one.response) === JSON.stringify(other?.response);
}
