/** What a deck of cards says around its own words. */
export interface FlashcardWords {
  readonly turn: string;
  readonly knew: string;
  readonly notYet: string;
  readonly known: (known: number, total: number) => string;
  /** Begins with all cards once more. */
  readonly again: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly flashcard: FlashcardWords;
  }
}
