/** What is said beside the questions of a case. */
export interface CaseWords {
  /** Such as `Question 1 of 3 on this case`. */
  readonly place: (number: number, total: number) => string;
  /** Said before an answer is fixed. */
  readonly linked: string;
  /** Names the buttons that choose what to look up. */
  readonly exhibits: string;
  readonly transcript: string;
}

declare module './words.js' {
  interface KindWords {
    readonly case: CaseWords;
  }
}
