import type { Case } from '../../core/assessment/case.js';
import type { ItemContent } from '../../core/assessment/item-type.js';

/** A case as an author writes it: its questions within it. */
export interface AuthoredCase<Item extends ItemContent> extends Case {
  readonly kind: 'case';
  readonly dimension?: string | undefined;
  readonly competence?: string | undefined;
  readonly weight?: number | undefined;
  readonly questions: readonly Item[];
}

/**
 * The questions of a case as items that refer to it.
 *
 * They share the weight of the case. Where they are linked, each fixes the answer before it.
 */
export function questionsOf<Item extends ItemContent>(
  authored: AuthoredCase<Item>,
): readonly Item[] {
  const { id, competence, dimension, linked, questions, weight = 1 } = authored;
  return questions.map((question, at) => ({
    ...question,
    case: id,
    dimension: question.dimension ?? dimension,
    competence: question.competence ?? competence,
    weight: ((question.weight ?? 1) * weight) / questions.length,
    ...(linked && at > 0 ? { opensAfter: questions[at - 1]?.id } : {}),
  }));
}

/** The case itself, for those who look it up. */
export function caseOf({ id, title, stem, exhibits, linked }: AuthoredCase<ItemContent>): Case {
  return { id, title, stem, exhibits, linked };
}
