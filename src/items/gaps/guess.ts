import { anyOf, type Guess } from '../guess.js';
import type { GapsResponse } from './gaps.js';
import type { GapsItem } from './schema.js';

/** Any option for each gap that has some; what is to be written is left open. */
export const guessGaps: Guess<GapsItem, GapsResponse> = ({ gaps }, random) =>
  Object.fromEntries(
    gaps.flatMap((gap) => {
      if (gap.sort !== 'pick') return [];
      const keys = gap.options.map(({ key }) => key);
      return [[gap.key, anyOf(keys, random)]];
    }),
  );
