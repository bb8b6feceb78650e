/** What a conversation says around its own lines. */
export interface DialogueWords {
  /** Names the list of what was said. */
  readonly talk: string;
  /** What cannot be undone and what can. */
  readonly rule: string;
  /** The learner as a speaker. */
  readonly you: string;
  /** Above the replies to choose from. */
  readonly reply: string;
  /** On the button that says the reply picked. */
  readonly say: string;
  /** Read when others have answered and the learner's next reply is due. */
  readonly due: (reply: number) => string;
  readonly ended: string;
  /** Said where an answer is fixed before the conversation has ended. */
  readonly stopped: string;
  /** Stands before the replies that would have led on. */
  readonly onward: string;
  readonly again: string;
  readonly missing: string;
  /** What to say when a reply was picked and not said. */
  readonly unsaid: string;
}

declare module './words.js' {
  interface KindWords {
    readonly dialogue: DialogueWords;
  }
}
