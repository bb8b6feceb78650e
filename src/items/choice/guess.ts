import { anySubset, anyOf, type Guess } from '../guess.js';
import type { ChoiceResponse } from './choice.js';
import type { ChoiceItem } from './schema.js';

/** One option, or any number of them that the item admits. */
export const guessChoice: Guess<ChoiceItem, ChoiceResponse> = (
  { options, many, min, max },
  random,
) => {
  const keys = options.map(({ key }) => key);
  return many ? anySubset(keys, random, { min, max }) : [anyOf(keys, random)];
};

/** Whether one option is right and all others are wrong. */
export function isWholeChoice({ many, options }: ChoiceItem): boolean {
  return !many && options.every(({ value = 0 }) => value === 0 || value === 1);
}
