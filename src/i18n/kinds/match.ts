/** The words of a question in which each row is given what belongs to it. */
export interface MatchWords {
  readonly choose: string;
  /** A target that another row has, where it may be used once. */
  readonly used: (text: string) => string;
  readonly done: (filled: number, total: number) => string;
  /** A row has lost its target to another one. */
  readonly openAgain: (text: string) => string;
  /** Stands before the right target, beside a wrong one. */
  readonly right: string;
  readonly leftOver: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly match: MatchWords;
  }
}
