/** What is said of the room in a field. */
export interface RoomWords {
  /** Such as `40 characters left`; shown all the time. */
  readonly left: (characters: number) => string;
  /** Said when something that was typed or pasted found no room. */
  readonly full: string;
}

/** What is said of a few words to type. */
export interface TextWords extends RoomWords {
  /** What to say when nothing is typed. */
  readonly missing: string;
  /** Comes before a right answer whose spelling was a little different. */
  readonly spelling: string;
}

declare module './words.js' {
  interface KindWords {
    readonly text: TextWords;
  }
}
