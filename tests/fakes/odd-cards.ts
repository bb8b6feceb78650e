import type {
  Card,
  ChooseCard,
  ComposeCard,
  NegotiateCard,
  OptionsCard,
  QuoteCard,
  Scenario,
} from '../../src/core/scenario/scenario.js';
import {
  boardEvening,
  firstOrder,
  firstQuote,
  harbourTalk,
  says,
  whereToStart,
} from './small-game-cards.js';
import { smallScenario } from './small-game.js';

/** The small game with a card in a first slot, for both sets. */
export function gameWith(card: Card): Scenario {
  const { cards, rounds } = smallScenario;
  const slot = { a: [card.id], b: [card.id] };
  return {
    ...smallScenario,
    cards: [card, ...cards.filter(({ id, number }) => id !== card.id && number !== card.number)],
    rounds: rounds.map((round, at) =>
      at === 0 ? { ...round, slots: [slot, ...round.slots] } : round,
    ),
  };
}

const [variant] = firstOrder.variants;
const options = variant?.options ?? [];

/** Options of which the best is there for one persona only, and texts for each of them. */
export const gatedOrder: OptionsCard = {
  ...firstOrder,
  variants: ['linnora', 'korenta'].map((persona) => ({
    persona,
    situation: says(`An order for ${persona}.`),
    options: options.map((option) =>
      option.key === 'b' ? { ...option, when: ['<', 'unitCost', 1000] } : option,
    ),
  })),
};

/** Options of which the world leaves none. */
export const closedOrder: OptionsCard = {
  ...firstOrder,
  variants: [
    { situation: says('An order.'), options: options.map((one) => ({ ...one, when: 0 })) },
  ],
};

/** Research with two places that suit the firm alike, one of which cannot be asked about. */
export const evenStart: ChooseCard = {
  ...whereToStart,
  competences: ['STR2', 'MKT1'],
  findings: { ...whereToStart.findings, norway: [] },
  fit: 7,
  evidence: {
    STR2: ['if', ['and', ['==', 'rank', 1], ['<', 'far', 2]], 3, 0],
    MKT1: ['if', ['>=', 'researched', 2], 3, 'researched'],
  },
};

/** Research whose key wants no question, or two places. */
export const boldStart: ChooseCard = {
  ...whereToStart,
  evidence: { STR2: ['-', ['+', 1, 'opened'], 'researched'] },
};

/** A quote whose key wants the highest margin. */
export const boldQuote: QuoteCard = {
  ...firstQuote,
  evidence: { FIN1: ['if', ['==', 'margin', 60], 3, 0], OPS2: ['-', 3, 'wrong'] },
};

/** A negotiation in which no package is good enough for both. */
export const hopelessTalk: NegotiateCard = {
  ...harbourTalk,
  walkAway: { own: 45, other: 40 },
  evidence: { INT3: ['-', 3, ['*', 3, 'deal']], LAW1: 'asked' },
};

/** A negotiation in which the other side takes the opening draft at once. */
export const easyTalk: NegotiateCard = {
  ...harbourTalk,
  walkAway: { own: 0, other: 0 },
  patience: 2,
};

/** A message whose key counts only what is true and plain, and wants it short. */
export const plainEvening: ComposeCard = {
  ...boardEvening,
  competences: ['PEO3', 'STR1', 'INT2'],
  evidence: {
    PEO3: ['-', 'facts', 'untrue'],
    STR1: ['*', 3, 'next'],
    INT2: ['if', ['and', ['<=', 'tiles', 2], ['==', 'jargon', 0]], 3, 0],
  },
};

/** A message for which nothing true can be said. */
export const silentEvening: ComposeCard = {
  ...plainEvening,
  tiles: plainEvening.tiles.map((tile) => ({ ...tile, fits: 0 })),
  evidence: { PEO3: ['-', 3, 'untrue'] },
};
