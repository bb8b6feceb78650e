import type { Decision } from './world.js';

/** What a run shows of one competence. */
export interface Showing {
  readonly competence: string;
  /** Decisions that showed something of it. */
  readonly decisions: number;
  /** Share of what these could show, 0 to 1; 0 without a decision. */
  readonly share: number;
}

/** What decisions show of competences, one entry for each of those asked for, in their order. */
export function showings(
  decisions: readonly Decision[],
  competences: readonly string[],
): readonly Showing[] {
  return competences.map((competence) => {
    const seen = decisions.flatMap(({ evidence }) =>
      evidence.filter((one) => one.competence === competence),
    );
    const earned = seen.reduce((sum, { score, weight }) => sum + score * weight, 0);
    const most = seen.reduce((sum, one) => sum + one.most * one.weight, 0);
    return { competence, decisions: seen.length, share: most === 0 ? 0 : earned / most };
  });
}

/**
 * Share of what the best decisions would have shown, 0 to 1, each decision weighing the same.
 *
 * All decisions weigh the same, so that no card decides a run.
 */
export function evidenceShare(decisions: readonly Decision[]): number {
  const credits = decisions.flatMap(({ credit }) => credit ?? []);
  return credits.reduce((sum, credit) => sum + credit, 0) / Math.max(1, credits.length);
}
