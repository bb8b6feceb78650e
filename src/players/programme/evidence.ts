import type { Objective, Result } from '../../core/report/result.js';
import { exact } from '../../reports/tally.js';
import type { ProgrammeContent, ProgrammePart, ToldWords } from './content.js';
import {
  combinedScore,
  resultOfPart,
  type PartResult,
  type ProgrammeState,
} from './programme-state.js';

/** What an attempt at a programme amounts to: one line for each part, and the combined score at its end. */
export function resultOf(content: ProgrammeContent, state: ProgrammeState): Result {
  const score = combinedScore(content, state);
  const { handedIn } = state;
  return {
    complete: handedIn,
    progress: handedIn ? 1 : progressOf(content, state),
    objectives: content.parts.map((part) => objectiveOf(content, state, part)),
    ...(handedIn && score !== undefined
      ? { credit: score / 100, passed: exact(score) >= content.passMark }
      : {}),
  };
}

function objectiveOf(
  { told }: ProgrammeContent,
  state: ProgrammeState,
  part: ProgrammePart,
): Objective {
  const result = resultOfPart(state, part);
  const complete = result?.complete === true;
  const score = complete ? result.credit : undefined;
  return {
    id: part.competence ?? part.id,
    name: part.title,
    complete,
    ...(complete ? { settled: true } : {}),
    ...(score === undefined ? {} : { credit: score / 100 }),
    summary: tellResult(told, result),
  };
}

/** How far a part is, in words. */
export function tellResult(told: ToldWords, result: PartResult | undefined): string {
  if (!result) return told.notBegun;
  if (!result.complete) return told.underWay(result.progress);
  const { credit, passed } = result;
  if (credit === undefined) return told.done;
  if (passed === undefined) return told.scored(credit);
  return passed ? told.passed(credit) : told.notPassed(credit);
}

/** Share of the way, by the minutes of the parts. */
export function progressOf({ parts }: ProgrammeContent, state: ProgrammeState): number {
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const gone = parts.reduce((sum, part) => {
    const result = resultOfPart(state, part);
    const share = result?.complete ? 100 : (result?.progress ?? 0);
    return sum + (part.minutes * share) / 100;
  }, 0);
  return minutes === 0 ? 0 : Math.min(1, gone / minutes);
}
