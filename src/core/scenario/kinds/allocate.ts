import type { CardKind } from '../card-kind.js';
import type { AllocateCard } from '../scenario.js';
import { byRule, endsWith } from './by-rule.js';

const DONE = 'done';

/**
 * Points spent: each pick is one point for a choice, the last one `done`.
 *
 * Measures: points spent on each choice, by its id, and `spent` in all.
 */
export const allocate: CardKind<AllocateCard> = {
  ...byRule,
  kind: 'allocate',
  stepwise: false,
  vocabulary: ({ choices }) => [...choices.map(({ id }) => id), DONE],
  longest: ({ points }) => points + 1,
  allows: ({ card }, picks) =>
    pointsIn(card, picks) <= card.points &&
    card.choices.every(({ id }) => countOf(picks, id) <= card.most) &&
    endsWith(picks, DONE) &&
    picks.every((pick) => allocate.vocabulary(card).includes(pick)),
  settles: (_table, picks) => picks.includes(DONE),
  measures: ({ card }, picks) => ({
    ...Object.fromEntries(card.choices.map(({ id }) => [id, countOf(picks, id)])),
    spent: pointsIn(card, picks),
  }),
  effects: ({ card }, picks) => [
    ...picks.flatMap((pick) => card.choices.find(({ id }) => id === pick)?.effects ?? []),
    ...card.effects,
  ],
  best: ({ card: { choices, most, points } }) => {
    const all = Array.from({ length: most }, () => choices.map(({ id }) => id)).flat();
    return [...all.slice(0, points), DONE];
  },
  words: ({ choices, points }, _variant, picks) =>
    choices
      .filter(({ id }) => picks.includes(id))
      .map(({ id, name }) => (countOf(picks, id) > 1 ? `${name} (${countOf(picks, id)})` : name))
      .join('; ') || `0 / ${points}`,
};

function pointsIn(card: AllocateCard, picks: readonly string[]): number {
  return card.choices.reduce((sum, { id }) => sum + countOf(picks, id), 0);
}

function countOf(picks: readonly string[], id: string): number {
  return picks.filter((pick) => pick === id).length;
}
