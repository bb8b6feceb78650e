/** Words of a document whose errors are marked. */
export interface HotlistWords {
  /** How to mark a line and how to take the mark away. */
  readonly how: string;
  /** What to say when no line is marked. */
  readonly missing: string;
  readonly marked: (count: number) => string;
  /** `2 of 3 marked`; there may be more marks than errors. */
  readonly markedOf: (count: number, errors: number) => string;
  /** Names in the head of an e-mail. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

declare module './words.js' {
  interface KindWords {
    readonly hotlist: HotlistWords;
  }
}
