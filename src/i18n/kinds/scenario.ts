import type { Words } from '../messages.js';

/** What a game says besides its own story. */
export interface ScenarioWords {
  /** In plain signs: what a run shows of a competence; the share is a whole number from 0 to 100. */
  readonly shown: (share: number, decisions: number) => string;
  /** Name of the score. */
  readonly graded: string;
  readonly business: string;
  /** In plain signs: the business result, 0 to 100, and how the story ended. */
  readonly businessOf: (result: number, ending: string) => string;
  readonly notOver: string;
  /** Title of the choices before a run. */
  /** Said to who comes back to a run under way. */
  readonly leftAt: (place: string) => string;
  /** Follows it where there is one decision or more. */
  readonly decisionsSaved: (decisions: number) => string;
  readonly decided: (decisions: number, total: number) => string;
  readonly goOn: string;
  readonly setUp: string;
  readonly setUpLead: string;
  readonly firm: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'assess' | 'practice' | 'team', Words>>;
  /** Opens the words for who leads a team. */
  readonly facilitation: string;
  readonly course: string;
  readonly newCourse: Words;
  /** The course of an earlier run; its firm, code and business result follow. */
  readonly sameCourse: string;
  readonly tutorCourse: Words;
  readonly code: string;
  readonly codeHint: string;
  readonly codeWrong: string;
  readonly chooseFirm: string;
  readonly round: (round: number, total: number) => string;
  readonly card: (card: number, total: number) => string;
  /** Title of the first round, and of one without an event. */
  readonly start: string;
  readonly calm: Words;
  readonly ready: string;
  readonly unready: string;
  readonly changed: string;
  readonly standing: string;
  readonly ofHundred: (points: string) => string;
  readonly days: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  /** A change since the end of the last round, with its unit. */
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly same: string;
  readonly covered: string;
  /** Head of the column of places where the game has no word of its own. */
  readonly place: string;
  readonly nowhere: string;
  readonly decide: string;
  readonly chooseWay: string;
  readonly yourDecision: string;
  /** Said before votes are taken. */
  readonly votesLead: string;
  readonly showVotes: string;
  readonly votesOf: (votes: number, total: number) => string;
  /** Names of the buttons of a stepper; what they count follows. */
  readonly one: (name: string) => string;
  readonly oneLess: (name: string) => string;
  /** In plain signs: questions asked of those that could be. */
  readonly questionsAsked: (asked: number, total: number) => string;
  readonly questionsLeft: (left: number) => string;
  readonly open: (place: string) => string;
  readonly first: string;
  readonly choosePlace: string;
  readonly pieceCost: string;
  readonly costHint: string;
  readonly margin: string;
  readonly piecePrice: string;
  readonly priceIs: (price: string) => string;
  readonly chooseMargin: string;
  readonly talk: string;
  readonly you: string;
  readonly ask: string;
  readonly draft: string;
  readonly worth: (points: number) => string;
  /** Below what leaving is better. */
  readonly limit: (points: number) => string;
  /** What the draft is worth, and how many offers can be made. */
  readonly thisOffer: (points: number, left: number) => string;
  readonly offer: string;
  readonly counter: string;
  readonly accept: string;
  readonly accepted: string;
  readonly leave: string;
  readonly deal: string;
  readonly broken: string;
  readonly closing: string;
  readonly chooseClosing: string;
  readonly pointsLeft: (left: number) => string;
  readonly taken: (taken: number, most: number) => string;
  readonly message: string;
  readonly messageEmpty: string;
  readonly chooseTile: string;
  readonly after: string;
  readonly view: string;
  readonly evidence: string;
  /** What a decision shows of a competence: nothing, some, much, all. */
  readonly degrees: Readonly<Record<'none' | 'part' | 'most' | 'full', string>>;
  readonly think: string;
  readonly account: string;
  /** Head of the names in the account. */
  readonly cause: string;
  readonly change: string;
  readonly wholeFirm: string;
  readonly other: string;
  readonly sum: string;
  readonly causes: string;
  readonly record: Words;
  readonly situation: string;
}

declare module './words.js' {
  interface KindWords {
    readonly scenario: ScenarioWords;
  }
}
