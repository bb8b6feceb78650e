import type { RoomWords } from './text.js';

/** What is said of a text to write and of the model beside it. */
export interface WritingWords extends RoomWords {
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
