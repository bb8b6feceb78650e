import type { ItemContent } from '../core/assessment/item-type.js';
import { randomFrom, type Random } from '../core/session/random.js';
import { guessCategorise } from './categorise/guess.js';
import { guessChoice, isWholeChoice } from './choice/guess.js';
import { guessDialogue } from './dialogue/guess.js';
import { guessGaps } from './gaps/guess.js';
import type { Guess } from './guess.js';
import { guessMarks } from './guess-marks.js';
import { piecesOf } from './highlight/highlight.js';
import { guessHotspot } from './hotspot/guess.js';
import { linesOf } from './hotlist/hotlist.js';
import { guessJudgement } from './judgement/guess.js';
import { guessMatch } from './match/guess.js';
import { isWholeNumber } from './number/guess.js';
import { guessOrder } from './order/guess.js';
import { itemType } from './registry.js';
import { guessSlider } from './slider/guess.js';
import { guessTruefalse } from './truefalse/guess.js';

/** How a kind is answered by somebody who knows nothing. */
interface Guessing {
  /** Absent where figures or words are to be found, which nobody guesses. */
  readonly guess?: Guess<never, unknown>;
  /** Whether an item has no credit between none and full; never, if absent. */
  readonly whole?: (item: never) => boolean;
}

/** By kind; for the packager, never in a package. */
const guessing: Readonly<Record<string, Guessing>> = {
  categorise: { guess: guessCategorise },
  choice: { guess: guessChoice, whole: isWholeChoice },
  dialogue: { guess: guessDialogue },
  gaps: { guess: guessGaps },
  highlight: { guess: guessMarks(piecesOf) },
  hotlist: { guess: guessMarks(linesOf) },
  hotspot: { guess: guessHotspot, whole: (item: { many?: boolean }) => !item.many },
  judgement: { guess: guessJudgement },
  match: { guess: guessMatch },
  number: { whole: isWholeNumber },
  order: { guess: guessOrder },
  slider: { guess: guessSlider, whole: isWholeNumber },
  truefalse: { guess: guessTruefalse, whole: () => true },
};

/** Guesses over which chance is averaged: the mean of so many is off by less than 0.03, mostly by 0.005. */
const GUESSES = 4_000;
/** Most of the credit that may be put down to chance. */
const MOST = 0.9;

/** A response to an item by somebody who knows nothing; an empty one where nothing can be guessed. */
export function guessed(item: ItemContent, random: Random): unknown {
  // Each guess is listed under the kind of its items.
  const guess = guessing[item.kind]?.guess as Guess<ItemContent, unknown> | undefined;
  return guess ? guess(item, random) : itemType(item.kind).empty(item);
}

/** The share of full credit that random answers to an item earn on average; the same at every call. */
export function chanceOf(item: ItemContent): number {
  if (!guessing[item.kind]?.guess) return 0;
  const random = randomFrom(GUESSES);
  const type = itemType(item.kind);
  let sum = 0;
  for (let turn = 0; turn < GUESSES; turn += 1) sum += type.score(item, guessed(item, random));
  return Number(Math.min(MOST, sum / GUESSES).toFixed(3));
}

/** Whether an item gives all of its credit or none. */
export function isWhole(item: ItemContent): boolean {
  const whole = guessing[item.kind]?.whole as ((item: ItemContent) => boolean) | undefined;
  return whole?.(item) ?? false;
}
