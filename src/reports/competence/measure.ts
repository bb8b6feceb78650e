import type { ItemContent } from '../../core/assessment/item-type.js';
import type { ScoredItem } from '../../core/assessment/report-type.js';
import type { ItemParameters, Observation } from '../../core/adaptive/gpcm.js';
import { gradeOf } from '../../core/adaptive/grade.js';
import type { Level } from './competence.js';
import type { CompetenceContent } from './schema.js';
import {
  categoriesOf,
  categoryOf,
  provisionalParameters,
  type AuthoredItem,
} from '../../core/adaptive/provisional.js';

/** The level of an item whose author names none. */
const MIDDLE = 2;

/** Whether an item tests a competence, so that answers to it are evidence. */
export function isEvidence({ item, keyed, unscored }: ScoredItem): boolean {
  return keyed && !unscored && item.competence !== undefined;
}

/** What the author says of an item, for measuring by it. */
export function authoredItemOf({
  level = MIDDLE,
  difficulty,
  graded = true,
  chance,
}: ItemContent): AuthoredItem {
  return { level, difficulty, categories: categoriesOf(graded), guessing: chance };
}

/** What is known of an item: by its calibration, else by its author. */
export function parametersOf(item: ItemContent): ItemParameters {
  return item.calibration ?? provisionalParameters(authoredItemOf(item));
}

/** An answer as an observation of a competence. */
export function observationOf({ item, credit }: Pick<ScoredItem, 'item' | 'credit'>): Observation {
  const parameters = parametersOf(item);
  return { parameters, category: categoryOf(credit, parameters.b.length + 1) };
}

/** How much a competence counts: by what the role needs of it, or all alike without a role. */
export function weightsOf({
  roleName,
  competences,
}: Pick<CompetenceContent, 'roleName' | 'competences'>): (competence: string) => number {
  const target = (id: string) => competences.find((one) => one.id === id)?.target;
  return (id) => (roleName ? (target(id)?.weight ?? 0) : 1);
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

/** The score of a competence, of 100; empty without answers. */
export function scoreOf({ answered, credit }: Pick<Level, 'answered' | 'credit'>): number | '' {
  return answered > 0 ? Math.round(credit * 100) : '';
}
