/** Words of a text in which words or sentences are marked. */
export interface HighlightWords {
  /** How to mark words within the text and how to take the mark away. */
  readonly howWords: string;
  /** The same for sentences that stand in rows. */
  readonly howSentences: string;
  /** What to say when nothing is marked. */
  readonly missing: string;
  readonly marked: (count: number) => string;
}

declare module './words.js' {
  interface KindWords {
    readonly highlight: HighlightWords;
  }
}
