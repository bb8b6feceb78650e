import type { CardKind } from '../card-kind.js';
import type { Card, OptionsCard } from '../scenario.js';

/** The part of a kind that all cards scored by rule share: key and effects stand on the card. */
export const byRule: Pick<CardKind<Exclude<Card, OptionsCard>>, 'evidence' | 'effects' | 'most'> = {
  evidence: ({ card }) => card.evidence,
  effects: ({ card }) => card.effects,
  most: () => 3,
};

/** Whether a pick comes last, if it comes at all. */
export function endsWith(picks: readonly string[], pick: string): boolean {
  return !picks.slice(0, -1).includes(pick);
}
