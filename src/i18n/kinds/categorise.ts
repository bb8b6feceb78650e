/** The words of a question in which cards are sorted into boxes. */
export interface CategoriseWords {
  readonly choose: string;
  readonly done: (sorted: number, total: number) => string;
  /** Said in a box that has no card yet. */
  readonly empty: string;
  /** Said below a box to which no card belongs. */
  readonly none: string;
  /** Stands before the box that a card was put into wrongly. */
  readonly yours: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly categorise: CategoriseWords;
  }
}
