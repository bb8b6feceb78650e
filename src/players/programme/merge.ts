import { betterResult } from './better-result.js';
import type { PartState, ProgrammeState } from './programme-state.js';

/**
 * Two states of one attempt as one: of each part the attempt that has changed since what both may come from,
 * and the better result.
 *
 * Undefined where both have changed the attempt at the same part: only the part itself could join them.
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
    const saved = mine ? joined(mine.saved, theirs.saved, base?.parts[id]?.saved) : theirs.saved;
    if (saved === undefined) return undefined;
    const [last, other] = mine && mine.saved === saved ? [mine, theirs] : [theirs, mine];
    const result = last.result && betterResult(other?.result, last.result);
    parts[id] = { saved, result: result ?? other?.result };
  }
  return { ...newer, parts };
}

/** The one of two attempts that is new since the base; undefined where both are. */
function joined(mine: string, theirs: string, base = ''): string | undefined {
  if (mine === base) return theirs;
  return theirs === base || theirs === mine ? mine : undefined;
}
