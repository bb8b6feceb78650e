/** What a report of scores says. */
export interface ScoreWords {
  readonly of100: (score: number) => string;
  readonly passed: string;
  readonly notPassed: string;
  readonly needed: (mark: number) => string;
  readonly bySection: string;
  readonly section: string;
  readonly score: string;
  readonly answered: string;
  readonly answeredOf: (answered: number, total: number) => string;
  readonly ungraded: string;
}

declare module './words.js' {
  interface KindWords {
    readonly score: ScoreWords;
  }
}
