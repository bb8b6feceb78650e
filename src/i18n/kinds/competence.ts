/** What a profile of competences says. */
export interface CompetenceWords {
  readonly level: {
    /** Below foundation. */
    readonly none: string;
    readonly foundation: string;
    readonly intermediate: string;
    readonly advanced: string;
    readonly expert: string;
  };
  /** Several neighbouring levels of which one is right, such as `Foundation to Intermediate`. */
  readonly run: (from: string, to: string) => string;
  readonly notEnough: string;
  readonly answers: (count: number) => string;
  /** For teachers; letters, figures, spaces and `. / : ; ( )` only. */
  readonly summary: (levels: string, answers: number, score: number) => string;
  /** Headline without a role. */
  readonly profile: string;
  /** Headline for a role that is hardly, partly, mostly or wholly filled. */
  readonly fit0: string;
  readonly fit1: string;
  readonly fit2: string;
  readonly fit3: string;
  /** Says whose needs the headline speaks of. */
  readonly forRole: (role: string) => string;
  readonly gradeName: string;
  readonly grade: (score: number) => string;
  readonly gradeText: string;
  /** The same where items went by the answers. */
  readonly gradeTailored: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly provisional: string;
  readonly areas: string;
  readonly you: string;
  readonly band: string;
  readonly goal: string;
  /** The middle half of a reference group, and how one lies to it. */
  readonly others: string;
  readonly belowOthers: string;
  readonly amongOthers: string;
  readonly aboveOthers: string;
  /** Stands before who they are. */
  readonly group: string;
  readonly below: string;
  readonly close: string;
  readonly reached: string;
  readonly radar: string;
  readonly radarName: string;
  readonly table: string;
  /** The same of areas, for an exam. */
  readonly areaTable: string;
  readonly competence: string;
  readonly levelHead: string;
  readonly answersHead: string;
  readonly scoreHead: string;
  readonly next: string;
  readonly nothingNext: string;
  /** What somebody does at the level to aim at. */
  readonly aim: (level: string) => string;
  readonly unsure: string;
  /** Said of a self-rating below or above what the answers show. */
  readonly belowRated: string;
  readonly aboveRated: string;
  /** Offers four more questions before handing in. */
  readonly more: string;
  readonly moreText: string;
  /** Says that there may be fewer questions; `#` stands for the number. */
  readonly atMost: string;
  /** Why an answer can no longer change where items go by the answers. */
  readonly fixed: string;
  readonly meaning: string;
  readonly meaningText: string;
  readonly honesty: string;
  /** Before the day of the last attempt. */
  readonly before: string;
  readonly beforeText: string;
  readonly higher: string;
  readonly lower: string;
  readonly unclear: string;
  /** Offers to read a file with earlier answers, where no profile is known. */
  readonly bring: string;
  readonly bringText: string;
  readonly bringFile: string;
  /** Said before a file is chosen. */
  readonly bringFree: string;
  readonly bringRead: string;
  readonly bringRefused: string;
  readonly card: string;
  /** Beside the line for a name. */
  readonly cardName: string;
  readonly area: string;
  /** Why the card lists no competences. */
  readonly cardFew: string;
  readonly cardIs: string;
  readonly cardText: string;
  readonly cardBack: string;
  readonly csv: string;
  readonly question: string;
  readonly answer: string;
}

declare module './words.js' {
  interface KindWords {
    readonly competence: CompetenceWords;
  }
}
