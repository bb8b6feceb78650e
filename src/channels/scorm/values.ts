import type { LaunchFacts, Standing } from './dialect.js';

/** The least and the most that a score can be; every LMS agrees on percent only. */
export const SCORE_RANGE = ['0', '100'] as const;

/** A share as percent with two decimals at most: 0.8333 becomes `83.33`. */
export function percent(credit: number): string {
  return decimal(within(credit) * 100);
}

/** A share with four decimals at most, so that it says the same as the percent. */
export function share(credit: number): string {
  return String(Math.round(within(credit) * 1e4) / 1e4);
}

/** A number with two decimals at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A number that an LMS gave as text, or `undefined`. */
export function numberIn(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

/** `review` and `browse` only in these very words: many LMSs say nothing, or something odd, for normal. */
export function modeIn(text: string): LaunchFacts['mode'] {
  const mode = text.trim().toLowerCase();
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}

/** A language tag, or `undefined` when the text is none, such as `English`. */
export function languageIn(text: string): string | undefined {
  const tag = text.trim().replace(/_/g, '-');
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

const RANKS: readonly Standing[] = ['unknown', 'incomplete', 'failed', 'completed', 'passed'];

/** Standings in order: a higher one is never replaced by a lower. */
export function rankOf(standing: Standing): number {
  return RANKS.indexOf(standing);
}

/** Whether an attempt has ended. */
export function isFinal(standing: Standing): boolean {
  return rankOf(standing) > rankOf('incomplete');
}

/**
 * A hash of a learner's id, so that storage keys name nobody.
 *
 * @param salt The package for which it holds, or the origin whose packages share it.
 *
 * @source FNV-1a, 64 bits, as in draft-eastlake-fnv; over UTF-16 code units.
 */
export function learnerHash(salt: string, learnerId: string): string {
  if (learnerId === '') return '';
  let hash = 0xcbf29ce484222325n;
  for (const unit of `${salt}\n${learnerId}`) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

function within(credit: number): number {
  return Math.min(1, Math.max(0, credit));
}
