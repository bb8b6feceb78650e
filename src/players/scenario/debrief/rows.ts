import type { CompetenceName } from '../../../core/competence/framework.js';
import { showings, type Showing } from '../../../core/scenario/evidence.js';
import type { Decision } from '../../../core/scenario/world.js';
import type { ComparedRole } from '../content.js';
import { ENOUGH } from '../scenario.js';
import { gradeOf, type Grade } from './grade.js';

/** What a run shows of one competence. */
export interface CompetenceRow extends Showing {
  readonly name: string;
  /** Share of what could be shown and was not, 0 to 1; 0 where all decisions were the best ones. */
  readonly lack: number;
  /** Decisions that were not the best ones and showed less than two thirds of it. */
  readonly misses: number;
  /** Absent where too few decisions show it. */
  readonly grade?: Grade | undefined;
}

/** The competences that a role needs most and that a run leaves open, by name. */
export interface RoleGap {
  readonly name: string;
  readonly weak: readonly string[];
  readonly unseen: readonly string[];
}

/** What decisions show of competences, in the order of the content. */
export function rowsOf(
  names: readonly CompetenceName[],
  decisions: readonly Decision[],
): readonly CompetenceRow[] {
  const shown = showings(
    decisions,
    names.map(({ id }) => id),
  );
  return shown.map((showing, at) => {
    // Where the best decision was made, nothing was missed: it may show more of something else.
    const short = decisions
      .filter(({ credit }) => credit !== 1)
      .flatMap(({ evidence }) => evidence.filter((one) => one.competence === showing.competence));
    return {
      ...showing,
      name: names[at]?.name ?? '',
      lack: short.length > 0 ? 1 - showing.share : 0,
      misses: short.filter(({ score, most }) => gradeOf(score / most) !== 'strong').length,
      grade: showing.decisions < ENOUGH ? undefined : gradeOf(showing.share),
    };
  });
}

/** What a run leaves open of what a role needs most: the competences of its highest weight. */
export function roleGapOf(
  { name, weights }: ComparedRole,
  rows: readonly CompetenceRow[],
): RoleGap {
  const most = Math.max(...Object.values(weights));
  const needed = rows.filter(({ competence }) => weights[competence] === most);
  const named = (list: readonly CompetenceRow[]) => list.map((one) => one.name);
  return {
    name,
    weak: named(needed.filter(({ grade }) => grade === 'weak')),
    unseen: named(needed.filter(({ decisions }) => decisions === 0)),
  };
}
