import { shuffled } from '../../core/session/random.js';
import { anyOf, anySubset, type Guess } from '../guess.js';
import type { MatchResponse } from './match.js';
import type { MatchItem } from './schema.js';

/** For each row any target, each of them once where the item says so; any number where it may have several. */
export const guessMatch: Guess<MatchItem, MatchResponse> = (item, random) => {
  const { rows, many, once } = item;
  const targets = item.targets.map(({ key }) => key);
  const left = shuffled(targets, random);
  const pairs: Record<string, string | readonly string[]> = {};
  for (const { key } of rows) {
    const target = once ? left.pop() : anyOf(targets, random);
    if (many) pairs[key] = [...anySubset(targets, random)].sort();
    else if (target !== undefined) pairs[key] = target;
  }
  return pairs;
};
