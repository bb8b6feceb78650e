/** What is said after a run of a game, besides the game's own story. */
export interface DebriefWords {
  /** Title where the story has no ending. */
  readonly over: string;
  /** Why there are two results. */
  readonly apart: string;
  readonly business: string;
  readonly shown: string;
  /** Below the share, above how many decisions were strong and weak. */
  readonly basis: (decisions: number) => string;
  /** Instead of a number, where a run gives no evidence. */
  readonly noEvidence: {
    readonly title: string;
    readonly practice: string;
    readonly team: string;
  };
  /** Follows a figure. */
  readonly of100: string;
  readonly modes: { readonly assess: string; readonly practice: string; readonly team: string };
  readonly runs: string;
  /** The run whose share is the score. */
  readonly counts: { readonly first: string; readonly best: string; readonly latest: string };
  /** Stands before the score. */
  readonly score: string;
  readonly noScore: string;
  readonly run: {
    readonly which: string;
    readonly first: string;
    readonly best: string;
    readonly latest: string;
    readonly code: string;
    readonly firm: string;
    readonly mode: string;
    readonly decisions: string;
  };
  readonly code: string;
  readonly course: string;
  readonly courseText: string;
  readonly courseWords: string;
  /** Stands before the business result at the end of a round. */
  readonly resultThen: string;
  /** Stands before the title of an event. */
  readonly event: string;
  readonly turns: string;
  readonly turnsText: string;
  readonly noTurns: string;
  readonly decided: string;
  readonly authors: string;
  /** What one better decision would have brought; the business result with it and without. */
  readonly instead: (other: number, result: number) => string;
  /** The same where it would have brought neither more nor less. */
  readonly same: string;
  readonly noBetter: string;
  readonly view: string;
  /** Where a decision has no words, as after a talk without an agreement. */
  readonly nothing: string;
  readonly competences: string;
  /** Above the table of a run that gives no evidence. */
  readonly onlyRun: string;
  /** Heads of the table of competences. */
  readonly competence: string;
  readonly shownHead: string;
  readonly decisions: string;
  readonly decisionsOf: (decisions: number) => string;
  readonly unseen: string;
  readonly once: string;
  readonly grades: { readonly weak: string; readonly partly: string; readonly strong: string };
  /** Opens the competences of which no level is told. */
  readonly others: string;
  readonly fewSeen: string;
  /** Stands before the name of the role. */
  readonly role: string;
  readonly roleWeak: string;
  readonly roleUnseen: string;
  readonly roleGood: string;
  readonly next: string;
  readonly missed: (decisions: number) => string;
  readonly lacking: string;
  readonly lackingForRole: string;
  readonly nothingNext: string;
  readonly practise: string;
  readonly practices: {
    readonly otherSet: string;
    readonly practice: string;
    readonly again: string;
  };
  readonly action: string;
  readonly actionText: string;
  readonly reflection: string;
  readonly reflectionAsk: string;
  readonly unscored: string;
  /** Where the text lies and who can see it. */
  readonly kept: { readonly lms: string; readonly device: string; readonly nothing: string };
  readonly left: (characters: number) => string;
  readonly tooMany: (characters: number) => string;
  /** Said of a text that is too long; `end` are the last words that are kept. */
  readonly beyond: (end: string) => string;
  readonly unwritten: string;
  readonly all: string;
  readonly follows: string;
  readonly evidence: string;
  readonly noCompetence: string;
  readonly facts: string;
}

declare module './words.js' {
  interface KindWords {
    readonly debrief: DebriefWords;
  }
}
