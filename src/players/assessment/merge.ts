import type { AssessmentState, Entry } from './assessment.js';
import { entryOf } from './path.js';

/**
 * Two states of one attempt as one: every answer of both, item by item.
 *
 * Where both answered an item differently, the answer that was shown to be right or wrong stays;
 * else the one that is newer by what both may come from; else that of the newer state.
 *
 * @param common What both may come from, the newest first.
 */
export function mergeStates<State extends AssessmentState>(
  newer: State,
  older: State,
  common: readonly State[] = [],
): State {
  const taken = takenFrom(newer, older, common);
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

/** An attempt as far as it has answers. */
type Answered = Pick<AssessmentState, 'entries'>;

/** The items whose answers come from the older state. */
export function takenFrom(
  newer: Answered,
  older: Answered,
  common: readonly Answered[] = [],
): ReadonlySet<string> {
  // How long ago both may have had an answer; -1 for one that is new.
  const age = (entry: Entry) =>
    common.findIndex((state) => alike(entry, entryOf(state, entry.item)));
  const taken = older.entries.filter((theirs) => {
    if (theirs.response === undefined) return false;
    const mine = entryOf(newer, theirs.item);
    if (mine?.response === undefined) return true;
    return !mine.settled && (theirs.settled || age(theirs) < age(mine));
  });
  return new Set(taken.map(({ item }) => item));
}

function alike(one: Entry, other: Entry | undefined): boolean {
  return JSON.stringify(one.response) === JSON.stringify(other?.response);
}
