import { shuffled, type Random } from '../core/session/random.js';

/** A response that somebody gives who knows nothing: any admissible one with equal probability. */
export type Guess<Item, Response> = (item: Item, random: Random) => Response;

/** One of several, which are never none. */
export function anyOf<Member>(members: readonly Member[], random: Random): Member {
  // A stream ends below 1.
  return members[Math.floor(random() * members.length)] as Member;
}

/** Some of several, as many as are admitted, in their order. */
export function anySubset<Member>(
  members: readonly Member[],
  random: Random,
  {
    min = 1,
    max = members.length,
  }: { readonly min?: number | undefined; readonly max?: number | undefined } = {},
): readonly Member[] {
  const count = min + Math.floor(random() * (Math.min(max, members.length) - min + 1));
  const picked = new Set(shuffled(members, random).slice(0, count));
  return members.filter((one) => picked.has(one));
}
