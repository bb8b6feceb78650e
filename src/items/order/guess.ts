import { shuffled } from '../../core/session/random.js';
import type { Guess } from '../guess.js';
import type { OrderResponse } from './order.js';
import type { OrderItem } from './schema.js';

/** Any order of all entries. */
export const guessOrder: Guess<OrderItem, OrderResponse> = ({ entries }, random) =>
  shuffled(
    entries.map(({ key }) => key),
    random,
  );
