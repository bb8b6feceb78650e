import type { Prose } from '../../content/prose.js';
import type { Expression } from './expression.js';

/** How a number is shown: `money` is in cents, `percent` of 100, `points` from 0 to 100, `yes` for 0 and 1. */
export type Unit = 'money' | 'percent' | 'points' | 'pieces' | 'days' | 'yes';

/** A number that the game keeps of the firm or of each place. */
export interface Variable {
  /** A short word such as `cash`. */
  readonly id: string;
  /** Absent for what learners never see. */
  readonly name?: string | undefined;
  readonly unit: Unit;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** Whether it stands on the dashboard. */
  readonly shown: boolean;
  /** Whether less of it is better, as of work load. */
  readonly lessIsBetter?: boolean | undefined;
}

/** What changes when something is decided or happens. */
export type Effect = Change | Arming;

/** A variable gets a new value. */
export interface Change {
  /** `cash`, or `norway.knowledge`; the variable of a place without its name means the place at hand. */
  readonly set: string;
  readonly to: Expression;
  readonly when?: Expression | undefined;
  /** Why, in a few words, for the list of causes. */
  readonly because?: string | undefined;
  /** Name of the line in the account of the round, where the change is money. */
  readonly line?: string | undefined;
}

/** An event may follow some rounds later. */
export interface Arming {
  readonly arm: string;
  /** Rounds until then. */
  readonly after: number;
  readonly when?: Expression | undefined;
}

/** Somewhere the firm can be at work, such as a market. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The name inside a sentence, such as `the United Kingdom`; `name` if absent. */
  readonly inText?: string | undefined;
  readonly text: Prose;
  readonly picture?: string | undefined;
  readonly pictureAlt?: string | undefined;
  /** Where it lies on the chart, 0 to 100 from the left and from the top. */
  readonly at: readonly [number, number];
  /** Values that differ from the start of the variable. */
  readonly start: Readonly<Record<string, number>>;
}

/** Whom the learner decides for. */
export interface Persona {
  readonly id: string;
  /** Permanent, from 1; its number in saved work. */
  readonly number: number;
  readonly name: string;
  /** What the firm does, in a few words. */
  readonly trade: string;
  readonly text: Prose;
  readonly picture?: string | undefined;
  readonly pictureAlt?: string | undefined;
  /** Values of the firm that differ from the start of the variable. */
  readonly start: Readonly<Record<string, number>>;
  /** Values of places that differ from their own. */
  readonly places: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What is decided on a card shows of a competence: 0, 1, 2 or 3. */
export type EvidenceKey = Readonly<Record<string, Expression>>;

/** What every card has. */
export interface CardBase {
  readonly id: string;
  /** Permanent, from 1 to 255; its number in saved work. */
  readonly number: number;
  readonly title: string;
  /** Competences that it shows, the first with double weight; none for a card that shows nothing. */
  readonly competences: readonly string[];
  /** Whether it may be dealt; always if absent. */
  readonly when?: Expression | undefined;
  readonly picture?: string | undefined;
  readonly pictureAlt?: string | undefined;
  /** Something to think about, told after a weak decision. */
  readonly question?: string | undefined;
  /** What a good decision rests on, in the eyes of the authors. */
  readonly view?: Prose | undefined;
}

/** A way to put a card; each is for one persona, or for all. */
export interface Variant {
  readonly persona?: string | undefined;
  readonly situation: Prose;
}

/** A decision among a few options. */
export interface OptionsCard extends CardBase {
  readonly kind: 'options';
  readonly variants: readonly OptionsVariant[];
}

/** The situation of a card with its options. */
export interface OptionsVariant extends Variant {
  readonly options: readonly CardOption[];
}

/** One way to decide. */
export interface CardOption {
  readonly key: string;
  readonly text: string;
  /** Whether it is there; always if absent. */
  readonly when?: Expression | undefined;
  readonly evidence: Readonly<Record<string, number>>;
  readonly effects: readonly Effect[];
  /** What follows from it and why. */
  readonly feedback: string;
  /** What happens, without judging. */
  readonly cause: string;
}

/** What cards scored by rule have. */
export interface RuleCard extends CardBase {
  readonly variants: readonly Variant[];
  /** Evidence from the measures that the kind takes of the decision. */
  readonly evidence: EvidenceKey;
  /** These too may ask for the measures of the kind. */
  readonly effects: readonly Effect[];
}

/** Research what you need, then open one or more places. */
export interface ChooseCard extends RuleCard {
  readonly kind: 'choose';
  /** How many questions can be asked at most. */
  readonly questions: number;
  /** How many places can be opened at once. */
  readonly most: number;
  /** What can be found out of each place, by its id. */
  readonly findings: Readonly<Record<string, readonly Finding[]>>;
  /** How well a place suits the firm; worked out for each. */
  readonly fit: Expression;
  /** Whether a place is far away for the firm. */
  readonly far: Expression;
}

/** A question about a place and what there is to find out. */
export interface Finding {
  readonly asked: string;
  readonly found: string;
}

/** A quote made of blocks of cost. */
export interface QuoteCard extends RuleCard {
  readonly kind: 'quote';
  readonly blocks: readonly QuoteBlock[];
  readonly margins: readonly QuoteMargin[];
}

/** A part of the cost of a delivery. */
export interface QuoteBlock {
  readonly id: string;
  readonly name: string;
  /** In cents, for one piece. */
  readonly amount: Expression;
  /** Whether the delivery rule puts it on the seller. */
  readonly seller: Expression;
}

/** A margin to put on the cost. */
export interface QuoteMargin {
  readonly id: string;
  readonly percent: number;
  readonly text: string;
}

/** A negotiation about several issues. */
export interface NegotiateCard extends RuleCard {
  readonly kind: 'negotiate';
  /** Who sits on the other side. */
  readonly partner: string;
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  /** Telling one's own limit. */
  readonly limit: Question;
  /** Points below which walking away is better. */
  readonly walkAway: { readonly own: number; readonly other: number };
  /** Offers after which the other side leaves. */
  readonly patience: number;
  /** Ways to end after both agree. */
  readonly closings: readonly Closing[];
}

/** Something to agree on, with two to six ways; points say what each is worth. */
export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly ways: readonly IssueWay[];
}

/** One way to settle an issue. */
export interface IssueWay {
  readonly key: string;
  readonly text: string;
  readonly own: number;
  readonly other: number;
}

/** Something to say to the other side, and what it answers. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
}

/** A way to end a negotiation; `worth` is a measure of it. */
export interface Closing {
  readonly id: string;
  readonly text: string;
  readonly worth: number;
}

/** Points to spend on several things. */
export interface AllocateCard extends RuleCard {
  readonly kind: 'allocate';
  readonly points: number;
  /** Points that one thing takes at most. */
  readonly most: number;
  readonly choices: readonly AllocateChoice[];
}

/** Something to spend a point on. */
export interface AllocateChoice {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Once for each point. */
  readonly effects: readonly Effect[];
}

/** A message made of tiles. */
export interface ComposeCard extends RuleCard {
  readonly kind: 'compose';
  readonly groups: readonly TileGroup[];
  readonly tiles: readonly Tile[];
}

/** Tiles that belong together, such as facts or lessons. */
export interface TileGroup {
  readonly id: string;
  readonly name: string;
  /** Tiles that may be taken. */
  readonly most: number;
}

/** A sentence for a message. */
export interface Tile {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  /** Whether it is true of the run. */
  readonly fits: Expression;
  /** Whether its words keep listeners out. */
  readonly jargon: boolean;
}

/** A decision that the learner is asked for. */
export type Card =
  OptionsCard | ChooseCard | QuoteCard | NegotiateCard | AllocateCard | ComposeCard;

/** Something that comes from outside. */
export interface ScenarioEvent {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
  readonly picture?: string | undefined;
  readonly pictureAlt?: string | undefined;
  /** Whether it may be drawn; one that is only armed is not. */
  readonly drawn: boolean;
  /** Whether it may come now. */
  readonly when?: Expression | undefined;
  /** Chance in percent once it was armed. */
  readonly chance: number;
  /** Whether the firm is ready for it. */
  readonly counter: Expression;
  /** What it does to a firm that is ready. */
  readonly ready: Outcome;
  /** What it does to one that is not. */
  readonly unready: Outcome;
}

/** What an event does, and the words for it. */
export interface Outcome {
  readonly text: string;
  readonly effects: readonly Effect[];
}

/** The cards of one place in a round, of which one is dealt: one list for each of two sets. */
export interface Slot {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** A period of the game. */
export interface Round {
  readonly title: string;
  readonly slots: readonly Slot[];
}

/** Steps of the account at the end of a round, once or for each active place. */
export interface LedgerBlock {
  readonly places: boolean;
  readonly steps: readonly Effect[];
}

/** A way for the story to end; the first that applies is told. */
export interface Ending {
  readonly id: string;
  readonly when: Expression;
  readonly title: string;
  readonly text: Prose;
}

/** A part of the business result. */
export interface BusinessPart {
  readonly id: string;
  readonly name: string;
  /** Cut to 0 to 100. */
  readonly value: Expression;
  readonly weight: number;
}

/** A game: everything that its rules and its story are made of. */
export interface Scenario {
  /** What is told before the first round. */
  readonly briefing: Prose;
  /** What one place is called, such as `market`, and several. */
  readonly placeNoun?: string | undefined;
  readonly placesNoun?: string | undefined;
  /** A picture behind the chart of places. */
  readonly chart?: string | undefined;
  readonly variables: readonly Variable[];
  readonly placeVariables: readonly Variable[];
  readonly personas: readonly Persona[];
  readonly places: readonly Place[];
  readonly rounds: readonly Round[];
  /** Asked at the end of every round in which it may be dealt; none if absent. */
  readonly effort?: AllocateCard | undefined;
  readonly cards: readonly Card[];
  readonly events: readonly ScenarioEvent[];
  /** The first round that may begin with an event. */
  readonly eventsFrom: number;
  /** Chance in percent that a round begins with one that was not armed. */
  readonly eventChance: number;
  readonly ledger: readonly LedgerBlock[];
  readonly endings: readonly Ending[];
  readonly business: readonly BusinessPart[];
  /** Words for the facilitator of a team. */
  readonly facilitation?: Prose | undefined;
  /** What the numbers are, such as stylised. */
  readonly disclaimer?: string | undefined;
}

/** One time through a game. */
export interface Run {
  /** 32 bits that fix everything that chance decides; the last bit is the set of cards. */
  readonly code: number;
  readonly persona: string;
}

/** The set of cards that a run deals from. */
export function setOf({ code }: Run): keyof Slot {
  return code % 2 === 0 ? 'a' : 'b';
}
