/** What a game says besides its own story. */
export interface ScenarioWords {
  /** In plain signs: what a run shows of a competence; the share is a whole number from 0 to 100. */
  readonly shown: (share: number, decisions: number) => string;
  readonly business: string;
  /** In plain signs: the business result, 0 to 100, and how the story ended. */
  readonly businessOf: (result: number, ending: string) => string;
  readonly notOver: string;
}

declare module './words.js' {
  interface KindWords {
    readonly scenario: ScenarioWords;
  }
}
