import type { PartState, ProgrammeState } from './programme-state.js';

/**
 * Two states of one attempt as one: of each part the attempt that has changed since what both may come from.
 *
 * Undefined where both have changed the same part: only the part itself could join them.
 */
export function mergeProgrammes(
  newer: ProgrammeState,
  older: ProgrammeState,
  common: readonly ProgrammeState[],
): ProgrammeState | undefined {
  if (newer.handedIn !== older.handedIn) return undefined;
  const [base] = common;
  const parts: Record<string, PartState> = { ...newer.parts };
  for (const [id, theirs] of Object.entries(older.parts)) {
    const mine = newer.parts[id];
    const before = base?.parts[id];
    if (!mine || mine.saved === before?.saved) parts[id] = theirs;
    else if (mine.saved !== theirs.saved && theirs.saved !== before?.saved) return undefined;
  }
  return { ...newer, parts };
}
