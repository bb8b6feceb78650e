/** What is said around a programme. */
export interface ProgrammeWords {
  readonly menu: string;
  readonly lead: (done: number, total: number) => string;
  /** How the score comes about, and from where it is passed. */
  readonly rule: (passMark: number) => string;
  /** The same where parts weigh differently, or others than units count. */
  readonly ruleByWeight: (passMark: number) => string;
  readonly noScore: string;
  readonly next: string;
  /** Why a unit stands where it stands. */
  readonly because: (score: number, where: string) => string;
  readonly open: string;
  readonly openNext: (title: string) => string;
  /** Said once all that is required is done. */
  readonly mayEnd: string;
  readonly goOn: string;
  readonly look: string;
  readonly required: string;
  readonly optional: string;
  readonly minutes: (minutes: number) => string;
  readonly kinds: {
    readonly assessment: string;
    readonly practice: string;
    readonly scenario: string;
    readonly unit: string;
  };
  readonly notBegun: string;
  readonly underWay: (percent: number) => string;
  readonly done: string;
  readonly scored: (score: number) => string;
  readonly passed: (score: number) => string;
  readonly notPassed: (score: number) => string;
  readonly back: string;
  readonly finish: string;
  readonly notYet: string;
  readonly writing: string;
  readonly leftAt: (place: string) => string;
  readonly doneOf: (done: number, total: number) => string;
  readonly ended: string;
  readonly passedWhole: string;
  readonly score: (score: number) => string;
  readonly part: string;
  readonly result: string;
  readonly cv: string;
  readonly again: string;
  readonly againText: string;
}

declare module './words.js' {
  interface KindWords {
    readonly programme: ProgrammeWords;
  }
}
