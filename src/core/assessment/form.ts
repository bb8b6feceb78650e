/**
 * Which items of a bank that measures competences an attempt is asked.
 *
 * Items without a competence are always asked; those that test one are drawn for each attempt.
 */
export interface Form {
  /**
   * How many items of each competence, in the order of the framework, by the key that was chosen in
   * the item `ROLE_ITEM`; under the empty key where none was. Competences left out are not asked.
   */
  readonly draw: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /**
   * Most items of an area, where each is chosen by the answers before it; then `draw` holds the most
   * of a competence. Absent where all are drawn at once.
   */
  readonly most?: number | undefined;
}

/** The id of the question in which a learner chooses the role that the form and the report go by. */
export const ROLE_ITEM = 'role';
