/**
 * The interface words that results and reported answers are made of, in the learner's language.
 *
 * The messages of every interface language contain them under `phrases`.
 * They use letters, figures, spaces and `. / : ; ( )` only, because some LMSs break on other signs.
 */
export interface Phrases {
  readonly yes: string;
  readonly partly: string;
  readonly no: string;
  /** A statement was taken for true. */
  readonly isTrue: string;
  readonly isFalse: string;
  /** Follows an answer that the learner could prove tomorrow. */
  readonly withEvidence: string;
  readonly withoutEvidence: string;
  /** Joins two chosen options. */
  readonly and: string;
  /** Stands for an answer that was left open. */
  readonly notAnswered: string;
  /** Such as `72 of 100 (5 of 6 answered)`; the score is a whole number. */
  readonly scoreOf100: (score: number, answered: number, total: number) => string;
  /** Such as `Not enough answers yet (3 of 6 answered)`. */
  readonly tooFewAnswers: (answered: number, total: number) => string;
}
