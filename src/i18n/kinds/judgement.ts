/** What a judgement of actions says. */
export interface JudgementWords {
  /** Head of the column of actions. */
  readonly action: string;
  readonly best: string;
  readonly worst: string;
  /** The best action was picked as the worst, so there is no best one any more. */
  readonly bestCleared: string;
  readonly worstCleared: string;
  readonly missingExtremes: string;
  readonly missingRatings: string;
  readonly rated: (rated: number, actions: number) => string;
  /** From the lowest to the highest. */
  readonly scale: readonly [string, string, string, string];
  /** How the pick for the best action fares. */
  readonly yourBest: JudgementFares;
  readonly yourWorst: JudgementFares;
  /** On the action that should have been picked. */
  readonly bestAction: string;
  readonly worstAction: string;
  /** Before the learner's own rating. */
  readonly you: string;
  /** Before the judgement of a panel. */
  readonly experts: string;
  /** Before the judgement of the author alone. */
  readonly author: string;
  readonly judgedBy: (experts: number, day: string) => string;
  readonly unconfirmed: string;
  /** How ratings are compared. */
  readonly shape: string;
}

/** One tag for each way in which a pick can fare. */
export interface JudgementFares {
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
}

declare module './words.js' {
  interface KindWords {
    readonly judgement: JudgementWords;
  }
}
