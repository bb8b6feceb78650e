/** What is said while a learner practises. */
export interface PracticeWords {
  readonly hint: string;
  readonly nextHint: string;
  /** Such as `Hint 1 of 2`. */
  readonly hintNumber: (hint: number, total: number) => string;
  /** Said before help is taken; the share is a whole number of percent. */
  readonly hintCosts: (percent: number) => string;
  readonly show: string;
  readonly showCosts: string;
  /** What the button says that ends a try. */
  readonly check: string;
  readonly notYet: string;
  readonly almost: string;
  readonly triesLeft: (tries: number, percent: number) => string;
  readonly again: string;
  readonly sure: string;
  readonly degrees: readonly [string, string, string];
  readonly calibration: string;
  readonly calibrationLead: string;
  /** Explains the shaded fields of the drawing. */
  readonly zone: string;
  readonly degree: string;
  readonly answers: string;
  readonly right: string;
  readonly rightOf: (right: number, answers: number) => string;
  /** Says by how much answers with a degree were right; the share is a whole number of percent. */
  readonly none: string;
  readonly marks: (marks: number, most: number) => string;
  readonly tooSure: string;
  readonly tooModest: string;
  readonly wellJudged: string;
}

declare module './words.js' {
  interface KindWords {
    readonly practice: PracticeWords;
  }
}
