import type { ProgrammeContent, ProgrammePart } from './content.js';

/** An attempt at a programme. */
export interface ProgrammeState {
  readonly seed: number;
  /** Id of the part that is open; absent on the menu. */
  readonly at?: string | undefined;
  /** By id of the part; nothing for those that were never opened. */
  readonly parts: Readonly<Record<string, PartState>>;
  readonly handedIn: boolean;
}

/** What is known of a part. */
export interface PartState {
  /** The attempt at it, as it saved itself; empty for none. */
  readonly saved: string;
  readonly result?: PartResult | undefined;
}

/** What a part has reported; whole numbers of percent. */
export interface PartResult {
  readonly complete: boolean;
  readonly passed?: boolean | undefined;
  readonly credit?: number | undefined;
  readonly progress: number;
  /** One for each of its objectives; absent where nothing is known. */
  readonly objectives: readonly (number | undefined)[];
}

/** What a part has reported; nothing for one that was never opened. */
export function resultOfPart(state: ProgrammeState, { id }: ProgrammePart): PartResult | undefined {
  return state.parts[id]?.result;
}

/** Whether a part is done: handed in, and a unit passed. */
export function isDone(state: ProgrammeState, part: ProgrammePart): boolean {
  const result = resultOfPart(state, part);
  return result?.complete === true && (part.kind !== 'unit' || result.passed === true);
}

/** Whether all is done that the programme cannot end without. */
export function canEnd({ parts }: ProgrammeContent, state: ProgrammeState): boolean {
  return parts.filter(({ required }) => required).every((part) => isDone(state, part));
}

/**
 * The combined score: the mean of the scores of all parts, by their weights.
 *
 * A part that is not handed in counts 0, so that nobody does better by leaving something out.
 *
 * @returns 0 to 100; absent where no part has a weight.
 */
export function combinedScore(
  { parts }: ProgrammeContent,
  state: ProgrammeState,
): number | undefined {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return undefined;
  const earned = parts.reduce((sum, part) => {
    const result = resultOfPart(state, part);
    return sum + part.weight * (result?.complete ? (result.credit ?? 0) : 0);
  }, 0);
  return earned / weight;
}
