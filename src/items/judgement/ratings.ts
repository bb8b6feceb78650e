import type { BitReader, BitWriter } from '../../core/session/bits.js';
import { LETTERS } from '../packed-letter.js';
import type { JudgementItem } from './schema.js';

/** Ratings by letter, each from 0, very bad, to 3, very good. */
export type Ratings = Readonly<Record<string, number>>;

/**
 * Correlations that earn three, two and one third of full credit.
 *
 * With the usual profiles of four to six actions, a rating that is one point off leaves .92 or
 * more and two such slips leave .62 or more, so the first costs nothing and the second not all.
 * Ratings at random earn 0.12 on average with four actions, 0.05 with six.
 */
const STEPS = [0.9, 0.8, 0.6] as const;

/** Lets .8 count as .8 in spite of binary fractions, in whatever order the actions stand. */
const ROUNDING = 1e-9;
const RATING_BITS = 2;

/** Bits of the ratings of so many actions. */
export function ratingsBits(actions: number): number {
  return LETTERS.length + actions * RATING_BITS;
}

/**
 * Credit of ratings of all actions: how far they rise and fall with the judgement of the experts.
 *
 * It is the correlation over the actions, quantised down to thirds. So a strict and a mild
 * learner who see the same differences earn the same, and whoever rates all alike earns nothing.
 *
 * @source Legree et al. (2010), ARI Technical Report 1272, on the validity of such profiles.
 */
export function agreement({ actions }: JudgementItem, ratings: Ratings): number {
  const shared = correlation(
    actions.map(({ key }) => ratings[key] ?? 0),
    actions.map(({ credit }) => credit),
  );
  return STEPS.filter((step) => shared >= step - ROUNDING).length / STEPS.length;
}

/** Packs 16 bits, one for each letter that was rated, then 2 bits for each of their ratings. */
export function packRatings(ratings: Ratings, writer: BitWriter): void {
  const letters = [...LETTERS];
  for (const letter of letters) writer.flag(letter in ratings);
  for (const letter of letters) {
    const rating = ratings[letter];
    if (rating !== undefined) writer.write(rating, RATING_BITS);
  }
}

/** The ratings that were packed, whether or not an item still has their actions. */
export function unpackRatings(reader: BitReader): Ratings {
  const rated = [...LETTERS].filter(() => reader.flag());
  return Object.fromEntries(rated.map((letter) => [letter, reader.read(RATING_BITS)]));
}

/** Pearson's correlation, -1 to 1; 0 where one of the lists does not vary. */
function correlation(ones: readonly number[], others: readonly number[]): number {
  const [meanOne, meanOther] = [mean(ones), mean(others)];
  const pairs = ones.map((one, at) => [one - meanOne, (others[at] ?? 0) - meanOther] as const);
  const sum = (of: (one: number, other: number) => number) =>
    pairs.reduce((total, [one, other]) => total + of(one, other), 0);
  const spread = Math.sqrt(sum((one) => one * one) * sum((_one, other) => other * other));
  return spread === 0 ? 0 : sum((one, other) => one * other) / spread;
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}
