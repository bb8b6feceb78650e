/** What is said around a training unit. */
export interface UnitWords {
  readonly step: (step: number) => string;
  readonly ofTotal: (total: number) => string;
  readonly leftAt: (place: string) => string;
  readonly stepsDone: (done: number, total: number) => string;
  readonly goOn: string;
  readonly aims: string;
  /** Heads of boxes. */
  readonly boxes: {
    readonly key: string;
    readonly example: string;
    readonly document: string;
    readonly calculation: string;
    readonly think: string;
    readonly dialogue: string;
    readonly flow: string;
    readonly timeline: string;
    readonly bars: string;
  };
  readonly notes: string;
  readonly transcript: string;
  readonly yourTurn: string;
  readonly check: string;
  readonly notYet: string;
  readonly notYetText: string;
  readonly show: string;
  /** Said where an answer is missing. */
  readonly missing: string;
  readonly contents: string;
  readonly bookmark: string;
  readonly bookmarked: string;
  readonly done: string;
  readonly here: string;
  readonly minutes: (minutes: number) => string;
  readonly glossary: string;
  readonly reading: string;
  readonly size: string;
  readonly sizes: readonly [string, string, string];
  readonly ruler: string;
  readonly listen: string;
  readonly stop: string;
  readonly close: string;
  readonly task: string;
  readonly actionLine: string;
  readonly forYou: string;
  /** Says before writing how much is kept. */
  readonly room: (bytes: number) => string;
  readonly noRoom: string;
  readonly printTask: string;
  readonly list: string;
  readonly noList: string;
  readonly endCheck: string;
  readonly checkLead: (questions: number, mastery: number) => string;
  readonly startCheck: string;
  readonly answeredOf: (answered: number, total: number) => string;
  readonly open: string;
  readonly answered: string;
  readonly question: (question: number) => string;
  readonly handIn: string;
  readonly openEarnsNothing: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly score: (score: number, mastery: number) => string;
  readonly basis: (answered: number, total: number) => string;
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly notAnswered: string;
  readonly summary: string;
  readonly inYourFirm: string;
  readonly nothingWritten: string;
  readonly cv: string;
  readonly cvLead: string;
  readonly sources: string;
  readonly help: string;
  readonly general: string;
  readonly look: string;
  readonly again: string;
  readonly againText: string;
}

declare module './words.js' {
  interface KindWords {
    readonly unit: UnitWords;
  }
}
