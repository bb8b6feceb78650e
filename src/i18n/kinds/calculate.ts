/** What is said in a sheet of figures to work out. */
export interface CalculateWords {
  /** Such as `2 of 4 filled in`. */
  readonly filled: (done: number, total: number) => string;
  /** On a figure that is right after another one of the learner that is not. */
  readonly follows: string;
  /** Why such a figure counts. */
  readonly carried: string;
}

declare module './words.js' {
  interface KindWords {
    readonly calculate: CalculateWords;
  }
}
