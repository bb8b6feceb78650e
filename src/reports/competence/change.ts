import type { Figures } from '../../core/competence/profile.js';

/** Standard errors on each side that hold the middle 80 % of a normal distribution. */
const MIDDLE_80 = 1.2816;

/**
 * How an estimate lies to an earlier one; `unclear` unless they lie further apart than doubt explains.
 *
 * The doubt of a difference is that of both together. Both estimates are drawn towards the same mean,
 * so a real change is rather missed than a false one told.
 */
export function changeOf(
  [now, error]: Figures,
  [before, errorBefore]: Figures,
): 'higher' | 'lower' | 'unclear' {
  const doubt = MIDDLE_80 * Math.hypot(error, errorBefore);
  if (now - before > doubt) return 'higher';
  return before - now > doubt ? 'lower' : 'unclear';
}
