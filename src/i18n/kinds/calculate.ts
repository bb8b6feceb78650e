/** What is said in a sheet of figures to work out. */
export interface CalculateWords {
  /** Such as `2 of 4 filled in`. */
  readonly filled: (done: number, total: number) => string;
  /** On a figure that is right after another one of the learner that is not. */
  readonly follows: string;
  /** Why such a figure counts. */
  readonly carried: string;
  /** How the right figure comes about, from a formula that is already in words. */
  readonly workedOut: (formula: string) => string;
  /** A formula whose figure is rounded. */
  readonly rounded: (text: string) => string;
  /** The largest of several figures, from their list. */
  readonly largest: (list: string) => string;
  /** The smallest of several figures, from their list. */
  readonly smallest: (list: string) => string;
}

declare module './words.js' {
  interface KindWords {
    readonly calculate: CalculateWords;
  }
}
