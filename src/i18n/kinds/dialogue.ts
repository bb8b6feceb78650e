/** What a conversation says around its own lines. */
export interface DialogueWords {
  /** The learner as a speaker. */
  readonly you: string;
  /** Above the replies to choose from. */
  readonly reply: string;
  /** On the button that says the reply picked. */
  readonly say: string;
  /** Read when others have answered and the learner's next reply is due. */
  readonly due: (reply: number) => string;
  readonly ended: string;
  readonly again: string;
  readonly missing: string;
}

declare module './words.js' {
  interface KindWords {
    readonly dialogue: DialogueWords;
  }
}
