import type { ProgrammeContent, ProgrammePart } from './content.js';
import { isDone, resultOfPart, type ProgrammeState } from './programme-state.js';

/** Why a unit comes where it does: what another part has found of its competence. */
export interface Reason {
  /** 0 to 100; the mean of what was found. */
  readonly score: number;
  /** The part that found it, or the first of them. */
  readonly found: ProgrammePart;
}

/** What other parts have found of the competence of a unit; nothing where none has. */
export function reasonFor(
  { parts }: ProgrammeContent,
  state: ProgrammeState,
  { competence }: ProgrammePart,
): Reason | undefined {
  if (competence === undefined) return undefined;
  const found = parts.flatMap((part) => {
    const result = part.kind === 'unit' ? undefined : resultOfPart(state, part);
    if (!result?.complete) return [];
    return part.objectives.flatMap((id, at) => {
      const score = result.objectives[at];
      const about = part.needs ? part.needs[id]?.includes(competence) : id === competence;
      return score === undefined || !about ? [] : [{ score, found: part }];
    });
  });
  const [first] = found;
  const sum = found.reduce((total, { score }) => total + score, 0);
  return first && { score: Math.round(sum / found.length), found: first.found };
}

/**
 * The parts in the order in which they are shown.
 *
 * Units that stand side by side are ordered by what was found of their competences, the weakest first;
 * those of which nothing was found follow in the author's order, and all else stays where it is.
 */
export function guidedOrder(
  content: ProgrammeContent,
  state: ProgrammeState,
): readonly ProgrammePart[] {
  if (!content.guided) return content.parts;
  const scoreOf = (part: ProgrammePart) => reasonFor(content, state, part)?.score ?? Infinity;
  const runs: ProgrammePart[][] = [];
  for (const part of content.parts) {
    const run = runs.at(-1);
    if (run && run[0]?.kind === 'unit' && part.kind === 'unit') run.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => {
    const known = run.map((part, at) => ({ part, at, score: scoreOf(part) }));
    return known
      .sort((a, b) => (a.score === b.score ? a.at - b.at : a.score - b.score))
      .map(({ part }) => part);
  });
}

/** The part to go on with: the first of the order that is not done. */
export function nextPart(
  content: ProgrammeContent,
  state: ProgrammeState,
): ProgrammePart | undefined {
  return guidedOrder(content, state).find((part) => !isDone(state, part));
}
