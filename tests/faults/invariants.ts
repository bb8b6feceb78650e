import type { Place } from './far-side.js';
import type { Learner } from './learner.js';
import { rankOf, tokensOf, type Given, type Records } from './records.js';
import { tokenIn, wordsOf } from './tokens.js';

/** What a schedule came to. */
export interface Outcome {
  /** What does not hold, invariant by invariant; empty when all is well. */
  readonly broken: readonly string[];
  readonly faults: number;
  readonly answers: number;
  readonly lost: number;
  /** Answers that another page wrote over, where pages cannot know of each other. */
  readonly overwritten: number;
  readonly duplicates: number;
}

/** Shares that count as one score: what LMSs keep has two decimals of a percent. */
const CLOSE = 0.000_1;
/** Seconds that rounding may add in all sessions together. */
const SLACK = 3;

/** Judges a schedule after its end by what must always hold. */
export function judge(place: Place, learner: Learner): Outcome {
  const { records, side } = learner;
  const told = side.told?.map(tokenIn) ?? [];
  const ended = rankOf(side.holds().status) > rankOf('incomplete');
  const wiped = place.wipes === true && ended;
  const blind = place.blind === true && records.interleaved;
  const gone = wiped ? [] : lostIn(records);
  return {
    broken: [
      ...records.broken,
      ...(records.last ? [] : ['I5: no page opened at the end']),
      ...(blind ? [] : gone.map((one) => `I1: token ${one.token}, ${one.kept}, is gone`)),
      ...(blind || wiped ? [] : untold(place, learner)),
      ...(place.late || records.interleaved ? [] : early(records)),
      ...fallen(learner),
      ...(place.shows.score && ended && !blind ? misjudged(learner) : []),
      ...overtime(learner),
    ],
    faults: records.faults,
    answers: records.given.length,
    lost: blind ? 0 : gone.length,
    overwritten: blind ? gone.length : 0,
    duplicates: told.length - new Set(told).size,
  };
}

/** Answers that were shown as sent too early. */
function early(records: Records): readonly string[] {
  return records.early.map((token) => `I1: token ${token} was shown as sent and was not there`);
}

/** Revisions and standings that went down, other than for a moment after a failed save. */
function fallen({ records, side }: Learner): readonly string[] {
  const { status } = side.holds();
  const below = rankOf(status) < records.highest.rank ? [`I3: the status fell to ${status}`] : [];
  if (records.interleaved) return below;
  const revisions = records.falls.filter((one) => one.startsWith('revision'));
  const dips = records.faults === 0 ? records.falls : [];
  return [...below, ...revisions.map((one) => `I2: ${one}`), ...dips.map((one) => `I3: ${one}`)];
}

/**
 * Scores that the stored answers do not earn.
 *
 * Of two ends, as on two devices, the better one counts; and an attempt that was handed in without
 * knowing of another may have ended while the other goes on.
 */
function misjudged({ records: { last, ends, interleaved }, side }: Learner): readonly string[] {
  const { credit } = side.holds();
  const earned = last?.session.result.credit ?? 0;
  const alike = (one: number) => Math.abs(one - (credit ?? earned)) <= CLOSE;
  const goesOn = interleaved && last?.session.complete === false;
  const better = credit !== undefined && (credit > earned || goesOn) && ends.some(alike);
  return better || alike(earned) ? [] : [`I4: the score is ${credit}, the answers earn ${earned}`];
}

/** Answers that were kept and are in no state any more, nor replaced by a later one. */
function lostIn(records: Records): readonly Given[] {
  const { last, given, devices, interleaved } = records;
  if (!last) return [];
  const final = tokensOf(last.session);
  const aside = devices.flatMap((device) => [...records.lyingOn(device)]);
  return given.filter(({ token, item, kept, page }) => {
    if (kept === 'no' || aside.some((one) => descends(given, one, token))) return false;
    const now = final.get(item) ?? 0;
    if (now === token || descends(given, now, token)) return false;
    // Changed in two pages at once: one of the two had to go.
    const other = given[now - 1];
    return !other || other.page === page || (!interleaved && descends(given, token, now));
  });
}

/** Whether a token took the place of another, or of one that did. */
function descends(given: readonly Given[], token: number, ancestor: number): boolean {
  for (let at = token; at > 0; at = given[at - 1]?.over ?? 0) if (at === ancestor) return true;
  return false;
}

/** Answers that the far side was not told although it shows answers. */
function untold({ shows }: Place, { records, side }: Learner): readonly string[] {
  const { last, given } = records;
  const { told } = side;
  if (!shows.answers || !last) return [];
  const due = told
    ? given.filter(({ kept, unwritten }) => kept !== 'no' && !unwritten).map(({ token }) => token)
    : [...tokensOf(last.session).values()];
  const there = new Set(told ?? side.holds().answers);
  return due
    .filter((token) => !there.has(wordsOf(token)))
    .map((token) => `I1: the far side was not told token ${token}`);
}

/** Time that was told and did not pass. */
function overtime({ side, records }: Learner): readonly string[] {
  const seconds = records.last?.session.seconds ?? 0;
  // Sessions of an LRS outlive their pages, and two may run at once; pages of an LMS cannot overlap.
  const told = side.told
    ? Math.max(0, ...side.times)
    : side.times.reduce((sum, one) => sum + one, 0);
  const passed = records.openTime / 1000 + SLACK;
  const most = side.told ? records.elapsed / 1000 + SLACK : passed;
  return [
    ...(told > most ? [`I6: ${told} s were told, ${most} s passed`] : []),
    ...(seconds > passed ? [`I6: ${seconds} s were counted, ${passed} s passed`] : []),
  ];
}
