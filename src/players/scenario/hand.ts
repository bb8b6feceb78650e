import type { Table } from '../../core/scenario/card-kind.js';
import type { Card } from '../../core/scenario/scenario.js';

/** A card as the learner holds it: what is picked so far, and ways to pick more. */
export interface Hand<Kind extends Card = Card> {
  readonly table: Table<Kind>;
  /** All picks: those that are final, then those of the draft. */
  readonly picks: readonly string[];
  /** How many of them are final. */
  readonly final: number;
  /** Votes of a team by option; absent where nobody votes. */
  readonly votes?: Readonly<Record<string, number>> | undefined;
  /** Whether the votes are shown, so that the team can decide. */
  readonly counted: boolean;
  /** Whether a pick can be added. */
  allows(pick: string): boolean;
  /** Changes the draft. */
  change(draft: readonly string[]): void;
  /** Makes picks final, one after the other, because the card answers. */
  make(...picks: readonly string[]): void;
  vote(option: string, votes: number): void;
}

/** What a kind of card shows. */
export interface CardFace {
  readonly body: unknown;
  /** What is left or spent, told again whenever it changes. */
  readonly count?: string | undefined;
  /** What to say while the decision is not whole. */
  readonly missing: string;
  /** The way on, where it is not to decide. */
  readonly way?: { readonly words: string; readonly go: () => void } | undefined;
}

/** Picks of the draft: with one that was missing, or without one that was there. */
export function toggled({ picks, final }: Hand, pick: string): readonly string[] {
  const draft = picks.slice(final);
  return draft.includes(pick) ? draft.filter((one) => one !== pick) : [...draft, pick];
}
