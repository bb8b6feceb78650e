import type { ItemContent } from '../core/assessment/item-type.js';
import { shuffled } from '../core/session/random.js';
import { anySubset, type Guess } from './guess.js';
import type { Markable, Marks } from './marks.js';

/** Any parts: as many as learners are told to find, else any number. */
export function guessMarks<Item extends ItemContent & { readonly expected?: number | undefined }>(
  partsOf: (item: Item) => readonly Markable[],
): Guess<Item, Marks> {
  return (item, random) => {
    const keys = partsOf(item).map(({ key }) => key);
    if (item.expected === undefined) return anySubset(keys, random);
    const picked = shuffled(keys, random).slice(0, item.expected);
    return keys.filter((key) => picked.includes(key));
  };
}
