import type { CardKind } from '../card-kind.js';
import type { Card } from '../scenario.js';
import { allocate } from './allocate.js';
import { choose } from './choose.js';
import { compose } from './compose.js';
import { negotiate } from './negotiate.js';
import { options } from './options.js';
import { quote } from './quote.js';

/** Every kind of card there is, by name. */
export const cardKinds = { options, choose, quote, negotiate, allocate, compose } as const;

/** The kind of a card. */
export function cardKind(card: Card): CardKind {
  // Whoever asks passes only cards of that very kind.
  return cardKinds[card.kind] as unknown as CardKind;
}
