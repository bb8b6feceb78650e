/** What is said of a text to write, of its room and of the model beside it. */
export interface WritingWords {
  /** Said before anything is written: characters, and words in round figures. */
  readonly fits: (characters: number, words: number) => string;
  /** What to do with a longer text; follows `fits`. */
  readonly longer: string;
  /** Such as `40 characters left`; shown all the time. */
  readonly left: (characters: number) => string;
  /** Instead of `left` when the text is too long. */
  readonly over: (characters: number) => string;
  /** Said when a text is too long; `end` are the last words that are saved. */
  readonly beyond: (end: string) => string;
  /** Comes before what found no room, once the text is no field any more. */
  readonly unsaved: string;
  /** What to say when nothing is written. */
  readonly missing: string;
  /** Heading of the model. */
  readonly model: string;
}

/** What is said of an essay. */
export interface EssayWords extends WritingWords {
  readonly words: (count: number) => string;
  /** Advice that follows the count of words. */
  readonly atLeast: (least: number) => string;
  readonly atMost: (most: number) => string;
  readonly between: (least: number, most: number) => string;
  /** Heading of the criteria. */
  readonly compare: string;
}

declare module './words.js' {
  interface KindWords {
    readonly essay: EssayWords;
  }
}
