import type { Guess } from '../guess.js';
import type { TruefalseItem } from './schema.js';
import type { TruefalseResponse } from './truefalse.js';

/** True or false. */
export const guessTruefalse: Guess<TruefalseItem, TruefalseResponse> = (_item, random) => ({
  value: random() < 0.5,
});
