import type { PartResult } from './programme-state.js';

/**
 * Of two results of a part the better one.
 *
 * One under way takes nothing from one that is complete, no score falls, and what was passed stays passed.
 */
export function betterResult(known: PartResult | undefined, found: PartResult): PartResult {
  if (!known?.complete) return found;
  if (!found.complete) return known;
  const best = (found.credit ?? 0) >= (known.credit ?? 0) ? found : known;
  // A later version of a module may ask for more or less.
  return known.passed || found.passed ? { ...best, passed: true } : best;
}
