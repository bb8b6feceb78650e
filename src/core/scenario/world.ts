import type { ScenarioEvent } from './scenario.js';

/** How things stand in a run; it follows from the run and what was decided, so it is never saved. */
export interface World {
  /** From 1; one more than there are rounds when the run is over. */
  readonly round: number;
  readonly values: Readonly<Record<string, number>>;
  /** By place, then by variable. */
  readonly places: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The place opened first; empty before. */
  readonly focus: string;
  /** Ids of the cards of the round, in their order. */
  readonly cards: readonly string[];
  /** How many of them are decided. */
  readonly decided: number;
  /** What the round began with. */
  readonly event?: Happening | undefined;
  readonly armed: readonly Armed[];
  readonly happened: readonly Happening[];
  /** All decisions of the run. */
  readonly decisions: readonly Decision[];
  /** What moved in the running round and why. */
  readonly lines: readonly Line[];
  /** Rounds that are over. */
  readonly past: readonly Period[];
}

/** An event that came. */
export interface Happening {
  readonly event: ScenarioEvent['id'];
  readonly round: number;
  /** Whether the firm was ready. */
  readonly ready: boolean;
  /** Whether an earlier decision brought it. */
  readonly armed: boolean;
}

/** An event that a decision made possible. */
export interface Armed {
  readonly event: ScenarioEvent['id'];
  /** The round that it may come in. */
  readonly due: number;
}

/** What was decided on a card. */
export interface Decision {
  readonly round: number;
  readonly card: string;
  /** Place of the variant in the card. */
  readonly variant: number;
  /** The place that was at hand; absent before one was opened. */
  readonly place?: string | undefined;
  readonly picks: readonly string[];
  readonly measures: Readonly<Record<string, number>>;
  readonly evidence: readonly Evidence[];
  /** Share of what the best decision shows, 0 to 1; absent for a card that shows nothing. */
  readonly credit?: number | undefined;
}

/** What a decision shows of one competence. */
export interface Evidence {
  readonly competence: string;
  /** 0 to 3. */
  readonly score: number;
  /** What could be shown at most, 1 to 3. */
  readonly most: number;
  /** 2 for the first competence of a card, 1 for others. */
  readonly weight: number;
}

/** A change and its cause. */
export interface Line {
  /** In the learner's language. */
  readonly text: string;
  /** The variable that changed. */
  readonly variable: string;
  /** The place it belongs to, also of a change in the firm that was made for it; empty for the firm. */
  readonly place: string;
  readonly change: number;
  /** Whether it is a line of the account, in cents. */
  readonly account: boolean;
}

/** A round that is over. */
export interface Period {
  readonly round: number;
  readonly event?: Happening | undefined;
  readonly lines: readonly Line[];
  /** Values of the firm at its end. */
  readonly values: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
