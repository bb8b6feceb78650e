import type { ScoredItem } from '../../core/assessment/report-type.js';
import type { Observation } from '../../core/adaptive/gpcm.js';
import { gradeOf } from '../../core/adaptive/grade.js';
import {
  categoriesOf,
  categoryOf,
  provisionalParameters,
} from '../../core/adaptive/provisional.js';

/** The level of an item whose author names none. */
const MIDDLE = 2;

/** Whether an item tests a competence, so that answers to it are evidence. */
export function isEvidence({ item, keyed, unscored }: ScoredItem): boolean {
  return keyed && !unscored && item.competence !== undefined;
}

/** An answer as an observation of a competence. */
export function observationOf({ item, credit }: ScoredItem): Observation {
  const categories = categoriesOf(item.graded ?? true);
  const parameters = provisionalParameters({
    level: item.level ?? MIDDLE,
    difficulty: item.difficulty,
    categories,
    guessing: item.chance,
  });
  return { parameters, category: categoryOf(credit, categories) };
}

/** The grade of some items, 0 to 1; what was left open earns nothing. @param weightOf How much each counts. */
export function gradeOfItems(
  items: readonly ScoredItem[],
  weightOf: (competence: string) => number = () => 1,
): number {
  return gradeOf(
    items.map(({ item, answered, credit }) => ({
      credit: answered ? credit : undefined,
      chance: item.chance ?? 0,
      weight: weightOf(item.competence ?? '') * (item.weight ?? 1),
    })),
  );
}
