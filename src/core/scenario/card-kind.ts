import type { Card, Effect, EvidenceKey } from './scenario.js';
import type { Setting } from './scope.js';
import type { World } from './world.js';

/** A card on the table: with the variant at hand. */
export interface Table<Kind extends Card = Card> {
  readonly setting: Setting;
  readonly world: World;
  readonly card: Kind;
  /** Place of the variant in the card. */
  readonly variant: number;
}

/**
 * How cards of a kind are decided.
 *
 * A decision is a list of picks, each a word of the kind's vocabulary. All functions are pure.
 */
export interface CardKind<Kind extends Card = Card> {
  readonly kind: Kind['kind'];
  /** Whether each pick is final as soon as it is made, because the table answers. */
  readonly stepwise: boolean;
  /** Every pick that can ever be made; the place of a pick is its number in saved work, so it is permanent. */
  vocabulary(card: Kind): readonly string[];
  /** Picks of the longest decision. */
  longest(card: Kind): number;
  /** Whether the picks can be made one after the other. */
  allows(table: Table<Kind>, picks: readonly string[]): boolean;
  /** Whether the picks are a whole decision. */
  settles(table: Table<Kind>, picks: readonly string[]): boolean;
  /** What is measured of a decision, for evidence and effects. */
  measures(table: Table<Kind>, picks: readonly string[]): Readonly<Record<string, number>>;
  /** Evidence of a decision: a number or a formula over the measures, by competence. */
  evidence(table: Table<Kind>, picks: readonly string[]): EvidenceKey;
  effects(table: Table<Kind>, picks: readonly string[]): readonly Effect[];
  /** What could be shown of a competence at most, 1 to 3. */
  most(table: Table<Kind>, competence: string): number;
  /** The decision that shows most, by the author's key. */
  best(table: Table<Kind>): readonly string[];
  /** A decision in words for a teacher; plain signs only. */
  words(card: Kind, variant: number, picks: readonly string[]): string;
}
