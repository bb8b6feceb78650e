/** What a deck of cards says around its own words. */
export interface FlashcardWords {
  /** How a deck is gone through. */
  readonly how: string;
  readonly turn: string;
  readonly knew: string;
  readonly notYet: string;
  /** Such as `2 of 8 known`. */
  readonly known: (known: number, total: number) => string;
  /** Follows `known` while cards are to come again; at least one. */
  readonly comeAgain: (cards: number) => string;
  /** On a card that was not known before. */
  readonly onceMore: string;
  /** Goes back to the judgement made last. */
  readonly undo: string;
  /** Said when all cards are known. */
  readonly done: string;
  /** Begins with all cards once more. */
  readonly again: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly flashcard: FlashcardWords;
  }
}
