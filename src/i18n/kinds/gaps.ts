/** The words of a text whose gaps are filled. */
export interface GapsWords {
  /** Names a gap, such as `Gap 2 of 5`. */
  readonly gap: (place: number, total: number) => string;
  readonly choose: string;
  readonly done: (filled: number, total: number) => string;
  readonly full: string;
  /** Stands before the right fill, beside a wrong one. */
  readonly right: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly gaps: GapsWords;
  }
}
