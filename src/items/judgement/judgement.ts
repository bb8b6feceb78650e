import type { ItemType } from '../../core/assessment/item-type.js';
import type { Performance, TypedPair } from '../../core/report/result.js';
import type { BitReader } from '../../core/session/bits.js';
import { inWords } from '../wording.js';
import { writtenOut } from '../written-out.js';
import {
  EXTREMES_BITS,
  creditOf,
  keyExtremes,
  packExtremes,
  unpackExtremes,
  type Extremes,
} from './extremes.js';
import { agreement, packRatings, ratingsBits, unpackRatings, type Ratings } from './ratings.js';
import type { JudgementItem } from './schema.js';

/** Best and worst, or ratings by letter, as the mode of the item wants it. */
export type JudgementResponse = Extremes | Ratings;

/** Fewest experts whose judgement counts as that of a panel, and how far they must agree. */
const PANEL = { experts: 5, agreement: 0.5 } as const;

/**
 * A judgement of what to do in a situation, held against that of experts.
 *
 * Either the best and the worst action are named: credit is `(best + 3 - worst) / 6`, by the
 * credits of the two. Or every action is rated: credit is the likeness of the ratings to those
 * of the experts. Half an answer earns nothing.
 *
 * In words, best and worst stand in this order with a stroke between them, as reports have no
 * words of their own for the two; ratings are written before their actions, the highest first.
 *
 * Packed by letter; the width tells the mode, so that saved work of the other mode is refused.
 */
export const judgement: ItemType<JudgementItem, JudgementResponse> = {
  kind: 'judgement',
  empty: () => ({}),
  answered,
  score: (item, response) => {
    if (!answered(item, response)) return 0;
    return item.mode === 'rate'
      ? agreement(item, ratingsOf(response))
      : creditOf(item, extremesOf(response));
  },
  keyed: () => true,
  bits: ({ mode, actions }) => (mode === 'rate' ? ratingsBits(actions.length) : EXTREMES_BITS),
  pack: ({ mode }, response, writer) => {
    if (mode === 'best-worst') packExtremes(extremesOf(response), writer);
    else if (rated(response) > 0) packRatings(ratingsOf(response), writer);
  },
  unpack,
  arranged: (item, shuffle) => ({ ...item, actions: shuffle(item.actions) }),
  typed: (item, response) =>
    writtenOut(item.mode === 'rate' ? doneByRating(item, response) : doneByNaming(item, response)),
  words: (item, response, phrases) => {
    if (!answered(item, response)) return '';
    if (item.mode === 'rate') return inWords(ratedTexts(item, response), phrases.and);
    const { best, worst } = extremesOf(response);
    const textOf = (key?: string) => item.actions.find((one) => one.key === key)?.text ?? '';
    return inWords([textOf(best), textOf(worst)], '/');
  },
};

/** The best and the worst action of a response. */
export function extremesOf({ best, worst }: JudgementResponse): Extremes {
  return {
    ...(typeof best === 'string' ? { best } : {}),
    ...(typeof worst === 'string' ? { worst } : {}),
  };
}

/** The ratings of a response. */
export function ratingsOf(response: JudgementResponse): Ratings {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(response);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** How many actions a response rates. */
export function rated(response: JudgementResponse): number {
  return Object.keys(ratingsOf(response)).length;
}

/** Whether a panel stands behind the credits, and not the author alone. */
export function confirmed({ provenance }: JudgementItem): boolean {
  const { experts, agreement: agreed = PANEL.agreement } = provenance;
  return experts >= PANEL.experts && agreed >= PANEL.agreement;
}

function answered({ mode, actions }: JudgementItem, response: JudgementResponse): boolean {
  if (mode === 'rate') return actions.every(({ key }) => key in response);
  const { best, worst } = extremesOf(response);
  return best !== undefined && worst !== undefined;
}

/**
 * The response that was packed, without actions that the item no longer has.
 *
 * @throws RangeError when none of its actions is left, when one is both best and worst, or when
 *   it was given in the other mode.
 */
function unpack(item: JudgementItem, reader: BitReader): JudgementResponse {
  if (reader.left === 0) return {};
  const rates = reader.left > EXTREMES_BITS;
  const packed = Object.entries(rates ? unpackRatings(reader) : unpackExtremes(reader));
  const keys = new Set(item.actions.map(({ key }) => key));
  const left = packed.filter(([key, value]) => keys.has(rates ? key : String(value)));
  const twice = !rates && packed.length === 2 && packed[0]?.[1] === packed[1]?.[1];
  if (rates !== (item.mode === 'rate') || left.length === 0 || twice) {
    throw new RangeError(`"${item.id}" does not take ${packed.join('; ')}`);
  }
  // Both kinds of entries came from a response and lost only some of its keys.
  return Object.fromEntries(left) as JudgementResponse;
}

function doneByNaming(item: JudgementItem, response: JudgementResponse): Performance {
  const { best, worst } = extremesOf(response);
  const pairs = (one: string, other: string) => [pairOf('best', one), pairOf('worst', other)];
  return {
    type: 'performance',
    pairs: best !== undefined && worst !== undefined ? pairs(best, worst) : [],
    steps: ['best', 'worst'].map((key) => ({ key, text: key })),
    correct: pairs(...keyExtremes(item)),
  };
}

function doneByRating(item: JudgementItem, response: JudgementResponse): Performance {
  const ratings = ratingsOf(response);
  return {
    type: 'performance',
    pairs: answered(item, response)
      ? item.actions.map(({ key }) => pairOf(key, String(ratings[key])))
      : [],
    steps: item.actions.map(({ key, text }) => ({ key, text })),
    correct: item.actions.map(({ key, credit }) => pairOf(key, String(credit))),
  };
}

function pairOf(step: string, done: string): TypedPair {
  return [step, done];
}

/** Such as `3: Ask what the buyer needs`. */
function ratedTexts({ actions }: JudgementItem, response: JudgementResponse): readonly string[] {
  const ratings = ratingsOf(response);
  return [...actions]
    .sort((one, other) => (ratings[other.key] ?? 0) - (ratings[one.key] ?? 0))
    .map(({ key, text }) => `${String(ratings[key])}: ${text}`);
}
